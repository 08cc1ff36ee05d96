/** What Saksi knows of the person it talks to, as far as the conversation needs it. */
import { z } from 'zod'
import type { On } from '../../../db/client.ts'
import { readDraft } from '../../../db/queries/draft.ts'
import { findMember, setMemberLanguage } from '../../../db/queries/member.ts'
import { findReporter, markBlocked, type ReporterRow, setReporterLanguage } from '../../../db/queries/reporter.ts'
import type { App } from '../../app.ts'
import { KeyGone } from '../../keys.ts'
import type { Reporter } from '../../model/actor.ts'
import { isLanguage, type Language, languageCodes } from '../../model/language.ts'
import { Refusal } from '../../refusal.ts'
import { type Here, step } from '../step.ts'

export type Self = {
  consented: boolean
  language: Language | null
  country: string | null
  contact: boolean
  hasDraft: boolean
}

/** Language, country and whether an unfinished report is there; `consented: false` and nothing else for a stranger. */
export const readSelf = step({
  who: ['reporter'],
  input: z.object({}),
  hot: true,
  async run({ app, tx, by, now }): Promise<Self> {
    const [known] = await findReporter(tx, { pseudonyms: await app.keys.pseudonyms(by.person.telegramId, now) })
    if (!known) return { consented: false, language: null, country: null, contact: false, hasDraft: false }
    const [draft] = await readDraft(tx, { reporterId: known.id })
    const { language, country, writable } = known
    return {
      consented: true,
      language: isLanguage(language) ? language : null,
      country,
      contact: writable,
      hasDraft: draft !== undefined,
    }
  },
})

/** Changes the language of whoever consented; a stranger's choice is not stored and travels in the buttons instead. */
export const changeLanguage = step({
  who: ['reporter'],
  input: z.object({ language: z.enum(languageCodes) }),
  async run({ app, tx, by, now }, { language }) {
    const pseudonyms = await app.keys.pseudonyms(by.person.telegramId, now)
    const [member] = await findMember(tx, { pseudonyms })
    if (member) await setMemberLanguage(tx, { memberId: member.id, language })
    const known = await setReporterLanguage(tx, { pseudonyms, language })
    return { language, kept: known.length > 0 }
  },
})

/** Notes that a person stopped the bot, so that nothing more is sent, or came back. */
export const noteBlock = step({
  who: ['reporter'],
  input: z.object({ blocked: z.boolean() }),
  hot: true,
  async run({ app, tx, by, now }, { blocked }) {
    const pseudonyms = await app.keys.pseudonyms(by.person.telegramId, now)
    await markBlocked(tx, { pseudonyms, now: blocked ? now : null })
    return {}
  },
})

/** The chat of a reporter who may be written to; null for all others, and for whoever has just been forgotten. */
export async function openChat(
  app: App,
  { id, sealedChat, keyId }: { id: string | null; sealedChat: Buffer | null; keyId: number | null },
): Promise<number | null> {
  if (id === null || sealedChat === null || keyId === null) return null
  try {
    return Number(await app.keys.open(`reporter.sealed_chat:${id}`, sealedChat, keyId))
  } catch (error) {
    if (error instanceof KeyGone) return null
    throw error
  }
}

/** The reporter behind an account; refuses `consent_missing` when there was no consent. */
export async function ownReporter({ app, tx, by, now }: Here<On, Reporter>): Promise<ReporterRow> {
  const [known] = await findReporter(tx, { pseudonyms: await app.keys.pseudonyms(by.person.telegramId, now) })
  if (!known) throw new Refusal('consent_missing')
  return known
}

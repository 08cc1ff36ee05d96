/** What Saksi knows of the person it talks to, as far as the conversation needs it. */
import { z } from 'zod'
import type { On } from '../../../db/client.ts'
import { findMember, setMemberLanguage } from '../../../db/queries/member.ts'
import { changeReporter, findReporter, markBlocked, type ReporterRow, readDraft } from '../../../db/queries/reporter.ts'
import type { App } from '../../app.ts'
import type { Reporter } from '../../model/actor.ts'
import { isLanguage, type Language, languageCodes } from '../../model/language.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

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
  async run({ app, tx, by }): Promise<Self> {
    const [known] = await findReporter(tx, { pseudonym: app.keys.pseudonym(by.person.telegramId).mark })
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
  async run({ app, tx, by }, { language }) {
    const pseudonym = app.keys.pseudonym(by.person.telegramId).mark
    const [member] = await findMember(tx, { pseudonym })
    if (member) await setMemberLanguage(tx, { memberId: member.id, language })
    const [known] = await findReporter(tx, { pseudonym })
    if (known) await changeReporter(tx, { ...whole(known), language })
    return { language, kept: known !== undefined }
  },
})

/** Notes that a person stopped the bot, so that nothing more is sent, or came back. */
export const noteBlock = step({
  who: ['reporter'],
  input: z.object({ blocked: z.boolean() }),
  hot: true,
  async run({ app, tx, by, now }, { blocked }) {
    await markBlocked(tx, { pseudonym: app.keys.pseudonym(by.person.telegramId).mark, now: blocked ? now : null })
    return {}
  },
})

function whole({ id, sealedChat, keyId, country, forgetAt }: ReporterRow) {
  return { id, sealedChat, keyId, country, forgetAt }
}

/** The reporter behind an account; refuses `consent_missing` when there was no consent. */
export async function ownReporter(app: App, on: On, by: Reporter): Promise<ReporterRow> {
  const [known] = await findReporter(on, { pseudonym: app.keys.pseudonym(by.person.telegramId).mark })
  if (!known) throw new Refusal('consent_missing')
  return known
}

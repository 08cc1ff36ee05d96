/** Messages that must arrive, as the sender takes them: the chat and what to say, opened for as long as it is sent. */
import { z } from 'zod'
import type { On } from '../../../db/client.ts'
import {
  endMessage,
  endMessagesToChat,
  putMessageBack,
  retakeMessage,
  takeMessage,
} from '../../../db/queries/outbox.ts'
import { KeyGone } from '../../keys.ts'
import type { Category } from '../../model/category.ts'
import { isLanguage, type Language } from '../../model/language.ts'
import { type Here, step } from '../step.ts'
import { taking } from './inbox.ts'

/**
 * What is sealed in a message: where to, in which language, under which key its receipt is remade, and whether the advice
 * about lost money belongs to it, whether it is of a report about a child, which takes no words. Never its text: that is made when it is sent.
 */
export type Sealing = {
  chatId: number
  language: string
  receiptKey?: number
  money?: boolean
  child?: boolean
  /** The category whose advice is a button away; never one of the domains in which none may be named. */
  advice?: Category
}

/** `aboutId` is the report (or draft) a message is about; a receipt is remade from it. */
export type Letter = {
  id: string
  token: string
  kind: string
  aboutId: string
  chatId: number
  language: Language
  money: boolean
  child: boolean
  advice: Category | null
  receipt: string
  attempts: number
}

/**
 * Seals what a message needs; it opens in the row `id` only. Under the reporter's own key, or for whoever does not want to
 * be written to under the day's: then nobody can read after three days to whom it was to go.
 */
export async function sealLetter(
  { app, now }: Pick<Here<On>, 'app' | 'now'>,
  id: string,
  { reporter, letter }: { reporter: { id: string; writable: boolean }; letter: Sealing },
): Promise<{ lane: Buffer; sealed: Buffer; keyId: number }> {
  const key = await (reporter.writable ? app.keys.forReporter(reporter.id) : app.keys.forDay(now))
  const [lane = Buffer.alloc(0)] = await app.keys.lanes(letter.chatId)
  return { lane, ...key.seal(`outbox.sealed:${id}`, JSON.stringify(letter)) }
}

/** As long as a call may take, and no longer: after a crash the later messages of a chat wait for it. */
const leaseSeconds = 20

/** A message that failed so often holds up the later ones of its chat no longer: half an hour of growing pauses. */
const mostBefore = 10

/**
 * Takes the message that has waited longest, or null; `again` as for an update (`inbox.ts`). One whose key is gone can reach
 * nobody any more and ends here.
 */
export const takeLetter = step({
  who: ['machine'],
  input: taking,
  hot: true,
  async run({ app, tx, now, fresh }, { token = fresh(), again }): Promise<Letter | null> {
    const lost = again ? await retakeMessage(tx, { token, seconds: leaseSeconds }) : []
    const [taken] =
      lost.length > 0 ? lost : await takeMessage(tx, { token, seconds: leaseSeconds, most: mostBefore, now })
    if (!taken) return null
    const { id, kind, aboutId, attempts } = taken
    const text = await app.keys.open(`outbox.sealed:${id}`, taken.sealed, taken.keyId).catch(async (error) => {
      if (!(error instanceof KeyGone)) throw error
      await endMessage(tx, { id, token })
      return null
    })
    if (text === null) return null
    const opened = JSON.parse(text) as Sealing
    const language = isLanguage(opened.language) ? opened.language : 'en'
    const { chatId, receiptKey, money = false, child = false, advice = null } = opened
    const receipt = app.keys.receipt(aboutId, receiptKey)
    return { id, token, kind, aboutId, chatId, language, money, child, advice, receipt, attempts }
  },
})

/** Ends a message: it was delivered, or its reader has stopped the bot. */
export const endLetter = step({
  who: ['machine'],
  input: z.object({ id: z.uuid(), token: z.uuid() }),
  hot: true,
  async run({ tx }, { id, token }) {
    return { ours: (await endMessage(tx, { id, token })).length > 0 }
  },
})

/** Ends a message and all others to its chat, whose reader is not there any more. */
export const endLetters = step({
  who: ['machine'],
  input: z.object({ id: z.uuid(), token: z.uuid() }),
  hot: true,
  async run({ tx }, { id, token }) {
    return { ended: (await endMessagesToChat(tx, { id, token })).length }
  },
})

/** Puts a message back, to be sent again no sooner than in `seconds`. */
export const delayLetter = step({
  who: ['machine'],
  input: z.object({ id: z.uuid(), token: z.uuid(), seconds: z.number().int().nonnegative() }),
  hot: true,
  async run({ tx }, { id, token, seconds }) {
    await putMessageBack(tx, { id, token, seconds })
    return {}
  },
})

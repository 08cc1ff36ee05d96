/** Messages that must arrive, as the sender takes them: the chat and what to say, opened for as long as it is sent. */
import { z } from 'zod'
import { endMessage, putMessageBack, takeMessage } from '../../../db/queries/outbox.ts'
import type { App } from '../../app.ts'
import { isLanguage, type Language } from '../../model/language.ts'
import { step } from '../step.ts'

/** What is sealed in a message: where to, in which language, and whether the advice about lost money belongs to it. */
export type Sealing = { chatId: number; language: string; money?: boolean }

/** `aboutId` is the report (or draft) a message is about; a receipt is remade from it. */
export type Letter = {
  id: string
  token: string
  kind: string
  aboutId: string
  chatId: number
  language: Language
  money: boolean
  receipt: string
  attempts: number
}

/** Seals what a message needs; it opens in the row `id` only. */
export function sealLetter(app: App, id: string, letter: Sealing): { lane: Buffer; sealed: Buffer; keyId: number } {
  return { lane: app.keys.lane(letter.chatId), ...app.keys.seal(`outbox.sealed:${id}`, JSON.stringify(letter)) }
}

/** Takes the message that has waited longest, or null. */
export const takeLetter = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  async run({ app, tx, now, fresh }): Promise<Letter | null> {
    const token = fresh()
    const [taken] = await takeMessage(tx, { token, seconds: 60, now })
    if (!taken) return null
    const opened = JSON.parse(app.keys.open(`outbox.sealed:${taken.id}`, taken.sealed, taken.keyId)) as Sealing
    const language = isLanguage(opened.language) ? opened.language : 'en'
    const { id, kind, aboutId, attempts } = taken
    const { chatId, money = false } = opened
    return { id, token, kind, aboutId, chatId, language, money, receipt: app.keys.receipt(aboutId), attempts }
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

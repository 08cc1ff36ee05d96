/**
 * More words for a report that was sent: `/add`, or the button under a status or a receipt. It asks in one message that names
 * the receipt, and the answer to that very message is the addition; so nothing has to be remembered in between, and no other
 * message is ever taken for it.
 */
import { Composer } from 'grammy'
import { wordsIn } from '../locales/words.ts'
import { addToReport, readStatus } from '../src/flow/index.ts'
import { countCharacters, mostWords } from '../src/model/draft-words.ts'
import { languageCodes } from '../src/model/language.ts'
import { readReceipt } from '../src/model/receipt.ts'
import type { RefusalCode } from '../src/refusal.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import type { Given, Typed } from './given.ts'
import { afterButton, afterData } from './status.ts'
import { say } from './talk.ts'

export const add = new Composer<Ctx>()

add.command('add', async (ctx) => {
  const { visit } = ctx
  const typed = ctx.match.trim()
  if (typed === '') return void (await say(visit.mouth, visit.chatId, { text: visit.say('status-question') }))
  await askForWords(visit, typed)
})
add.callbackQuery(afterData('add'), (ctx) => askForWords(ctx.visit, ctx.match[1] ?? ''))

/** Asks for the words, or says why this report takes none. */
export async function askForWords(visit: Visit, typed: string): Promise<void> {
  const { app } = visit.options
  const standing = await attempt(readStatus(app, visit.by, { receipt: typed.slice(0, 400) }))
  const receipt = readReceipt(typed) ?? ''
  if (!standing.ok) return refuse(visit, standing.refusal, receipt)
  const { status, may } = standing.value
  if (may.includes('add'))
    return void (await say(visit.mouth, visit.chatId, { text: visit.say('add-ask', { receipt }), reply: true }))
  const why = status === 'withdrawn' ? 'report_withdrawn' : status === 'finished' ? 'report_finished' : 'no_words_here'
  await refuse(visit, why, receipt)
}

/** A finished report takes no more words; the way that is open then stands under the sentence. */
async function refuse(visit: Visit, code: RefusalCode, receipt: string, surplus = 0): Promise<void> {
  const rows = code === 'report_finished' ? [[afterButton(visit, 'appeal', receipt)]] : undefined
  await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, code, { surplus }), ...(rows ? { rows } : {}) })
}

/** As much of what is answered as is read (`reduce.ts`). */
const readOfAnswered = 300

/**
 * The receipt of the report that a message is meant for, because it answers our question; null for all other messages, and for
 * one that was changed since: what was added stays as it was, and would stand beside its change.
 */
export function additionIn(given: Given | null): { receipt: string; given: Extract<Typed, { kind: 'text' }> } | null {
  if (given?.kind !== 'text' || given.edited) return null
  const { message } = given
  const replied =
    typeof message === 'object' && message !== null && 'reply_to_message' in message ? message.reply_to_message : null
  const asked = typeof replied === 'object' && replied !== null && 'text' in replied ? String(replied.text) : ''
  const receipt = /RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/.exec(asked)?.[0]
  if (receipt === undefined) return null
  const isOurs = languageCodes.some(
    (code) => wordsIn(code)('add-ask', { receipt }).slice(0, readOfAnswered) === asked.slice(0, readOfAnswered),
  )
  return isOurs ? { receipt, given } : null
}

/** Adds the words, or says why not; words that are too long may be sent again in answer to the same question. */
export async function takeAddition(
  visit: Visit,
  { receipt, given: { text, length } }: NonNullable<ReturnType<typeof additionIn>>,
): Promise<void> {
  const { options, by, language, mouth, chatId } = visit
  const added = await attempt(addToReport(options.app, by, { receipt, text, language }))
  if (added.ok) {
    const note = added.value.masked.length > 0 ? `\n\n${visit.say('words-masked')}` : ''
    return void (await say(mouth, chatId, { text: `${visit.say('added')}${note}` }))
  }
  const typed = length > text.length ? length : countCharacters(text.trim())
  await refuse(visit, added.refusal, receipt, Math.max(0, typed - mostWords))
  if (added.refusal === 'words_too_long') await askForWords(visit, receipt)
}

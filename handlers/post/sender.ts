/** Messages out: what must arrive, written in the reader's language when it is sent, slowly enough for Telegram. */
import { type Api, GrammyError } from 'grammy'
import { wordsIn } from '../../locales/words.ts'
import type { App } from '../../src/app.ts'
import { delayLetter, endLetter, endLetters, type Letter, noteBlock, takeLetter } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { dress } from '../dress.ts'
import { helpButton } from '../gate.ts'
import { addButtons } from '../status.ts'
import { keyboard, type Saying } from '../talk.ts'
import { takeSurely, whileLeased } from './again.ts'

/** Telegram's measure: about thirty messages a second in all, one a second in a chat. */
const paceMs = 34
const chatPaceMs = 1000
/** A message is leased for twenty seconds, of which the call itself may take a part. */
const leasedSeconds = 15

/**
 * The one sender's turn. A message whose reader has stopped the bot ends; one that could not be sent is sent later.
 * `wait` paces it by the clock `now`, in milliseconds; arguments, so that a test does not sleep. `rest` is told when Telegram
 * said to stop for so many milliseconds: then nobody sends anything, in any process (`turn.ts`).
 */
export function senderTurn(
  app: App,
  api: Api,
  wait: (ms: number) => Promise<void>,
  rest: (ms: number) => Promise<void> = async () => {},
  now: () => number = () => performance.now(),
): () => Promise<boolean> {
  const lastTo = new Map<number, number>()
  const take = takeSurely((asked) => takeLetter(app, machine, asked))
  return async () => {
    try {
      const letter = await take()
      if (!letter) return false
      const since = now() - (lastTo.get(letter.chatId) ?? -chatPaceMs)
      if (since < chatPaceMs) await wait(chatPaceMs - since)
      await sendLetter(app, letter, { api, rest })
      lastTo.set(letter.chatId, now())
      if (lastTo.size > 1000) dropOver(lastTo, now())
      await wait(paceMs)
      return true
    } catch (error) {
      app.log.fault('sender', error)
      return false
    }
  }
}

/** Chats in which enough time has passed need not be remembered. */
function dropOver(lastTo: Map<number, number>, now: number): void {
  for (const [chat, at] of lastTo) if (now - at > chatPaceMs) lastTo.delete(chat)
}

type Out = { api: Api; rest: (ms: number) => Promise<void> }

async function sendLetter(app: App, letter: Letter, { api, rest }: Out): Promise<void> {
  const { id, token, chatId } = letter
  const { text, rows } = writeLetter(letter)
  try {
    await api.sendMessage(chatId, text, {
      link_preview_options: { is_disabled: true },
      entities: dress(text),
      ...(rows ? { reply_markup: keyboard(rows) } : {}),
    })
  } catch (error) {
    return later(app, letter, { error, rest })
  }
  await whileLeased(leasedSeconds, () => endLetter(app, machine, { id, token }))
}

type Failed = Pick<Out, 'rest'> & { error: unknown }

async function later(app: App, { id, token, chatId, attempts }: Letter, { error, rest }: Failed): Promise<void> {
  const refused = error instanceof GrammyError ? error : null
  const blocked = refused?.error_code === 403
  const gone =
    refused?.error_code === 400 && /chat not found|user is deactivated|PEER_ID_INVALID/i.test(refused.description)
  if (blocked || gone) {
    await endLetters(app, machine, { id, token })
    await noteBlock(app, { kind: 'reporter', person: { telegramId: chatId } }, { blocked: true })
    return
  }
  app.log.fault('sender', error)
  const asked = refused?.parameters.retry_after ?? 0
  const seconds = Math.max(asked, Math.min(3600, 2 ** attempts))
  await whileLeased(leasedSeconds, () => delayLetter(app, machine, { id, token, seconds }))
  if (refused?.error_code === 429) await rest(asked * 1000)
}

function writeLetter({ kind, language, receipt, money, child, advice }: Letter): Saying {
  const words = wordsIn(language)
  const after = [{ text: words('button-after'), data: `d:${advice ?? 'any'}` }]
  const more = [...(child ? [] : addButtons({ say: words }, receipt)), after, [helpButton({ say: words })]]
  if (kind === 'receipt') {
    const advice = money ? `\n\n${words('receipt-scam')}` : ''
    return { text: `${words('receipt', { receipt })}${advice}`, rows: [copy(words('receipt-copy'), receipt), ...more] }
  }
  if (kind === 'receipt_joined') {
    return { text: words('receipt-joined', { receipt }), rows: [copy(words('receipt-copy'), receipt), ...more] }
  }
  if (kind === 'draft_erased')
    return { text: words('draft-erased'), rows: [[{ text: words('menu-report'), data: 'm:report' }]] }
  if (kind === 'draft_waiting')
    return { text: words('draft-waiting'), rows: [[{ text: words('button-continue'), data: 'm:continue' }]] }
  return { text: words('news') }
}

const copy = (text: string, receipt: string) => [{ text, copy: receipt }]

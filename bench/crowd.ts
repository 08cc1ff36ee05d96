/**
 * A thousand people who make reports, and the Telegram between them and the bot, both without a network: the bot's calls are
 * answered at once, and each person does next what the last message with buttons asks for.
 */

type Screen = { messageId: number; text: string; data: string[] }

export type Crowd = {
  /** The next update: what the next person in turn does. */
  next(): Record<string, unknown>
  /** What the bot calls. */
  telegram: typeof globalThis.fetch
}

export function makeCrowd(people: number): Crowd {
  const screens = new Map<number, Screen>()
  const started = new Set<number>()
  let turns = 0
  let messageId = 0
  const telegram: typeof globalThis.fetch = async (input, init) => {
    const method = String(input).split('/').at(-1) ?? ''
    const given = typeof init?.body === 'string' ? (JSON.parse(init.body) as Call) : {}
    return Response.json({ ok: true, result: answer(method, given) })
  }
  const answer = (method: string, { chat_id: chat = 0, message_id: edited, text = '', reply_markup: markup }: Call) => {
    if (method === 'getMe') return { id: 7_000_000_001, is_bot: true, first_name: 'Saksi', username: 'saksi_bot' }
    if (method !== 'sendMessage' && method !== 'editMessageText') return true
    const id = edited ?? ++messageId
    const data = (markup?.inline_keyboard ?? []).flat().flatMap((button) => button.callback_data ?? [])
    screens.set(chat, { messageId: id, text, data })
    return { message_id: id, date: 1, chat: { id: chat, type: 'private' }, text }
  }
  return {
    telegram,
    next() {
      const id = 1_000_000 + (turns % people)
      const update_id = 1 + turns++
      const from = { id, is_bot: false, first_name: '', language_code: 'en' }
      const chat = { id, type: 'private' }
      const screen = screens.get(id)
      const act = screen && started.has(id) ? next(screen, `https://t.me/invented_${update_id}`) : { send: '/start' }
      started.add(id)
      if ('press' in act) {
        const message = { message_id: screen?.messageId ?? 0, date: 1, chat }
        return {
          update_id,
          callback_query: { id: String(update_id), from, chat_instance: '1', message, data: act.press },
        }
      }
      const isCommand = act.send.startsWith('/')
      const entities = [{ type: isCommand ? 'bot_command' : 'url', offset: 0, length: act.send.length }]
      return { update_id, message: { message_id: ++messageId, date: 1, chat, from, text: act.send, entities } }
    },
  }
}

type Call = {
  chat_id?: number
  message_id?: number
  text?: string
  reply_markup?: { inline_keyboard?: { callback_data?: string }[][] }
}

/** From the first question to Send, and then from the beginning. */
const presses = [/^l:en/, /^w:en:-/, /^c:en:.*:keep/, /^m:report/, /^q:\d+:drugs$/, /^q:\d+:ZZ$/, /^q:\d+:send$/]

function next({ data, text }: Screen, link: string): { press: string } | { send: string } {
  const press = presses.flatMap((shape) => data.find((one) => shape.test(one)) ?? [])[0]
  if (press !== undefined) return { press }
  const isChannel = data.some((one) => /^q:\d+:back$/.test(one)) && /link|forward/i.test(text)
  return { send: isChannel ? link : '/report' }
}

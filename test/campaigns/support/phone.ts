/**
 * One person's telephone: writes, presses, and waits for what the bot does, through the sandbox's control API. It knows
 * nothing of what the bot is for.
 */
import type { Sandbox } from '../../../sandbox/server.ts'

/** A message of the bot as it stands now. */
export type Screen = { messageId: number; text: string; data: string[] }

export type Act = { send: string } | { press: string; on: number }

export type Phone = {
  readonly id: number
  /** Updates that this person has caused. */
  readonly acts: number
  /** The longest time between doing something and seeing anything new. */
  readonly longestWaitMs: number
  /** Does it once; the bot hears of it when it asks. */
  act(one: Act): Promise<void>
  /** What the bot has said or changed since the last look, oldest change first; empty after `waitMs` without anything. */
  news(waitMs: number): Promise<Screen[]>
  /** The whole chat, the bot's part of it. */
  chat(): Promise<Screen[]>
}

type Control = Sandbox['control']
type Raw = {
  message_id: number
  deleted?: boolean
  text: string | null
  from: { is_bot: boolean }
  keyboard: { callback_data?: string }[][]
}

/** A new person with a telephone, in a language. */
export async function newPhone(control: Control, name: string, language = 'en'): Promise<Phone> {
  const { id } = (await asked(control, 'POST', '/users', { first_name: name, language_code: language })) as {
    id: number
  }
  let position = -1
  let acts = 0
  let waitingSince: number | null = null
  let longestWaitMs = 0
  const look = async (path: string) => {
    const seen = (await asked(control, 'GET', `/users/${id}${path}`)) as { position: number; messages: Raw[] }
    return { position: seen.position, screens: seen.messages.filter(isBots).map(screenOf) }
  }
  return {
    id,
    get acts() {
      return acts
    },
    get longestWaitMs() {
      return longestWaitMs
    },
    async act(one) {
      acts++
      waitingSince ??= performance.now()
      if ('send' in one) await asked(control, 'POST', `/users/${id}/send`, { text: one.send })
      else await asked(control, 'POST', `/users/${id}/press`, { data: one.press, message_id: one.on, timeout: 0 })
    },
    async news(waitMs) {
      const seconds = Math.min(60, waitMs / 1000)
      const seen = await look(`/next?after=${position}&timeout=${seconds}&from=bot&limit=1000`)
      position = seen.position
      if (seen.screens.length > 0 && waitingSince !== null) {
        longestWaitMs = Math.max(longestWaitMs, performance.now() - waitingSince)
        waitingSince = null
      }
      return seen.screens
    },
    chat: async () => (await look('/messages?limit=1000')).screens,
  }
}

const isBots = (raw: Raw) => !raw.deleted && raw.from.is_bot

const screenOf = (raw: Raw): Screen => ({
  messageId: raw.message_id,
  text: raw.text ?? '',
  data: raw.keyboard.flat().flatMap((button) => button.callback_data ?? []),
})

async function asked(control: Control, verb: 'GET' | 'POST', path: string, body?: Record<string, unknown>) {
  const answer = await control(verb, path, body)
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    throw new Error(`${verb} ${path}: ${JSON.stringify(answer.error)}`)
  return answer
}

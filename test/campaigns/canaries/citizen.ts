/** A person of the campaign at the sandbox: acts, waits for what the bot then shows, finds buttons. Nothing else is known. */
import type { Fields, Program } from '../../attacks/program.ts'
import type { Invented, Told } from './people.ts'

type Seen = { message_id: number; text: string | null; keyboard: { text: string; callback_data?: string }[][] }

export type Player = {
  readonly who: Invented
  readonly told: Told
  /** Does something; with `answered` it waits for the bot, at most some seconds, and goes on without an answer. */
  act(path: string, body: Fields, answered?: boolean): Promise<void>
  send(what: string, text: string): Promise<void>
  /** Presses the newest button whose data ends so; false when there is none, as after a fault. */
  tap(ending: string): Promise<boolean>
  press(data: string, messageId: number): Promise<void>
  shown(): Promise<Seen[]>
}

type Arriving = {
  who: Invented
  told: Told
  patience: () => number
  as?: string
  /** Gets all that the bot answers to this person. */
  heard?: (answer: string) => void
}

/** `patience` is how many seconds a person waits for an answer; short where answers are made to fail. */
export async function arrive(
  program: Program,
  { who, told, patience, as = 'person', heard }: Arriving,
): Promise<Player> {
  const { id, first, last, username, language } = who
  told.person(who, as)
  const person = { id, first_name: first, last_name: last, username, language_code: language }
  await program.control('POST', '/users', person)
  const at = `/users/${id}`
  const shown = async () => {
    const { messages } = (await program.control('GET', `${at}/messages?limit=60`)) as { messages: Seen[] }
    return messages
  }
  const waitFor = (after: number) =>
    program.control('GET', `${at}/next?from=bot&after=${after}&timeout=${patience()}&limit=20`)
  const buttonOf = async (ending: string) => {
    for (const message of (await shown()).toReversed()) {
      const data = message.keyboard.flat().find((key) => key.callback_data?.endsWith(ending))?.callback_data
      if (data) return { data, messageId: message.message_id }
    }
    return null
  }
  const player: Player = {
    who,
    told,
    shown,
    async act(path, body, answered = true) {
      const { position } = (await program.control('POST', at + path, body)) as { position: number }
      if (!answered) return
      const { messages } = (await waitFor(position)) as { messages: Seen[] }
      heard?.(JSON.stringify(messages.map(({ text, keyboard }) => [text, keyboard])))
    },
    send: (what, text) => player.act('/send', { text: told.text(what, text) }),
    async tap(ending) {
      // A button comes with an answer that may still be on its way.
      for (let look = 0; look < 3; look++) {
        const button = await buttonOf(ending)
        if (button) {
          await player.press(button.data, button.messageId)
          return true
        }
        const { position } = (await program.control('GET', `${at}/messages?limit=1`)) as { position: number }
        await waitFor(position)
      }
      return false
    },
    press: (data, messageId) => player.act('/press', { data, message_id: messageId, timeout: 0 }),
  }
  return player
}

/** Language, place and consent; `keep` lets Saksi write. */
export async function consent(one: Player, contact: 'keep' | 'none' = 'keep'): Promise<void> {
  await one.act('/send', { text: '/start' })
  const { language } = one.who
  await one.tap(`l:${language}:`)
  await one.tap(`w:${language}:-:`)
  await one.tap(`c:${language}:-:${contact}:`)
}

const receipt = /RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/

/** The receipts a person has been shown, remembered as secrets. */
export async function receiptsOf(one: Player): Promise<string[]> {
  const found = (await one.shown()).flatMap((message) => receipt.exec(message.text ?? '')?.[0] ?? [])
  const fresh = [...new Set(found)]
  for (const each of fresh) {
    one.told.add('receipt', each)
    one.told.add('receipt without dashes', each.replaceAll('-', ''))
  }
  return fresh
}

/** Where a category stands that is not on the first keyboard. */
const shelves: Record<string, string> = {
  terrorism: 'shelf-more',
  weapons: 'shelf-more',
  investment_scam: 'shelf-money',
}

/** A whole report; answers nothing of whether it arrived: with faults about it may not, or later. */
export async function report(
  one: Player,
  what: { category: string; channel: string; words?: string; danger?: boolean },
): Promise<void> {
  await one.act('/send', { text: '/report' })
  const { category } = what
  const shelf = shelves[category]
  if (shelf) await one.tap(`:${shelf}`)
  await one.tap(`:${category}`)
  await one.act('/send', { text: what.channel })
  await one.tap(':ZZ')
  if (category === 'child_abuse') await one.tap(what.danger ? ':yes' : ':no')
  else if (what.words) await one.send('words of a report', what.words)
  await one.tap(':send')
}

/**
 * Where attacks with buttons and links are played: people at the sandbox, the bot behind it, the database below. The same play
 * goes on in the world of a test, which settles at once, and at the real program, which settles by itself.
 */
import type postgres from 'postgres'

export type Fields = Record<string, unknown>
export type Stage = {
  control(verb: 'GET' | 'POST' | 'DELETE', path: string, body?: Fields): Promise<Fields>
  /** Settles once everything that was done is handled and every message sent. */
  settle(): Promise<void>
  /** Any role that may read everything. */
  sql: postgres.Sql
}

export type Message = {
  message_id: number
  text: string | null
  keyboard: { text: string; callback_data?: string }[][]
}

/** Somebody at the stage; acting settles. */
export type Someone = {
  id: number
  send(text: string): Promise<void>
  chat(): Promise<Message[]>
  /** Presses data, whether or not there is such a button; does not settle. */
  press(data: string): Promise<void>
  /** Presses the newest button whose data begins and ends so, and settles. Throws when there is none. */
  tap(begin: string, end?: string): Promise<string>
}

export async function someone(stage: Stage, id: number, name = 'Someone'): Promise<Someone> {
  await stage.control('POST', '/users', { id, first_name: name, language_code: 'en' })
  const at = `/users/${id}`
  let first: number | undefined
  const one: Someone = {
    id,
    async send(text) {
      await stage.control('POST', `${at}/send`, { text })
      await stage.settle()
    },
    async chat() {
      const { messages } = (await stage.control('GET', `${at}/messages?limit=1000`)) as { messages: Message[] }
      return messages
    },
    async press(data) {
      const pressOldest = async () => {
        first = (await one.chat())[0]?.message_id ?? 1
        await stage.control('POST', `${at}/press`, { data, message_id: first, timeout: 0 })
      }
      if (first === undefined) return pressOldest()
      // In a chat of thousands of messages the sandbox drops the oldest ones, and with them the one pressed before.
      await stage.control('POST', `${at}/press`, { data, message_id: first, timeout: 0 }).catch(pressOldest)
    },
    async tap(begin, end = '') {
      for (const message of (await one.chat()).toReversed()) {
        const data = datasOf(message).find((each) => each.startsWith(begin) && each.endsWith(end))
        if (data === undefined) continue
        await stage.control('POST', `${at}/press`, { data, message_id: message.message_id, timeout: 0 })
        await stage.settle()
        return data
      }
      throw new Error(`There is no button ${begin}…${end}: ${JSON.stringify((await one.chat()).at(-1))}`)
    },
  }
  return one
}

const datasOf = (message: Message): string[] =>
  message.keyboard.flat().flatMap((key) => (key.callback_data === undefined ? [] : [key.callback_data]))

/** Somebody who has agreed. */
export async function citizen(stage: Stage, id: number): Promise<Someone> {
  const one = await someone(stage, id, 'Citizen')
  await one.send('/start')
  for (const begin of ['l:en:', 'w:en:-:', 'c:en:-:keep:']) await one.tap(begin)
  return one
}

/** A member of the sandbox, by asking. */
export async function member(stage: Stage, id: number, become: string): Promise<Someone> {
  const one = await someone(stage, id, 'Member')
  await one.send(`/become ${become}`)
  return one
}

/** An unfinished report up to its review. */
export async function draft(one: Someone, channel: string, category = 'drugs'): Promise<void> {
  await one.send('/report')
  if (['terrorism', 'weapons'].includes(category)) await one.tap('q:', ':shelf-more')
  await one.tap('q:', `:${category}`)
  await one.send(channel)
  await one.tap('q:', ':ZZ')
  if (category === 'child_abuse') await one.tap('q:', ':no')
}

export async function report(one: Someone, channel: string, category?: string): Promise<void> {
  await draft(one, channel, category)
  await one.tap('q:', ':send')
}

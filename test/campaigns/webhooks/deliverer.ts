/**
 * Stands between the sandbox's webhook and two processes of the program, and delivers badly: to either of them, to both at
 * once, again later, and later ones of a chat before earlier ones. It loses nothing: what is not taken is delivered again.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { Chance } from '../tamper/history.ts'

export type Deliverer = {
  readonly url: string
  /** The numbers of the updates that came for a chat. */
  of(chat: number): ReadonlySet<number>
  readonly counts: Delivered
  /** Waits until nothing is on its way any more. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** `overtaken`: taken after a later one of the same chat was; `again`: deliveries beyond the first; `refused`: not taken. */
export type Delivered = { updates: number; again: number; atOnce: number; overtaken: number; refused: number }

export type Badly = {
  targets: readonly string[]
  secret: string
  chance: Chance
  /** Of a hundred: how many are delivered twice at once, once more later, and held back for a while. */
  twice: number
  later: number
  held: number
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Held back and delivered again within this many milliseconds. */
const longestMs = 250

export async function startDeliverer({ targets, secret, chance, twice, later, held }: Badly): Promise<Deliverer> {
  const chats = new Map<number, Set<number>>()
  const taken = new Map<number, Set<number>>()
  const counts: Delivered = { updates: 0, again: 0, atOnce: 0, overtaken: 0, refused: 0 }
  const under = new Set<Promise<void>>()
  let ending = false

  async function post(body: string, to: number): Promise<void> {
    for (let turn = to; !ending; turn++) {
      const url = targets[turn % targets.length] as string
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
      const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null)
      if (answer?.ok) return
      counts.refused += 1
      await pause(50)
    }
  }

  function deliver(update: { update_id: number }, chat: number, body: string): void {
    const ids = chats.get(chat) ?? new Set()
    chats.set(chat, ids.add(update.update_id))
    counts.updates += 1
    const first = chance.below(targets.length)
    const waits = [chance.below(100) < held ? 1 + chance.below(longestMs) : 0]
    if (chance.below(100) < twice) {
      counts.atOnce += 1
      waits.push(waits[0] ?? 0)
    }
    if (chance.below(100) < later) waits.push(1 + chance.below(2 * longestMs))
    counts.again += waits.length - 1
    for (const [at, ms] of waits.entries()) {
      const sent = pause(ms)
        .then(() => post(body, first + at))
        .then(() => note(chat, update.update_id))
        .finally(() => under.delete(sent))
      under.add(sent)
    }
  }

  function note(chat: number, id: number): void {
    const before = taken.get(chat) ?? new Set()
    if (!before.has(id) && [...before].some((one) => one > id)) counts.overtaken += 1
    taken.set(chat, before.add(id))
  }

  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const update = JSON.parse(body) as Update
      deliver(update, chatOf(update), body)
      outgoing.writeHead(200).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    of: (chat) => chats.get(chat) ?? new Set(),
    counts,
    async rest() {
      while (under.size > 0) await Promise.all(under)
    },
    async close() {
      ending = true
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

type Update = {
  update_id: number
  message?: { chat: { id: number } }
  callback_query?: { message?: { chat: { id: number } } }
}

const chatOf = (update: Update) => update.message?.chat.id ?? update.callback_query?.message?.chat.id ?? 0

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

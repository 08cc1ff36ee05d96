/** Messages on their way out: what must arrive arrives, in the reader's language, and ends with the reader. */
import { randomUUID } from 'node:crypto'
import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { beforeEach, describe, expect, it } from 'vitest'
import { postMessage } from '../../db/queries/outbox.ts'
import { senderTurn } from '../../handlers/post.ts'
import { eraseWhatIsOver, takeLetter, tellReporters } from '../../src/flow/index.ts'
import { sealLetter } from '../../src/flow/post/outbox.ts'
import { findIn } from '../support/canary.ts'
import { citizen, decideNext, en, member, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const machine = { kind: 'machine' } as const
beforeEach(async () => {
  world.faults.length = 0
  await world.app.db`delete from outbox`
})
const runOut = () => world.app.db`update outbox set lease_until = now() - interval '1 second'`
const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('x', { ok: false, error_code, description, parameters }, 'sendMessage', {})

type Sent = { chat: number; text: string }

/** A sender whose Telegram answers as told, in turn; then it takes everything. */
function sender(answers: (Error | null)[] = []) {
  const sent: Sent[] = []
  const waits: number[] = []
  const rests: number[] = []
  const api = {
    async sendMessage(chat: number, text: string) {
      const answer = answers.shift() ?? null
      if (answer) throw answer
      sent.push({ chat, text })
    },
  }
  const rest = async (ms: number) => void rests.push(ms)
  const turn = senderTurn(world.app, api as never, async (ms) => void waits.push(ms), rest)
  return { turn, sent, waits, rests }
}

/** A person at the review of a report, and the press of Send as an update that nobody has handled yet. */
async function atReview(one: Actor, link: string): Promise<Update> {
  await one.send('/report')
  await tap(one, 'drugs')
  await one.send(link)
  await tap(one, 'ZZ')
  const card = await one.last()
  return {
    update_id: 1,
    callback_query: {
      id: '1',
      from: { id: one.id, is_bot: false, first_name: 'x' },
      message: { message_id: card.id, date: 1, chat: { id: one.id, type: 'private', first_name: 'x' } },
      chat_instance: '1',
      data: card.data.find((each) => each.endsWith(':send')) ?? '',
    },
  }
}

/** A report whose receipt still waits in the outbox. */
const waiting = async (one: Actor, link: string) => world.bot.handle(await atReview(one, link))

describe('a receipt on its way', () => {
  it('arrives after a program that ended before it could send it', async () => {
    const one = await citizen(world, 'Waiting')
    await waiting(one, '@waiting_receipt')
    expect(await findIn(world.database.adminUrl, [String(one.id), 'waiting_receipt_x'])).toEqual([])
    await world.restart()
    await world.settle()
    expect(receiptIn((await one.last()).text)).not.toBeNull()
    expect(await world.app.db`select 1 from outbox`).toEqual([])
  })

  it('is repeated at most once by a program that ended between sending and ending, and no other letter is', async () => {
    const [a, b] = [await citizen(world, 'A'), await citizen(world, 'B')]
    const updates = [await atReview(a, '@crash_a'), await atReview(b, '@crash_b')]
    for (const update of updates) {
      await world.bot.handle(update)
      world.pass(1)
    }
    const { turn, sent } = sender()
    const { db } = world.app
    // The message has gone out; the connection to the database breaks before that could be noted.
    world.app.db = new Proxy(db, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name)
        if (name !== 'unsafe' || typeof value !== 'function') return value
        return (...given: unknown[]) =>
          String(given[0]).includes('delete from outbox')
            ? Promise.reject(new Error('broken'))
            : value.apply(from, given)
      },
    })
    expect(await turn()).toBe(false)
    world.app.db = db
    while (await turn());
    expect(sent.map((letter) => letter.chat)).toEqual([a.id, b.id])
    await runOut()
    while (await turn());
    expect(sent.map((letter) => letter.chat)).toEqual([a.id, b.id, a.id])
    expect(sent[0]).toEqual(sent[2])
    expect(await world.app.db`select 1 from outbox`).toEqual([])
  })

  it('whose taking was never heard of is taken again under the same token, and that is no second attempt', async () => {
    const one = await citizen(world, 'Unheard')
    await waiting(one, '@unheard_receipt')
    const token = randomUUID()
    const taken = await takeLetter(world.app, machine, { token })
    expect(await takeLetter(world.app, machine, {})).toBeNull()
    expect(await takeLetter(world.app, machine, { token, again: true })).toEqual(taken)
    expect(taken).toMatchObject({ token, chatId: one.id, attempts: 1 })
  })

  it('waits as long as 429 says, whatever its own pace', async () => {
    const one = await citizen(world, 'Slow')
    await waiting(one, '@slow_receipt')
    const { turn, sent, rests } = sender([refusal(429, 'Too Many Requests', { retry_after: 300 })])
    expect(await turn()).toBe(true)
    expect(rests).toEqual([300_000])
    expect(await turn()).toBe(false)
    const [row] = await world.app.db`select round(extract(epoch from lease_until - now()))::int as pause from outbox`
    expect(row?.pause).toBeGreaterThanOrEqual(299)
    await runOut()
    expect(await turn()).toBe(true)
    expect(sent).toHaveLength(1)
  })

  it.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [400, 'Bad Request: chat not found'],
  ])('ends quietly when its reader is gone (%i)', async (code, description) => {
    const one = await citizen(world, `Gone ${code}`)
    await waiting(one, `@gone_${code}`)
    const { turn } = sender([refusal(code, description)])
    expect(await turn()).toBe(true)
    expect(await world.app.db`select 1 from outbox`).toEqual([])
    expect(world.faults).toEqual([])
    const [row] = await world.app
      .db`select blocked_at is not null as blocked from reporter where pseudonym = ${world.app.keys.pseudonym(one.id).mark}`
    expect(row).toEqual({ blocked: true })
  })

  it.each([
    ['a fault of ours', refusal(400, 'Bad Request: message is too long')],
    ['a broken connection', new Error('reset')],
    ['an outage', refusal(502, 'Bad Gateway')],
  ])('is not given up for %s: it is sent later, and the operator sees it', async (name, error) => {
    const one = await citizen(world, name)
    await waiting(one, `@later_${name.length}`)
    const { turn, sent } = sender([error])
    await turn()
    expect(world.faults).toHaveLength(1)
    await runOut()
    await turn()
    expect(receiptIn(sent[0]?.text ?? '')).not.toBeNull()
  })

  it('ends after thirty days', async () => {
    const one = await citizen(world, 'Month')
    await waiting(one, '@month_of_waiting')
    world.pass(30 * 86_400)
    expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ messages: 0 })
    world.pass(1)
    expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ messages: 1 })
  })

  it('leaves at most one message a second to a chat, and thirty in all', async () => {
    const one = await citizen(world, 'Paced')
    for (let letter = 0; letter < 2; letter++) {
      const id = randomUUID()
      const sealed = await sealLetter({ app: world.app, now: world.clock }, id, {
        reporter: { id: randomUUID(), writable: true },
        letter: { chatId: one.id, language: 'en' },
      })
      await postMessage(world.app.db, {
        id,
        kind: 'news',
        aboutId: id,
        ...sealed,
        now: world.clock,
        notBefore: world.clock,
      })
    }
    const { turn, waits } = sender()
    while (await turn());
    expect(waits).toHaveLength(3)
    expect(waits[0]).toBe(34)
    expect(waits[1]).toBeGreaterThan(500)
    expect(waits[1]).toBeLessThanOrEqual(1000)
  })
})

describe('news', () => {
  it('is not written to whoever has stopped the bot, and the receipt still tells it', async () => {
    const one = await citizen(world, 'Stopped')
    const receipt = await report(one, '@stopped_reader')
    const judge = await member(world, 6001)
    for (;;) {
      const [left] = await world.app.db`select count(*)::int as n from cases where state = 'queued'`
      if (left?.n === 0) break
      await decideNext(world, judge, { outcome: 'confirmed' })
    }
    await world.control('POST', `/users/${one.id}/block`, {})
    await world.settle()
    world.pass(3 * 86_400)
    await tellReporters(world.app, machine, {})
    const { turn, sent } = sender()
    while (await turn());
    expect(sent.filter((letter) => letter.chat === one.id)).toEqual([])
    expect(sent.every((letter) => letter.text === en('news'))).toBe(true)
    await world.control('POST', `/users/${one.id}/unblock`, {})
    await one.send(receipt)
    expect((await one.last()).text).toBe(`${en('status-finished-confirmed')}\n\n${en('receipt-scam')}`)
  })
})

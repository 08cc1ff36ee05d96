/** One process of many: who sends and who asks for updates, who stands by, and how the next one takes over. */
import { randomUUID } from 'node:crypto'
import { GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { postMessage } from '../../db/queries/outbox.ts'
import { inTurn, makeTurn, pollingLoop, senderTurn, type Turn } from '../../handlers/post.ts'
import type { App } from '../../src/app.ts'
import { sealLetter } from '../../src/flow/post/outbox.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const turns: Turn[] = []
/** Milliseconds of the clock of each process; it stands still unless moved. */
const clock = { first: 0, second: 0 }

/** A process: its turn, by its own clock. */
function taker(name: 'sender' | 'polling', whose: keyof typeof clock, app: App = world.app): Turn {
  const turn = makeTurn(app, name, () => clock[whose])
  turns.push(turn)
  return turn
}

/** The lease runs by the database's clock; a test makes it run out there. */
const runOut = () => world.app.db`update turn set until = now() - interval '1 second'`
const left = async () =>
  (
    await world.app.db<
      { seconds: number }[]
    >`select extract(epoch from until - now())::float as seconds from turn where name = 'sender'`
  )[0]?.seconds ?? 0

beforeEach(async () => {
  await world.app.db`delete from outbox`
  await world.app.db`delete from inbox`
  await runOut()
  world.faults.length = 0
  clock.first = clock.second = 0
})
afterEach(async () => {
  for (const turn of turns.splice(0)) await turn.end()
})

describe('a turn', () => {
  it('belongs to one process at a time, and to the next when the first has ended or is gone', async () => {
    const [first, second] = [taker('sender', 'first'), taker('sender', 'second')]
    expect([await first.ours(), await second.ours()]).toEqual([true, false])
    await first.end()
    clock.second += 1000
    expect(await second.ours()).toBe(false)
    await runOut()
    clock.second += 1000
    expect([await first.ours(), await second.ours()]).toEqual([false, true])
  })

  it('is one for each thing that only one may do', async () => {
    const [sending, polling] = [taker('sender', 'first'), taker('polling', 'second')]
    expect([await sending.ours(), await polling.ours()]).toEqual([true, true])
  })

  it('is not trusted by a process that slept or lost the database, before anybody else can have it', async () => {
    let away = false
    const app = { ...world.app }
    Object.defineProperty(app, 'db', {
      get() {
        if (away) throw new Error('away')
        return world.app.db
      },
    })
    const [first, second] = [taker('sender', 'first', app), taker('sender', 'second')]
    expect(await first.ours()).toBe(true)
    away = true
    clock.first += 7_999
    expect(await first.ours()).toBe(true)
    clock.first += 1
    await expect(first.ours()).rejects.toThrow('away')
    expect(await left()).toBeGreaterThan(1)
    expect(await second.ours()).toBe(false)
    await runOut()
    clock.second += 1000
    expect(await second.ours()).toBe(true)
    away = false
    clock.first += 1000
    expect(await first.ours()).toBe(false)
  })

  it('rests when Telegram says so, and whoever takes over rests as well', async () => {
    const [first, second] = [taker('sender', 'first'), taker('sender', 'second')]
    await first.rest(60_000)
    expect(await first.ours()).toBe(false)
    expect(await left()).toBeGreaterThan(60)
    clock.first += 20_000
    await first.ours()
    await first.end()
    expect(await left()).toBeGreaterThan(39)
    expect(await second.ours()).toBe(false)
  })
})

/** Letters to as many people. */
async function letters(count: number): Promise<void> {
  for (let chatId = 1; chatId <= count; chatId++) {
    const id = randomUUID()
    const reporter = { id: randomUUID(), writable: false }
    const sealed = await sealLetter({ app: world.app, now: world.clock }, id, {
      reporter,
      letter: { chatId, language: 'en' },
    })
    const dates = { now: world.clock, notBefore: world.clock }
    await postMessage(world.app.db, { id, kind: 'news', aboutId: id, ...sealed, ...dates })
  }
}

describe('two senders', () => {
  it('send each letter once, from one of them, and nothing at all while Telegram says to wait', async () => {
    const answers: (Error | null)[] = []
    const sent: [string, number][] = []
    const sender = (name: 'first' | 'second') => {
      const turn = taker('sender', name)
      const api = {
        async sendMessage(chat: number) {
          const answer = answers.shift()
          if (answer) throw answer
          sent.push([name, chat])
        },
      }
      return inTurn(
        world.app,
        turn,
        senderTurn(world.app, api as never, async () => {}, turn.rest),
      )
    }
    const [first, second] = [sender('first'), sender('second')]
    await letters(5)
    const both = async () => {
      for (let looks = 0; looks < 6; looks++) await Promise.all([first(), second()])
    }
    await both()
    expect(new Set(sent.map(([name]) => name)).size).toBe(1)
    expect(sent.map(([, chat]) => chat).sort()).toEqual([1, 2, 3, 4, 5])

    const flood = { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 30 } }
    answers.push(new GrammyError('x', flood as never, 'sendMessage', {}))
    await letters(3)
    sent.length = 0
    await both()
    expect(sent).toEqual([])
    clock.first += 29_000
    clock.second += 29_000
    await both()
    expect(sent).toEqual([])
    clock.first += 1_000
    clock.second += 1_000
    await both()
    expect(sent).toHaveLength(2)
    expect(await world.app.db`select 1 from outbox`).toHaveLength(1)
  })
})

describe('two that ask for updates', () => {
  const received = () => world.app.db<{ n: number }[]>`select count(*)::int as n from inbox`.then(([row]) => row?.n)
  /** A process that polls, and what it has told the operator. */
  function poller() {
    const warned: string[] = []
    const app = { ...world.app, log: { ...world.app.log, warn: (said: string) => void warned.push(said) } }
    const polling = pollingLoop(app, world.bot.api, { turn: makeTurn(app, 'polling'), received: () => {} })
    onTestFinished(polling.stop)
    return { warned, stop: polling.stop }
  }
  const stranger = async (seconds: number) => {
    const { url, token } = world.sandbox
    const answer = await fetch(`${url}/bot${token}/getUpdates?timeout=${seconds}&offset=-1`)
    return ((await answer.json()) as { error_code?: number }).error_code ?? 200
  }
  const standing = 'Another process asks Telegram for updates. This one stands by and takes over when that one ends.'
  /** A poll under way is not among the calls yet; what comes right before the first one is. */
  const begun = async () => {
    const { calls } = (await world.control('GET', '/calls?method=deleteWebhook')) as unknown as { calls: unknown[] }
    return calls.length
  }

  it('take turns: one asks, the other stands by, says so, and goes on when the first ends', async () => {
    const before = await begun()
    const first = poller()
    await expect.poll(begun).toBe(before + 1)
    const second = poller()
    await expect.poll(() => second.warned, { timeout: 10_000 }).toEqual([standing])
    const { id } = (await world.control('POST', '/users', { first_name: 'Heard' })) as unknown as { id: number }
    await world.control('POST', `/users/${id}/send`, { text: 'one' })
    await expect.poll(received, { timeout: 10_000 }).toBe(1)
    await first.stop()
    await world.control('POST', `/users/${id}/send`, { text: 'two' })
    await expect.poll(received, { timeout: 10_000 }).toBe(2)
    expect(first.warned).toEqual([])
    expect(second.warned).toEqual([standing, 'This process asks Telegram for updates from now on.'])
    expect(world.faults).toEqual([])
  }, 40_000)

  it('are no match for a stranger with the same token: the operator is alarmed, and nobody fights', async () => {
    const ours = poller()
    const alarms = async () => {
      await stranger(0)
      return ours.warned.length
    }
    await expect.poll(alarms, { timeout: 10_000 }).toBe(1)
    expect(ours.warned[0]).toMatch(/^ALARM: somebody else takes the updates of this bot \(409\)/)
    // Somebody who fought for the updates would end this long poll with a conflict.
    expect(await stranger(4)).toBe(200)
    expect(ours.warned).toHaveLength(1)
    expect(world.faults).toEqual([])
  }, 40_000)
})

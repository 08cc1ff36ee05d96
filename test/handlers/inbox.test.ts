/** Updates on their way: kept before they are acknowledged, in order within a chat, once, and never lost. */

import { randomUUID } from 'node:crypto'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Taking, takeSurely } from '../../handlers/post/again.ts'
import { loop, pollOnce, receive, workerTurn } from '../../handlers/post.ts'
import { numberOf, reduceUpdate } from '../../handlers/reduce.ts'
import type { App } from '../../src/app.ts'
import { finishTaken, readBacklog, returnTaken, takeNextUpdate } from '../../src/flow/index.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const machine = { kind: 'machine' } as const
const said = (update_id: number, chat: number, text = `text ${update_id}`) => ({
  update_id,
  message: {
    message_id: update_id,
    date: 1,
    from: { id: chat, is_bot: false, first_name: 'x' },
    chat: { id: chat, type: 'private' },
    text,
  },
})
/** The leases run by the database's clock; a test makes them run out there. */
const runOut = () =>
  world.app.db`update inbox set lease_until = now() - interval '1 second' where lease_until is not null`
const idOf = (update: Update) => update.update_id

beforeEach(async () => {
  await world.app.db`delete from inbox`
  world.faults.length = 0
})
afterEach(async () => void (await world.app.db`delete from inbox`))

/** A worker that notes what it handles and fails where it is told to. */
function worker(fails: (update: Update) => boolean = () => false) {
  const handled: number[] = []
  const told: number[] = []
  const turn = workerTurn(world.app, {
    async handle(update) {
      if (fails(update)) throw new Error('A broken handler.')
      handled.push(idOf(update))
    },
    told: async (chat) => void told.push(chat),
  })
  return { handled, told, turn }
}

describe('an update', () => {
  it('is handled in the order of its chat, one a claim, fairly among chats', async () => {
    for (const [id, chat] of [
      [1, 10],
      [2, 10],
      [3, 20],
      [4, 10],
      [5, 30],
    ] as const)
      await receive(world.app, said(id, chat))
    const { handled, turn } = worker()
    while (await turn());
    expect(handled).toEqual([1, 2, 3, 4, 5])
    expect(await takeNextUpdate(world.app, machine, {})).toBeNull()
    expect(await world.app.db`select count(*)::int as left from inbox where sealed_update is not null`).toEqual([
      { left: 0 },
    ])
  })

  it('is never taken while an older one of its chat is in hand, however many workers take at once', async () => {
    for (let id = 1; id <= 40; id++) await receive(world.app, said(id, id % 4))
    const inHand = new Map<number, number>()
    const order = new Map<number, number[]>()
    let most = 0
    const turn = workerTurn(world.app, {
      async handle(update) {
        const chat = update.message?.chat.id ?? 0
        inHand.set(chat, (inHand.get(chat) ?? 0) + 1)
        most = Math.max(most, inHand.get(chat) ?? 0)
        await world.app.db`select pg_sleep(0.002)`
        order.set(chat, [...(order.get(chat) ?? []), update.update_id])
        inHand.set(chat, (inHand.get(chat) ?? 0) - 1)
      },
      told: async () => {},
    })
    const crew = Array.from({ length: 4 }, async () => {
      for (let idle = 0; idle < 20; ) idle = (await turn()) ? 0 : idle + 1
    })
    await Promise.all(crew)
    expect(most).toBe(1)
    for (const ids of order.values()) expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    expect([...order.values()].flat()).toHaveLength(40)
    expect(world.faults).toEqual([])
  })

  it('whose id is lower than all before is kept too, and one that came before is not', async () => {
    await receive(world.app, said(900_000, 1))
    await receive(world.app, said(17, 1))
    await receive(world.app, said(900_000, 1))
    const { handled, turn } = worker()
    while (await turn());
    expect(handled).toEqual([900_000, 17])
    await receive(world.app, said(17, 1))
    expect(await turn()).toBe(false)
  })

  it('that nobody reads is not kept', async () => {
    for (const update of [
      null,
      'x',
      { update_id: 'x' },
      { update_id: 5 },
      { update_id: 6, poll: {} },
      { update_id: 7, message: [] },
      { update_id: 2 ** 53, message: { chat: { id: 1 } } },
      { update_id: 8, message: { chat: { id: -(2 ** 60), type: 'private' }, text: 'x' } },
      { update_id: 1.5, message: { chat: { id: 1 } } },
    ]) {
      await receive(world.app, update)
    }
    expect(await readBacklog(world.app, machine, {})).toEqual({ waiting: 0, seconds: 0 })
  })
})

describe('an update whose taking was never heard of', () => {
  it('is answered again under the same token, to nobody else, and that is no second attempt', async () => {
    await receive(world.app, said(1, 10))
    await receive(world.app, said(2, 10))
    const token = randomUUID()
    const taken = await takeNextUpdate(world.app, machine, { token })
    expect(await takeNextUpdate(world.app, machine, {})).toBeNull()
    expect(await takeNextUpdate(world.app, machine, { token, again: true })).toEqual(taken)
    expect(taken).toMatchObject({ attempts: 1 })
    await finishTaken(world.app, machine, { seq: taken?.seq ?? '', token })
    expect(await takeNextUpdate(world.app, machine, { token, again: true })).toMatchObject({ attempts: 1, token })
  })

  it('is asked for under the token of the question that was lost, and the next one under a new token', async () => {
    const asked: Taking[] = []
    const take = takeSurely(async (question) => {
      asked.push(question)
      if (asked.length < 3) throw new Error('Cut off.')
      return 'taken'
    })
    await expect(take()).rejects.toThrow('Cut off.')
    await expect(take()).rejects.toThrow('Cut off.')
    expect([await take(), await take()]).toEqual(['taken', 'taken'])
    const [first, , , last] = asked
    expect(asked.map(({ again }) => again)).toEqual([false, true, true, false])
    expect(asked.map(({ token }) => token === first?.token)).toEqual([true, true, true, false])
    expect(last?.token).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a handler that fails', () => {
  it('because the database was away has used up no attempt; an hour later even that is one', async () => {
    await receive(world.app, said(1, 10))
    const turn = workerTurn(world.app, {
      handle: () => Promise.reject(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })),
      told: async () => {},
    })
    const attempts = async () => {
      await turn()
      await runOut()
      return (await world.app.db`select attempts, set_aside_at from inbox`)[0]
    }
    for (let outage = 0; outage < 7; outage++) expect(await attempts()).toEqual({ attempts: 0, set_aside_at: null })
    world.pass(3601)
    for (let outage = 1; outage < 5; outage++) expect(await attempts()).toMatchObject({ attempts: outage })
    expect(await attempts()).toEqual({ attempts: 5, set_aside_at: world.clock })
  })

  it('is tried five times, later each time, its chat waiting; then it is set aside, its sender told, and its chat goes on', async () => {
    await receive(world.app, said(1, 10))
    await receive(world.app, said(2, 10))
    await receive(world.app, said(3, 20))
    const { handled, told, turn } = worker((update) => update.update_id === 1)
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 5; attempt++) {
      await turn()
      const [row] = await world.app
        .db`select attempts, extract(epoch from lease_until - now())::float as pause from inbox where update_id = 1`
      expect(row?.attempts).toBe(attempt)
      pauses.push(Math.round(row?.pause))
      if (attempt === 1) await turn()
      expect(handled).toEqual([3])
      expect(await turn()).toBe(attempt === 5)
      await runOut()
    }
    expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8])
    expect(told).toEqual([10])
    while (await turn());
    expect(handled).toEqual([3, 2])
    expect(world.faults).toHaveLength(5)
    expect(await world.app.db`select update_id::int as id from inbox where set_aside_at is not null`).toEqual([
      { id: 1 },
    ])
  })

  it('by ending the program each time is set aside as well', async () => {
    await receive(world.app, said(1, 10))
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await takeNextUpdate(world.app, machine, {})).not.toBeNull()
      await runOut()
    }
    const { handled, told, turn } = worker()
    await turn()
    expect(handled).toEqual([])
    expect(told).toEqual([10])
    expect(await turn()).toBe(false)
  })

  it('by being too slow loses its lease: another takes the update, and the first cannot finish or return it', async () => {
    await receive(world.app, said(1, 10))
    const slow = await takeNextUpdate(world.app, machine, {})
    if (!slow) throw new Error('nothing taken')
    expect(await takeNextUpdate(world.app, machine, {})).toBeNull()
    await runOut()
    const second = await takeNextUpdate(world.app, machine, {})
    expect(second).toMatchObject({ seq: slow.seq, attempts: 2 })
    expect(await finishTaken(world.app, machine, { seq: slow.seq, token: slow.token })).toEqual({ ours: false })
    expect(await returnTaken(world.app, machine, slow)).toEqual({ setAside: false })
    expect(await takeNextUpdate(world.app, machine, {})).toBeNull()
    expect(await finishTaken(world.app, machine, { seq: slow.seq, token: second?.token ?? '' })).toEqual({ ours: true })
  })

  it('by never ending is given up after its time', async () => {
    await receive(world.app, said(1, 10))
    const turn = workerTurn(world.app, { handle: () => new Promise(() => {}), told: async () => {}, mostMs: 20 })
    expect(await turn()).toBe(true)
    expect(world.faults).toMatchObject([{ message: 'A handler took too long.' }])
    await runOut()
    const { handled, turn: next } = worker()
    await next()
    expect(handled).toEqual([1])
  })
})

describe('polling', () => {
  const api = (updates: object[], seen: unknown[]) =>
    ({
      async getUpdates(asked: { offset: number }) {
        seen.push(asked.offset)
        return updates
      },
    }) as never

  it('acknowledges nothing that was not kept: with the database away the same updates come again', async () => {
    const seen: unknown[] = []
    const two = [said(51, 1), said(52, 2)]
    let rows = 0
    const away = new Proxy(world.app.db, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name)
        if (name !== 'unsafe' || typeof value !== 'function') return value
        return (...given: unknown[]) => (rows++ === 1 ? Promise.reject(new Error('away')) : value.apply(from, given))
      },
    })
    const app: App = { ...world.app, db: away }
    await expect(pollOnce(app, api(two, seen), { offset: 51, seconds: 0 })).rejects.toThrow('away')
    expect(await pollOnce(app, api(two, seen), { offset: 51, seconds: 0 })).toEqual({ offset: 53, count: 2 })
    expect(seen).toEqual([51, 51])
    const { handled, turn } = worker()
    while (await turn());
    expect(handled).toEqual([51, 52])
  })

  it('follows the last update, not the highest: ids may jump down', async () => {
    const seen: unknown[] = []
    expect(await pollOnce(world.app, api([said(700, 1), said(3, 1)], seen), { offset: 700, seconds: 0 })).toEqual({
      offset: 4,
      count: 2,
    })
  })
})

describe('the edge', () => {
  it('keeps of an update only what is read', () => {
    const reduced = reduceUpdate({
      update_id: 1,
      message: {
        message_id: 2,
        date: 3,
        from: {
          id: 4,
          is_bot: false,
          first_name: 'Canary',
          last_name: 'Canary',
          username: 'canary',
          language_code: 'vi',
        },
        chat: { id: 4, type: 'private', first_name: 'Canary', username: 'canary' },
        photo: [{ file_id: 'canary' }],
        caption: 'canary',
        media_group_id: '77',
        forward_origin: {
          type: 'user',
          sender_user: { id: 5, is_bot: false, first_name: 'Canary', username: 'canary' },
        },
        reply_to_message: { message_id: 1, from: { id: 6, is_bot: false, first_name: 'Canary' }, text: 'canary' },
      },
    })
    expect(reduced).toEqual({
      update_id: 1,
      message: {
        message_id: 2,
        date: 3,
        from: { id: 4, is_bot: false, first_name: '', language_code: 'vi' },
        chat: { id: 4, type: 'private' },
        media: 'photo',
        media_group_id: '77',
        forward_origin: { type: 'user', sender_user: { is_bot: false } },
      },
    })
    expect(JSON.stringify(reduced).toLowerCase()).not.toContain('canary')
  })

  it('takes no word of what somebody else wrote, only where it came from', () => {
    const chat = { id: -1001, type: 'channel', title: 'Canary', username: 'invented' }
    const message = {
      message_id: 2,
      date: 3,
      chat: { id: 4, type: 'private' },
      from: { id: 4, is_bot: false },
      text: 'canary',
      entities: [{ type: 'text_link', offset: 0, length: 6, url: 'https://t.me/canary' }],
      forward_origin: { type: 'channel', chat, message_id: 9, date: 1, author_signature: 'Canary' },
    }
    expect(reduceUpdate({ update_id: 1, message })).toEqual({
      update_id: 1,
      message: {
        message_id: 2,
        date: 3,
        chat: { id: 4, type: 'private' },
        from: { id: 4, is_bot: false, first_name: '' },
        forward_origin: {
          type: 'channel',
          chat: { id: -1001, type: 'channel', username: 'invented' },
          message_id: 9,
          date: 1,
        },
      },
    })
  })

  it('gives the items of one album one number, of two albums two, and never that of another update', () => {
    const item = (update_id: number, media_group_id: string, chat = 4) =>
      numberOf(
        reduceUpdate({
          update_id,
          message: { chat: { id: chat, type: 'private' }, from: { id: chat }, video: {}, media_group_id },
        }) ?? { update_id: 0 },
      )
    expect(item(1, '77')).toBe(item(2, '77'))
    expect(item(1, '78')).not.toBe(item(1, '77'))
    expect(item(1, '77', 5)).not.toBe(item(1, '77'))
    expect(item(1, '77')).toBeLessThan(0)
    expect(Number.isSafeInteger(item(1, '77'))).toBe(true)
    expect(numberOf(reduceUpdate(said(9, 1)) ?? { update_id: 0 })).toBe(9)
  })
})

describe('a loop', () => {
  it('takes turns at once while there is work, pauses when there is none, and a nudge in the middle of a turn spares the pause', async () => {
    const turns: string[] = []
    let running: ReturnType<typeof loop>
    const done = new Promise<void>((resolve) => {
      const answers = [true, false, false]
      running = loop(
        async () => {
          await Promise.resolve()
          turns.push('turn')
          if (turns.length === 2) running.nudge()
          if (turns.length === 3) resolve()
          return answers[turns.length - 1] ?? false
        },
        { least: 60_000, most: 60_000 },
      )
    })
    await done
    await running!.stop()
    expect(turns).toHaveLength(3)
  })

  it('looks again soon after work, then less and less often, until a nudge', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let turns = 0
    let work = 1
    const running = loop(async () => ++turns > 0 && work-- > 0, { least: 20, most: 400 })
    const passed = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms)
      return turns
    }
    try {
      expect(await passed(0)).toBe(2)
      expect([await passed(19), await passed(1)]).toEqual([2, 3])
      expect([await passed(39), await passed(1)]).toEqual([3, 4])
      expect([await passed(80), await passed(160), await passed(320)]).toEqual([5, 6, 7])
      expect([await passed(399), await passed(1), await passed(400)]).toEqual([7, 8, 9])
      running.nudge()
      expect([await passed(0), await passed(20)]).toEqual([10, 11])
      work = 1
      expect([await passed(40), await passed(20)]).toEqual([13, 14])
    } finally {
      vi.useRealTimers()
      await running.stop()
    }
  })
})

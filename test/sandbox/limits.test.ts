/**
 * Telegram's limits of sending, exact under a clock of the test's own: per chat, per group, overall, what a bot is told,
 * and whether it waits as long as it was told.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LimitKind, makeLimits, type Use } from '../../sandbox/faults/limits.ts'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'
import { type Row, speakTo } from './support.ts'

const use = (given: Partial<Use> = {}): Use => ({
  bot: 1,
  chat: '7',
  kind: 'message',
  isGroup: false,
  weight: 1,
  ...given,
})

/** Limits under a clock that stands until it is moved. */
function standing(settings = {}) {
  let now = 1_000_000
  const limits = makeLimits(() => now, { enabled: true, ...settings })
  return {
    limits,
    forward(ms: number) {
      now += ms
    },
    /** 0 for "taken", else the seconds to wait and the limit that says so. */
    take(given: Partial<Use> = {}): 0 | [number, LimitKind] {
      const verdict = limits.take(use(given))
      return verdict.ok ? 0 : [verdict.retryAfter, verdict.by]
    },
  }
}

describe('the limit of one chat', () => {
  it('takes a burst of three, then one a second', () => {
    const { take, forward } = standing()
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, [1, 'chat']])
    forward(999)
    expect(take()).toEqual([1, 'chat'])
    forward(1)
    expect([take(), take()]).toEqual([0, [1, 'chat']])
    forward(10_000)
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, [1, 'chat']])
  })

  it('is of that chat and that bot alone, and edits are not counted', () => {
    const { take } = standing({ chat_burst: 1 })
    expect([take(), take({ chat: '8' }), take({ bot: 2 }), take()]).toEqual([0, 0, 0, [1, 'chat']])
    expect([take({ kind: 'edit' }), take({ kind: 'edit' })]).toEqual([0, 0])
  })

  it('counts an album by its items, and tells how many seconds are missing', () => {
    const { take, forward } = standing()
    expect([take({ weight: 3 }), take({ weight: 3 })]).toEqual([0, [3, 'chat']])
    forward(1500)
    expect(take({ weight: 3 })).toEqual([2, 'chat'])
    // An album larger than any burst must wait for a whole burst, not for ever.
    forward(1500)
    expect(take({ weight: 10 })).toBe(0)
  })

  it('takes back what a failed call had counted', () => {
    const { limits, take } = standing({ chat_burst: 1, overall_per_second: 1, answer_seconds: 0 })
    const verdict = limits.take(use())
    if (verdict.ok) verdict.giveBack()
    expect([take(), take()]).toEqual([0, [1, 'chat']])
  })
})

describe('the limit of a group', () => {
  const group = { isGroup: true, chat: '-7' }

  it('is twenty in any sixty seconds', () => {
    const { take, forward } = standing({ chat_burst: 100, overall_per_second: 1000 })
    for (let message = 0; message < 20; message += 1) {
      expect(take(group)).toBe(0)
      forward(1000)
    }
    expect(take(group)).toEqual([40, 'group'])
    forward(39_999)
    expect(take(group)).toEqual([1, 'group'])
    forward(1)
    expect([take(group), take(group)]).toEqual([0, [1, 'group']])
  })

  it('counts edits for themselves', () => {
    const { take } = standing({ chat_burst: 100, group_per_minute: 1 })
    const edit = { ...group, kind: 'edit' as const }
    expect([take(group), take(edit), take(edit), take(group)]).toEqual([0, 0, [60, 'group'], [60, 'group']])
  })
})

describe('the limit over all chats', () => {
  it('is thirty in any second for those that did not ask', () => {
    const { take, forward } = standing()
    const chats = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => take({ chat: String(from + index) }))
    expect(chats(0, 15)).toEqual(Array(15).fill(0))
    forward(600)
    expect(chats(100, 16)).toEqual([...Array(15).fill(0), [1, 'overall']])
    forward(400)
    expect(chats(200, 16)).toEqual([...Array(15).fill(0), [1, 'overall']])
  })

  it('does not count an answer to somebody who acted within a minute', () => {
    const { limits, take, forward } = standing({ overall_per_second: 1 })
    limits.heard(1, '8')
    expect([take(), take({ chat: '8' }), take({ chat: '9' })]).toEqual([0, 0, [1, 'overall']])
    forward(60_001)
    expect([take(), take({ chat: '8' })]).toEqual([0, [1, 'overall']])
  })
})

describe('a bot that was told to wait', () => {
  it('is counted as early until the very millisecond', () => {
    const { limits, forward } = standing()
    limits.told(1, '7', 2)
    limits.asked(1, '8')
    forward(1999)
    limits.asked(1, '7')
    expect(limits.counts.early).toBe(1)
    forward(1)
    limits.asked(1, '7')
    limits.asked(1, '7')
    expect(limits.counts.early).toBe(1)
  })
})

describe('over HTTP', () => {
  let now = 1_700_000_000_000
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, realNow: () => now })
  })
  afterAll(() => sandbox.close())
  const world = speakTo(() => sandbox)
  const send = (chat_id: number, text = 'x') => world.bot('sendMessage', { chat_id, text })
  const ok = { ok: true }
  const refused = (seconds: number) => ({
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  })

  it('nothing is limited until somebody asks for it', async () => {
    const ana = await world.aPerson()
    for (let message = 0; message < 40; message += 1) await expect(send(ana)).resolves.toMatchObject(ok)
    await expect(world.control('GET', '/limits')).resolves.toEqual({
      enabled: false,
      chat_per_second: 1,
      chat_burst: 3,
      group_per_minute: 20,
      overall_per_second: 30,
      answer_seconds: 60,
      refused: { chat: 0, group: 0, overall: 0 },
      early: 0,
    })
  })

  it('a chat and a group are limited, failed calls are not counted, and early calls are', async () => {
    await world.control('POST', '/limits', { chat_burst: 2 })
    const ana = await world.aPerson()
    const { id: group } = await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana, 'bot'] })
    await expect(send(ana, '')).resolves.toMatchObject({ error_code: 400 })
    const answers = [await send(ana), await send(ana), await send(ana)]
    expect(answers).toMatchObject([ok, ok, refused(1)])
    expect(answers[2]).toEqual(refused(1))
    now += 500
    await expect(send(ana)).resolves.toEqual(refused(1))
    now += 1000
    await expect(send(ana)).resolves.toMatchObject(ok)
    await expect(world.control('GET', '/limits')).resolves.toMatchObject({ refused: { chat: 2 }, early: 1 })

    await world.control('POST', '/limits', { chat_burst: 100, group_per_minute: 2 })
    expect([await send(group), await send(group), await send(group)]).toMatchObject([ok, ok, refused(60)])
    const { result } = await send(ana)
    const { message_id } = result as { message_id: number }
    await expect(world.bot('deleteMessage', { chat_id: ana, message_id })).resolves.toEqual({ ok: true, result: true })
    now += 60_000
    await expect(send(group)).resolves.toMatchObject(ok)
  })

  it('several messages in one call count as several', async () => {
    const ana = await world.aPerson()
    await world.control('POST', '/limits', { chat_burst: 3, overall_per_second: 1000 })
    const sent = [await send(ana), await send(ana)].map(({ result }) => (result as { message_id: number }).message_id)
    now += 10_000
    await expect(
      world.bot('copyMessages', { chat_id: ana, from_chat_id: ana, message_ids: sent }),
    ).resolves.toMatchObject(ok)
    expect([await send(ana), await send(ana)]).toMatchObject([ok, refused(1)])
    await expect(world.bot('sendChatAction', { chat_id: ana, action: 'typing' })).resolves.toMatchObject(ok)
  })

  it('the limit over all chats lets answers pass', async () => {
    await world.control('POST', '/limits', { chat_burst: 100, overall_per_second: 1, answer_seconds: 0 })
    const [ana, ben] = [await world.aPerson(), await world.aPerson()]
    now += 1
    expect([await send(ana), await send(ben)]).toMatchObject([ok, refused(1)])
    await world.control('POST', '/limits', { answer_seconds: 60 })
    await world.control('POST', `/users/${ben}/send`, { text: 'hello' })
    expect([await send(ana), await send(ben), await send(ana)]).toMatchObject([ok, ok, refused(1)])
    await world.control('POST', '/limits', { enabled: false })
    await expect(send(ana)).resolves.toMatchObject(ok)
  })

  it.each<[Row]>([
    [{ enabled: 'yes' }],
    [{ chat_burst: 0 }],
    [{ group_per_minute: 1.5 }],
    [{ overall_per_second: -1 }],
    [{ chat_per_second: 0 }],
  ])('refuses %o', async (body) => {
    await expect(world.control('POST', '/limits', body)).resolves.toMatchObject({ error: { code: 'bad_field' } })
  })
})

/** One channel under several names is one channel with one open case, whoever names it how and when; counts are exact. */
import { beforeEach, describe, expect, it } from 'vitest'
import { answerDraft, beginDraft, giveConsent, readStatus, sendReport, tellReporters } from '../../src/flow/index.ts'
import type { Reporter } from '../../src/model/actor.ts'
import { decideNext, member } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const by = (telegramId: number): Reporter => ({ kind: 'reporter', person: { telegramId } })
let people = 100

beforeEach(async () => {
  await world.app
    .db`truncate event, event_payload, event_seal, decision, approval, claim, skip, report, draft, cases, channel_alias,
    child_locator, channel, reporter, outbox cascade`.catch(async () => {
    const { default: postgres } = await import('postgres')
    const sql = postgres(world.database.ownerUrl, { max: 1, onnotice: () => {} })
    await sql`truncate event, event_payload, event_seal, decision, approval, claim, skip, report, draft, cases, channel_alias,
      child_locator, channel, reporter, outbox cascade`
    await sql.end()
  })
})

type Named = { text: string } | { forward: object }
const post = (id: number, username?: string): Named => ({
  forward: {
    forward_origin: {
      type: 'channel',
      chat: { id: Number(`-100${id}`), type: 'channel', ...(username ? { username } : {}) },
      message_id: 1,
      date: 1,
    },
  },
})

/** A person whose report stands at the review; answers the step that sends it. */
async function ready(named: Named, { category = 'drugs', who = ++people }: { category?: string; who?: number } = {}) {
  const { app } = world
  await giveConsent(app, by(who), { chatId: who, language: 'en', country: null, contact: 'keep' })
  let { version } = await beginDraft(app, by(who), {})
  const child = category === 'child_abuse'
  const answers = [
    { kind: 'choice' as const, value: category },
    'text' in named
      ? { kind: 'text' as const, text: named.text, message: null }
      : { kind: 'forward' as const, message: named.forward },
    { kind: 'choice' as const, value: 'MY' },
    ...(child ? [{ kind: 'choice' as const, value: 'no' }] : []),
  ]
  for (const answer of answers)
    await answerDraft(app, by(who), { to: { version: version++ }, saksi: 'saksi_bot', answer })
  return () => sendReport(app, by(who), { version, chatId: who })
}
const file = async (named: Named, more: { category?: string; who?: number } = {}) => (await ready(named, more))()

/** Channels that stand for themselves, those joined to another, cases by state, names that are live. */
async function seen() {
  const [row] = await world.app.db`select
    (select count(*)::int from channel where merged_into is null) as channels,
    (select count(*)::int from channel where merged_into is not null) as joined,
    (select count(*)::int from cases where state = 'queued') as open,
    (select count(*)::int from cases where state = 'merged') as merged,
    (select count(*)::int from report) as reports,
    (select coalesce(max(voices), 0)::int from cases where state = 'queued') as voices`
  return row
}

describe('names of one channel', () => {
  it('in any letter case and form are one channel and one case', async () => {
    for (const text of [
      '@Night_Market',
      't.me/night_market',
      'https://t.me/s/NIGHT_MARKET',
      'telegram.me/Night_market/17',
      'night_market.t.me',
      'tg://resolve?domain=night_market',
    ]) {
      await file({ text })
    }
    expect(await seen()).toEqual({ channels: 1, joined: 0, open: 1, merged: 0, reports: 6, voices: 6 })
  })

  it('by username, then by a forward that knows the number, then by the number alone, are one', async () => {
    await file({ text: '@number_later' })
    await file(post(4000000001, 'Number_Later'))
    await file({ text: 'https://t.me/c/4000000001/9' })
    await file(post(4000000001))
    expect(await seen()).toEqual({ channels: 1, joined: 0, open: 1, merged: 0, reports: 4, voices: 4 })
  })

  it('under an old username and a new one are one, and the old one still finds it', async () => {
    await file(post(4000000002, 'name_before'))
    await file(post(4000000002, 'name_after'))
    await file({ text: '@name_before' })
    await file({ text: '@name_after' })
    expect(await seen()).toEqual({ channels: 1, joined: 0, open: 1, merged: 0, reports: 4, voices: 4 })
  })

  it('are two where Telegram has given the username to another channel; the name then finds the new one', async () => {
    await file(post(4000000003, 'given_away'))
    await file(post(4000000004, 'given_away'))
    await file({ text: '@given_away' })
    expect(await seen()).toEqual({ channels: 2, joined: 0, open: 2, merged: 0, reports: 3, voices: 2 })
    const names = await world.app
      .db`select a.kind, a.value, a.valid_to is null as live from channel_alias a order by a.kind, a.value, a.valid_to`
    expect(names).toEqual([
      { kind: 'id', value: '4000000003', live: true },
      { kind: 'id', value: '4000000004', live: true },
      { kind: 'username', value: 'given_away', live: false },
      { kind: 'username', value: 'given_away', live: true },
    ])
  })

  it('that were two rows are joined with their cases, voices and receipts, once a forward says that they are one', async () => {
    const both = 7
    await file({ text: '@two_rows' }, { who: both })
    await file({ text: '@two_rows' })
    await file({ text: 'https://t.me/c/4000000005/1' }, { who: both })
    await file({ text: 'https://t.me/c/4000000005/1' })
    expect(await seen()).toEqual({ channels: 2, joined: 0, open: 2, merged: 0, reports: 4, voices: 2 })
    await file(post(4000000005, 'two_rows'))
    expect(await seen()).toEqual({ channels: 1, joined: 1, open: 1, merged: 1, reports: 5, voices: 4 })
    for (const text of ['@two_rows', 't.me/c/4000000005/2']) await file({ text })
    expect(await seen()).toEqual({ channels: 1, joined: 1, open: 1, merged: 1, reports: 7, voices: 6 })
  })

  it('that were two rows of which one alone had a case keep that case, and the next report joins it', async () => {
    await file({ text: 'https://t.me/c/4000000006/1' })
    const closed = await decideNext(world, await member(world, 8001), { outcome: 'gone' })
    await file({ text: '@only_one_case' })
    await file(post(4000000006, 'only_one_case'))
    const [row] = await world.app.db`select state from cases where id = ${closed}`
    expect(row).toEqual({ state: 'closed' })
    expect(await seen()).toMatchObject({ channels: 1, joined: 1, open: 1, merged: 0, reports: 3, voices: 2 })
    await file({ text: '@only_one_case' })
    expect(await seen()).toMatchObject({ channels: 1, open: 1, reports: 4, voices: 3 })
  })

  it('leave no reporter without an answer: a voice that was in both cases is told under both receipts', async () => {
    const both = 9
    const receipts = [
      await file({ text: '@told_twice' }, { who: both }),
      await file({ text: 't.me/c/4000000007/1' }, { who: both }),
    ]
    await file(post(4000000007, 'told_twice'))
    await decideNext(world, await member(world, 8002), { outcome: 'confirmed' })
    world.pass(3 * 86_400)
    expect(await tellReporters(world.app, { kind: 'machine' }, {})).toEqual({ told: 3 })
    for (const { receipt } of receipts) {
      expect(await readStatus(world.app, by(both), { receipt })).toMatchObject({
        status: 'finished',
        outcome: 'confirmed',
      })
    }
  })

  it('are two channels, and two cases, where one is of the child-safety domain', async () => {
    await file({ text: '@both_domains' })
    await file({ text: '@both_domains' }, { category: 'child_abuse' })
    expect(await seen()).toMatchObject({ channels: 2, open: 2, reports: 2 })
    expect(await world.app.db`select count(*)::int as names from channel_alias`).toEqual([{ names: 1 }])
  })

  it('open one case a domain: a general and a terror report of one channel are two cases of one channel', async () => {
    await file({ text: '@two_domains' })
    await file({ text: '@two_domains' }, { category: 'terrorism' })
    expect(await seen()).toMatchObject({ channels: 1, open: 2, reports: 2 })
  })
})

describe('sealed names of a channel of the child-safety domain', () => {
  const child = { category: 'child_abuse' }
  const locators = async () =>
    (
      await world.app
        .db`select count(*)::int as locators, count(distinct channel_id)::int as channels from child_locator`
    )[0]

  it('are one channel under name, number and old name', async () => {
    await file({ text: '@sealed_name' }, child)
    await file(post(4100000001, 'sealed_name'), child)
    await file({ text: 't.me/c/4100000001/3' }, child)
    await file(post(4100000001, 'sealed_other'), child)
    expect(await seen()).toEqual({ channels: 1, joined: 0, open: 1, merged: 0, reports: 4, voices: 4 })
    expect(await locators()).toEqual({ locators: 3, channels: 1 })
  })

  it('that were two rows are joined with their cases', async () => {
    await file({ text: '@sealed_two' }, child)
    await file({ text: 't.me/c/4100000002/3' }, child)
    expect(await seen()).toMatchObject({ channels: 2, open: 2 })
    await file(post(4100000002, 'sealed_two'), child)
    expect(await seen()).toEqual({ channels: 1, joined: 1, open: 1, merged: 1, reports: 3, voices: 3 })
    expect(await locators()).toEqual({ locators: 2, channels: 1 })
  })

  it('are two where the username was given away', async () => {
    await file(post(4100000003, 'sealed_given'), child)
    await file(post(4100000004, 'sealed_given'), child)
    expect(await seen()).toMatchObject({ channels: 2, joined: 0, open: 2 })
    expect(await locators()).toEqual({ locators: 3, channels: 2 })
  })
})

describe('two people at the same time', () => {
  const rounds = 25
  it.each([
    ['by username', (at: number): Named[] => [{ text: `@race_name_${at}` }, { text: `t.me/RACE_NAME_${at}` }], {}],
    [
      'by forwards',
      (at: number): Named[] => [post(4200000000 + at, `race_fwd_${at}`), post(4200000000 + at, `race_fwd_${at}`)],
      {},
    ],
    [
      'by username and by forward',
      (at: number): Named[] => [{ text: `@race_mix_${at}` }, post(4300000000 + at, `race_mix_${at}`)],
      {},
    ],
    [
      'by number and by forward',
      (at: number): Named[] => [{ text: `t.me/c/${4400000000 + at}/1` }, post(4400000000 + at, `race_num_${at}`)],
      {},
    ],
    [
      'about a child, by name and by forward',
      (at: number): Named[] => [{ text: `@race_child_${at}` }, post(4500000000 + at, `race_child_${at}`)],
      { category: 'child_abuse' },
    ],
  ])(
    'make one channel and one case, %s',
    async (_, names, more) => {
      for (let at = 0; at < rounds; at++) {
        const sends = await Promise.all(names(at).map((named) => ready(named, more)))
        await Promise.all(sends.map((send) => send()))
      }
      expect(await seen()).toEqual({
        channels: rounds,
        joined: 0,
        open: rounds,
        merged: 0,
        reports: 2 * rounds,
        voices: 2,
      })
      const events = await world.app.db`select move, count(*)::int as n from event group by move order by move`
      expect(events).toEqual([
        { move: 'attach', n: rounds },
        { move: 'open', n: rounds },
      ])
    },
    60_000,
  )

  it('while a forward joins two rows, open no second case', async () => {
    for (let at = 0; at < rounds; at++) {
      const number = 4600000000 + at
      await file({ text: `@race_join_${at}` })
      await file({ text: `t.me/c/${number}/1` })
      const sends = await Promise.all([
        ready(post(number, `race_join_${at}`)),
        ready({ text: `@race_join_${at}` }),
        ready({ text: `t.me/c/${number}/2` }),
      ])
      await Promise.all(sends.map((send) => send()))
    }
    expect(await seen()).toEqual({
      channels: rounds,
      joined: rounds,
      open: rounds,
      merged: rounds,
      reports: 5 * rounds,
      voices: 5,
    })
  }, 60_000)

  it('or one person from two devices, make one voice', async () => {
    for (let at = 0; at < rounds; at++) {
      const who = 20_000 + at
      const send = await ready({ text: `@race_self_${at}` }, { who })
      const done = await Promise.allSettled([send(), send()])
      expect(done.some((one) => one.status === 'fulfilled')).toBe(true)
    }
    expect(await seen()).toMatchObject({ channels: rounds, open: rounds, reports: rounds, voices: 1 })
  }, 60_000)
})

describe('how much one person may report', () => {
  it('is ten an hour and thirty a day, never counted against a child, and the draft stays for later', async () => {
    const who = 31
    const refused = { code: 'too_many_reports' }
    for (let at = 0; at < 10; at++) await file({ text: `@hour_${at}_limit` }, { who })
    const eleventh = await ready({ text: '@hour_eleventh' }, { who })
    await expect(eleventh()).rejects.toMatchObject(refused)
    expect(await world.app.db`select count(*)::int as n from draft`).toEqual([{ n: 1 }])
    await file({ text: '@hour_child' }, { who, category: 'child_abuse' })
    world.pass(3600)
    for (let batch = 0; batch < 2; batch++) {
      for (let at = 0; at < 9 + batch; at++) await file({ text: `@day_${batch}_${at}_limit` }, { who })
      world.pass(3601)
    }
    const reports = async () => (await world.app.db`select count(*)::int as n from report`)[0]?.n
    expect(await reports()).toBe(30)
    await expect(file({ text: '@day_after_thirty' }, { who })).rejects.toMatchObject(refused)
    await file({ text: '@day_child' }, { who, category: 'child_abuse' })
    world.pass(24 * 3600)
    await file({ text: '@next_day_again' }, { who })
    expect(await reports()).toBe(32)
  })

  it('counts each person alone', async () => {
    for (let at = 0; at < 10; at++) await file({ text: `@alone_${at}_limit` }, { who: 41 })
    await expect(file({ text: '@alone_x_limit' }, { who: 41 })).rejects.toMatchObject({ code: 'too_many_reports' })
    await expect(file({ text: '@alone_x_limit' }, { who: 42 })).resolves.toMatchObject({ joinedOwn: false })
  })

  it('is bounded in words too: what is said again and again about one channel ends', async () => {
    const { app } = world
    const who = 51
    const again = async () => {
      await giveConsent(app, by(who), { chatId: who, language: 'en', country: null, contact: 'keep' })
      let { version } = await beginDraft(app, by(who), {})
      const answers = [
        { kind: 'choice' as const, value: 'drugs' },
        { kind: 'text' as const, text: '@many_words_again', message: null },
        { kind: 'choice' as const, value: 'MY' },
        { kind: 'text' as const, text: 'w'.repeat(1000), message: null },
      ]
      for (const answer of answers)
        await answerDraft(app, by(who), { to: { version: version++ }, saksi: 'saksi_bot', answer })
      return sendReport(app, by(who), { version, chatId: who })
    }
    for (let at = 0; at < 9; at++) await again()
    await expect(again()).rejects.toMatchObject({ code: 'report_full' })
    expect(await seen()).toMatchObject({ reports: 1, voices: 1 })
  })
})

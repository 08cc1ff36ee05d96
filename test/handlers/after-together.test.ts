/**
 * What comes after Send when things cross: a message that is changed once it was added, two reporters of one case at once, and what
 * one of them hears of what the other asked for.
 */
import { afterEach, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import {
  appealReport,
  claimCase,
  decideCase,
  forgetMe,
  readOwnData,
  readStatus,
  takeBackReport,
  tellReporters,
} from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import type { Language } from '../../src/model/language.ts'
import { citizen, en, member, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const by = (one: Actor) => ({ kind: 'reporter', person: { telegramId: one.id } }) as const

it.each(['en', 'ms'] as Language[])('%s: a changed addition is no second one, and it is said so', async (language) => {
  const words = wordsIn(language)
  const one = await citizen(world, `Changes ${language}`, { language })
  const receipt = await report(one, `@changed_addition_${language}`)
  await one.send(`/add ${receipt}`)
  const asked = await one.last()
  const said = 'They meet at the market.'
  await one.act('/send', { text: said, reply_to: asked.id })
  expect((await one.last()).text).toBe(words('added'))
  const mine = (await one.chat()).findLast((message) => message.text === said)
  await one.act('/edit', { message_id: mine?.id, text: 'They meet at the harbour.' })
  expect((await one.last()).text).toBe(words('edited-sent'))
  expect((await readOwnData(world.app, by(one), {})).reports[0]?.words).toBe(said)
})

let members = 7600
/** Decides all that waits; answers the case of one channel. */
async function decided(name: string): Promise<string> {
  const judge = await member(world, members++, ['general'])
  for (;;) {
    const card = await claimCase(world.app, judge, {}).catch(() => null)
    if (!card) break
    const choice = { outcome: 'gone', decidedOn: 'public_page', policy: 'drugs' } as const
    await decideCase(world.app, judge, { caseId: card.caseId, version: card.version, ...choice })
  }
  const [row] = await world.app.db<{ id: string }[]>`
    select c.id from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = ${name}`
  return row?.id ?? ''
}

/** Holds a case while two steps set out, until both wait for it; then lets them go. */
async function crossing<A, B>(caseId: string, one: () => Promise<A>, other: () => Promise<B>) {
  let both: Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> | undefined
  await world.app.db.begin(async (tx) => {
    await tx`select id from cases where id = ${caseId} for update`
    both = Promise.allSettled([one(), other()])
    for (let waiting = 0, looks = 0; waiting < 2; looks++) {
      if (looks > 5000) throw new Error('Nobody waits for the case.')
      const [row] =
        await tx`select count(*)::int as waiting from pg_locks where not granted and locktype in ('transactionid', 'tuple')`
      waiting = row?.waiting
    }
  })
  return both
}

it.each([
  ['asks to look again', appealReport, { reason: 'overlooked' }],
  ['takes theirs back', takeBackReport, {}],
] as const)(
  'two reporters of one case do not hold each other up when one appeals and the other %s',
  async (_, step, more) => {
    const [one, other] = [await citizen(world, 'Crosses'), await citizen(world, 'Is crossed')]
    const name = `@crossed_${'reason' in more ? 'appeal' : 'withdraw'}`
    const receipts = [await report(one, name), await report(other, name)] as const
    const caseId = await decided(name.slice(1))
    world.pass(2 * 86_400)
    await tellReporters(world.app, machine, {})
    await world.settle()
    const done = await crossing(
      caseId,
      () => appealReport(world.app, by(one), { receipt: receipts[0], reason: 'overlooked' }),
      () => step(world.app, by(other), { receipt: receipts[1], ...more } as never),
    )
    expect(done?.map((each) => (each.status === 'rejected' ? String(each.reason) : each.value))).toEqual([
      { again: false },
      { again: false },
    ])
  },
)

it('whoever reported terrorism hears nothing of another outcome that somebody else asked for: none is told there', async () => {
  const [one, other] = [await citizen(world, 'Asks again'), await citizen(world, 'Asks nothing')]
  const receipts: string[] = []
  for (const each of [one, other]) {
    await each.send('/report')
    await tap(each, 'shelf-more')
    await tap(each, 'terrorism')
    await each.send('@grave_together')
    await tap(each, 'ZZ')
    receipts.push(receiptIn(await tap(each, 'send')) ?? '')
  }
  const decide = async (outcome: 'gone' | 'unfounded') => {
    const judge = await member(world, members++, ['terror'])
    const { caseId, version } = await claimCase(world.app, judge, {})
    const choice = { outcome, decidedOn: 'several_reporters', policy: 'terrorism' } as const
    await decideCase(world.app, judge, { caseId, version, ...choice })
    world.pass(2 * 86_400)
    await tellReporters(world.app, machine, {})
    await world.settle()
  }
  await decide('gone')
  expect((await other.last()).text).toBe(en('news'))
  await appealReport(world.app, by(one), { receipt: receipts[0] ?? '', reason: 'overlooked' })
  const before = [(await one.chat()).length, (await other.chat()).length]
  await decide('unfounded')
  expect([(await one.chat()).length, (await other.chat()).length]).toEqual([(before[0] ?? 0) + 1, before[1]])
  expect(
    await world.app.db`select count(*)::int as left from report where tell_again and category = 'terrorism'`,
  ).toEqual([{ left: 0 }])
})

it('/forget leaves nothing of a report in the history of a case that went on in another one', async () => {
  const [one, other] = [await citizen(world, 'Forgotten after a merge'), await citizen(world, 'Reported anew')]
  const receipt = await report(one, '@went_on_elsewhere')
  await decided('went_on_elsewhere')
  world.pass(2 * 86_400)
  await tellReporters(world.app, machine, {})
  await report(other, '@went_on_elsewhere')
  await appealReport(world.app, by(one), { receipt, reason: 'overlooked' })
  const [row] = await world.app.db<{ id: string }[]>`
    select r.id from report r join channel_alias a on a.channel_id = r.channel_id
    where a.value = 'went_on_elsewhere' order by r.received_at limit 1`
  const named = async () => (await world.app.db`select from event_payload where payload like ${`%${row?.id}%`}`).length
  expect(await named()).toBeGreaterThan(0)
  await forgetMe(world.app, by(one), { chatId: one.id })
  expect(await named()).toBe(0)
})

it('a case is opened once by its reporters: after the second look nobody else can ask for a third, and the decision stands', async () => {
  const people: { one: Actor; receipt: string }[] = []
  for (const name of ['First', 'Second']) {
    const one = await citizen(world, `${name} asks`)
    people.push({ one, receipt: await report(one, '@asked_again_and_again') })
  }
  const [first, second] = people as [(typeof people)[0], (typeof people)[0]]
  const ask = ({ one, receipt }: typeof first) => appealReport(world.app, by(one), { receipt, reason: 'overlooked' })
  const told = async () => {
    const caseId = await decided('asked_again_and_again')
    world.pass(2 * 86_400)
    await tellReporters(world.app, machine, {})
    return caseId
  }
  const offered = async () => (await readStatus(world.app, machine, { receipt: second.receipt })).may
  const caseId = await told()
  expect(await ask(first)).toEqual({ again: false })
  expect(await offered()).toEqual(['appeal', 'withdraw'])
  expect(await told()).toBe(caseId)
  expect(await offered()).toEqual(['withdraw'])
  await expect(ask(second)).rejects.toMatchObject({ code: 'appeal_not_open' })
  expect(await world.app.db`select state from cases where id = ${caseId}`).toEqual([{ state: 'closed' }])
  expect(await world.app.db`select reason from reopening where case_id = ${caseId}`).toEqual([
    { reason: 'appeal_reporter' },
  ])
})

/**
 * `npm run campaign brigading 10000`: so many invented accounts report one channel within an hour, in waves by one link, with one
 * text and with none, among a hundred honest reports. No case may change its state by it, the moderator must be told within five
 * minutes, and the honest cases must stand in the order in which they would have stood without it.
 */
import { connect } from '../../db/client.ts'
import type { App } from '../../src/app.ts'
import { answerDraft, beginDraft, giveConsent, sendReport, weighCases } from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { makeLog } from '../../src/log.ts'
import { machine } from '../../src/model/actor.ts'
import { ownPlace, type Place } from './support/place.ts'
import { type Chance, chanceFrom } from './tamper/history.ts'

export type Trial = { accounts: number; honest: number; seed: number }
export type Figures = {
  reports: number
  /** States of all cases, with how many are in each. */
  states: Record<string, number>
  /** Moves that a machine made, but for the weighing of voices. */
  machineMoves: string[]
  /** Seconds from the fifth account to the flag; null when there was none. */
  flaggedAfter: number | null
  /** How often each minute's look found the attacked case with more than one voice from new accounts. */
  voicesAtTheEnd: number
  /** Cases in the queue that are due before they would be without the attack, or in another order. */
  outOfOrder: number
  attackedAheadOf: number
}

const start = Date.parse('2026-08-15T12:00:00Z')
const hourMs = 3_600_000
const target = 'invented_target'

/** One hour of reports, weighed each minute. */
export async function brigade(place: Place, { accounts, honest, seed }: Trial): Promise<Figures> {
  const db = connect(place.appUrl, { max: 8 })
  const store = connect(place.keysUrl, { max: 1 })
  let clock = new Date(start)
  const app = {
    db: db.db,
    reader: db.db,
    keys: await openKeys(store.db, place.master),
    clock: () => clock,
    log: makeLog('silent'),
    monitored: ['VN'],
    invented: true,
  } satisfies App
  try {
    const chance = chanceFrom(seed)
    // Honest people: half were known before, half come today; each about a channel of their own.
    const acts = [
      ...Array.from({ length: accounts }, (_, at) => ({ at: chance.below(hourMs), who: 1_000_000 + at, honest: -1 })),
      ...Array.from({ length: honest }, (_, at) => ({
        at: Math.floor(((at + 0.5) * hourMs) / honest),
        who: 500_000 + at,
        honest: at,
      })),
    ].sort((one, other) => one.at - other.at)
    clock = new Date(start - 30 * 86_400_000)
    for (let at = 0; at < honest; at += 2) await agree(app, 500_000 + at)
    const attackers = acts.filter((one) => one.honest < 0)
    const fifth = attackers[4]?.at ?? null
    let flaggedAt: number | null = null
    let next = 60_000
    for (const act of acts) {
      for (; act.at >= next; next += 60_000) {
        clock = new Date(start + next)
        const { flagged } = await weighCases(app, machine, {})
        if (flagged > 0) flaggedAt ??= next
      }
      clock = new Date(start + act.at)
      if (act.honest < 0 || act.honest % 2 === 1) await agree(app, act.who)
      const channel = act.honest < 0 ? target : `invented_honest_${act.honest}`
      await reportOn(app, act.who, channel, act.honest < 0 ? wordsOf(chance) : null)
    }
    clock = new Date(start + next)
    await weighCases(app, machine, {})
    return await figuresOf(app, {
      reports: acts.length,
      flaggedAfter: flaggedAt === null || fifth === null ? null : (flaggedAt - fifth) / 1000,
    })
  } finally {
    await db.close()
    await store.close()
  }
}

const person = (telegramId: number) => ({ kind: 'reporter', person: { telegramId } }) as const

const agree = (app: App, id: number) =>
  giveConsent(app, person(id), { chatId: id, language: 'en', country: 'VN', contact: 'keep' })

/** A third copies a text, a third changes a word of it, a third writes nothing. */
function wordsOf(chance: Chance): string | null {
  const kind = chance.below(3)
  const text =
    'this channel is a fraud and must be closed at once because it has robbed all of our members of their savings'
  return kind === 0 ? text : kind === 1 ? `${text} ${chance.hex(3)}` : null
}

async function reportOn(app: App, id: number, channel: string, words: string | null): Promise<void> {
  const by = person(id)
  const named = { text: `@${channel}`, message: null, heard: 1, saksi: 'saksi_invented_bot' }
  let { version } = await beginDraft(app, by, { named })
  const answer = async (value: string) => {
    await answerDraft(app, by, { to: { version }, saksi: 'saksi_invented_bot', answer: { kind: 'choice', value } })
    version++
  }
  await answer('drugs')
  await answer('VN')
  if (words !== null) {
    await answer('details')
    await answer('words')
    const text = { kind: 'text', text: words, message: null } as const
    await answerDraft(app, by, { to: { heard: 2 }, saksi: 'saksi_invented_bot', answer: text })
    version++
    await answer('done')
  }
  await sendReport(app, by, { version, chatId: id })
}

async function figuresOf({ db }: App, known: Pick<Figures, 'reports' | 'flaggedAfter'>): Promise<Figures> {
  const states = await db<
    { state: string; count: number }[]
  >`select state, count(*)::int as count from cases group by state`
  const moves = await db<{ move: string }[]>`
    select distinct move from event where actor_kind = 'machine' and move <> 'weigh' order by move`
  const queue = await db<{ name: string; voices: number; opened: Date; due: Date }[]>`
    select a.value as name, c.voices, c.opened_at as opened, c.due_at as due
    from cases c join channel_alias a on a.channel_id = c.channel_id where c.state = 'queued' order by c.band, c.due_at, c.id`
  const honest = queue.filter(({ name }) => name !== target)
  const inOrder = honest.toSorted((one, other) => one.opened.getTime() - other.opened.getTime())
  const shortened = honest.filter(({ opened, due }) => due.getTime() - opened.getTime() !== 24 * hourMs)
  const moved = honest.filter(({ name }, at) => inOrder[at]?.name !== name)
  const attacked = queue.find(({ name }) => name === target)
  const before = honest.filter(({ opened, due }) => attacked && attacked.due < due && attacked.opened > opened)
  return {
    ...known,
    states: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    machineMoves: moves.map(({ move }) => move),
    voicesAtTheEnd: attacked?.voices ?? 0,
    outOfOrder: shortened.length + moved.length,
    attackedAheadOf: before.length,
  }
}

/** What of the figures is not as it must be. */
export function broken(figures: Figures, honest: number): string[] {
  const wrong: string[] = []
  if (Object.keys(figures.states).join() !== 'queued' || figures.states.queued !== honest + 1)
    wrong.push('a case changed its state')
  if (figures.machineMoves.length > 0) wrong.push(`a machine moved cases: ${figures.machineMoves.join(', ')}`)
  if (figures.flaggedAfter === null || figures.flaggedAfter > 300)
    wrong.push('the burst was not flagged within five minutes')
  if (figures.voicesAtTheEnd !== 1) wrong.push(`the accounts count as ${figures.voicesAtTheEnd} voices`)
  if (figures.outOfOrder + figures.attackedAheadOf > 0) wrong.push('the order of honest reports was changed')
  return wrong
}

export async function run(count = 10_000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_121)
  const begun = performance.now()
  const place = await ownPlace({ durable: false })
  try {
    const figures = await brigade(place, { accounts: count, honest: 100, seed })
    const wrong = broken(figures, 100)
    return {
      ok: wrong.length === 0,
      lines: [
        `${count} new accounts on one channel within an hour among 100 honest reports (seed ${seed}):`,
        `cases by state: ${JSON.stringify(figures.states)}; moves made by a machine besides weighing: ${figures.machineMoves.length}`,
        `flagged ${figures.flaggedAfter} s after the fifth account; they count as ${figures.voicesAtTheEnd} voice`,
        `honest cases out of order or with another due date: ${figures.outOfOrder}; overtaken by the attacked case: ${figures.attackedAheadOf}`,
        ...wrong,
        `${((performance.now() - begun) / 1000).toFixed(0)} s`,
      ],
    }
  } finally {
    await place.stop()
  }
}

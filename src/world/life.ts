/**
 * Lives one planned case: its voices arrive, members take it, leave it, decide it, a second person judges it, in the
 * order of their instants. What each of these writes is said in `book.ts`.
 */
import { lastBatch } from '../flow/report/tell.ts'
import type { CountryOrUnknown } from '../model/country.ts'
import {
  apartReasons,
  type DecidedOn,
  decidedOnFor,
  outcomes,
  type Policy,
  policiesFor,
  restsOnEnough,
} from '../model/decision.ts'
import {
  attachReport,
  type Book,
  type Choice,
  claimCase,
  decideCase,
  judgeDecision,
  leaveCase,
  mostNamed,
  openCase,
  undoDecision,
} from './book.ts'
import type { Chance } from './chance.ts'
import type { Crowd, Staff } from './people.ts'
import { day, horizon, hour, minute, places } from './places.ts'
import { drawCategory, type Plan } from './plan.ts'
import type { InventedMember, InventedReport, World } from './rows.ts'
import { inventWords } from './words.ts'

/** What a life needs around it. `publicNo` never answers the same number twice. */
export type Setting = { world: World; chance: Chance; staff: Staff; crowdOf(plan: Plan): Crowd; publicNo(): string }

type Living = { setting: Setting; plan: Plan; book: Book; coming: InventedReport[] }

const second = 1000

/** Lives a case to its end or to the horizon. Answers the instant at which its decision took effect, or null. */
export function liveCase(setting: Setting, plan: Plan, channelId: string): number | null {
  const { world, chance, publicNo } = setting
  const opening = { id: chance.uuid(), publicNo: publicNo(), channelId, domain: plan.domain }
  const [first, ...coming] = inventVoices(setting, plan, { caseId: opening.id, channelId })
  if (!first) throw new Error('A case begins with a report.')
  const living = { setting, plan, book: openCase(world, chance, opening, first), coming }
  if (plan.decideAt === null) {
    if (chance.happens(0.1)) leaveOnce(living, horizon)
    arrive(living, horizon)
    return null
  }
  const closedAt = decide(living, plan.decideAt, true)
  if (closedAt !== null) tell(living, closedAt)
  return closedAt
}

/** The reports that will come, in order; no voice speaks twice. */
function inventVoices(setting: Setting, plan: Plan, of: { caseId: string; channelId: string }): InventedReport[] {
  const { chance } = setting
  const { openedAt, decideAt, quietAt, domain, season } = plan
  const reviewed = chance.happens(0.05) ? minute : 10 * minute
  const end = Math.min(quietAt, (decideAt ?? horizon) - reviewed, openedAt + 25 * day)
  const room = Math.max(0, end - openedAt - second)
  const later = Array.from({ length: room > minute ? plan.voices - 1 : 0 }, () => {
    return openedAt + second + Math.floor(room * (chance.below(1_000_000) / 1_000_000) ** 2)
  })
  const spoken = new Set<string>()
  const countries: CountryOrUnknown[] = []
  return [openedAt, ...later.sort((a, b) => a - b)].map((receivedAt): InventedReport => {
    const { id: reporterId, language } = addVoice(setting.crowdOf(plan).voice(spoken, season), spoken)
    const same = receivedAt === openedAt || domain !== 'general' || chance.happens(0.82)
    const category = same ? plan.category : drawCategory(chance, decideAt === null ? 'mild' : 'general')
    const country = nameCountry(chance, plan, countries)
    const speaks = domain !== 'child_safety' && chance.happens(0.35)
    const words = speaks ? inventWords(chance, language, category) : null
    const childInDanger = domain === 'child_safety' ? chance.happens(0.15) : null
    return {
      id: chance.uuid(),
      ...of,
      reporterId,
      category,
      country,
      language,
      words,
      childInDanger,
      receivedAt,
      toldAt: null,
    }
  })
}

function addVoice<Reporter extends { id: string }>(reporter: Reporter, spoken: Set<string>): Reporter {
  spoken.add(reporter.id)
  return reporter
}

/** A few name another country than the one the channel is aimed at, always fewer than name that one. */
function nameCountry(chance: Chance, { place }: Plan, named: CountryOrUnknown[]): CountryOrUnknown {
  const home = named.filter((country) => country === place.country).length
  const strays = named.length - home + 1 < home && chance.happens(0.08)
  const country = strays ? (chance.happens(0.4) ? 'ZZ' : chance.pick(places).country) : place.country
  named.push(country)
  return country
}

/** Those who come until an instant join the case, in whatever state it is. */
function arrive({ book, coming }: Living, until: number): void {
  while (coming[0] && coming[0].receivedAt <= until) attachReport(book, coming.shift()!)
}

function take({ setting, plan, book }: Living, from: number, until: number): InventedMember {
  const refuse = (member: InventedMember) => (book.hidden.get(member.id) ?? 0) > from
  return setting.staff.take(from, until, { domain: plan.domain, refuse })
}

/** Somebody takes the case and does not decide it; rarely three in a row let it run out. */
function leaveOnce(living: Living, until: number): void {
  const { setting, plan, book } = living
  const { chance } = setting
  let at = plan.openedAt + 10 * minute
  if (until - at < 4 * hour) return
  at = chance.between(at, until - 3 * hour)
  const how = chance.weighed({ put_back: 5, skip: 4, expire: 3 })
  const times = how === 'expire' && chance.happens(0.15) ? 3 : 1
  for (let time = 0; time < times; time++, at += 40 * minute) {
    const leftAt =
      how === 'expire' ? at + 10 * minute + chance.between(1, 30) * second : at + chance.between(30, 560) * second
    arrive(living, at)
    claimCase(book, take(living, at, leftAt), at)
    arrive(living, leftAt)
    leaveCase(book, how, leftAt)
  }
}

/** Claims and decides; where the rule asks for it, a second person judges. Null when that has not happened yet. */
function decide(living: Living, at: number, mayReturn: boolean): number | null {
  const { setting, book } = living
  const { chance } = setting
  const claimedAt = at - chance.between(90, 540) * second
  if (mayReturn && chance.happens(0.12)) leaveOnce(living, claimedAt)
  arrive(living, claimedAt)
  const member = take(living, claimedAt, at + 4 * minute)
  claimCase(book, member, claimedAt)
  arrive(living, at)
  const choice = choose(living)
  const held = decideCase(book, choice, at)
  if (!held && chance.happens(0.01)) {
    undoDecision(book, member, at + chance.between(3, 10) * second)
    const againAt = at + chance.between(60, 200) * second
    return decideCase(book, choice, againAt) ? null : againAt
  }
  return held ? judge(living, { member, at, mayReturn }) : at
}

type Proposed = { member: InventedMember; at: number; mayReturn: boolean }

function judge(living: Living, { member, at, mayReturn }: Proposed): number | null {
  const { setting, plan, book } = living
  const { chance, staff } = setting
  const judgedAt = at + chance.between(20 * minute, 20 * hour)
  if (plan.waits || judgedAt > horizon) return null
  const apart = apartReasons.some((reason) => reason === book.decisions.at(-1)?.holdReason)
  const refuse = (other: InventedMember) =>
    other.id === member.id || (apart && other.country === member.country) || (book.hidden.get(other.id) ?? 0) > judgedAt
  const other = staff.take(judgedAt, judgedAt, { domain: plan.domain, refuse })
  const returns = mayReturn && chance.happens(0.06)
  judgeDecision(book, returns ? 'return' : 'approve', other, judgedAt)
  if (!returns) return judgedAt
  const againAt = judgedAt + chance.between(hour, 20 * hour)
  return againAt < horizon ? decide(living, againAt, false) : null
}

/** The outcome is planned; on what and under which policy follows from what was reported. */
function choose({ setting, plan, book }: Living): Choice {
  const { chance } = setting
  const { domain, outcome } = plan
  const reported = mostNamed(book.reports.map((report) => report.category))
  const allowed = decidedOnFor(domain).filter((on) => restsOnEnough(outcome, on, book.seen.voices))
  const usual: Record<DecidedOn, number> = {
    forwarded_words: 6,
    several_reporters: 5,
    public_page: 3,
    written_answer: 1,
  }
  const weights = Object.fromEntries(allowed.map((on) => [on, usual[on]])) as Record<DecidedOn, number>
  const offered = policiesFor(domain, reported, outcome)
  const elsewhere = outcome === 'belongs_elsewhere' || (outcomes[outcome].counted === 'cleared' && chance.happens(0.25))
  const listed = offered.filter((code) => code !== 'out_of_scope')
  const policy: Policy = elsewhere ? 'out_of_scope' : (listed.find((code) => code === reported) ?? chance.pick(listed))
  return {
    outcome,
    decidedOn: chance.weighed(weights),
    policy,
    speechFlag: domain === 'general' && chance.happens(0.006),
  }
}

/** The first daily batch at least a day after the decision took effect, as `tellReporters` sends it. */
function tell({ setting, book }: Living, closedAt: number): void {
  const batch = lastBatch(new Date(closedAt + day - 1)).getTime() + day
  for (const report of book.reports) {
    const at = batch + setting.chance.between(1, 50) * second
    report.toldAt = at <= horizon ? at : null
  }
}

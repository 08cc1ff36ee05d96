/**
 * What is to happen to each invented channel: when it is first reported, for what, by how many, and when it is decided
 * how. Counts per country and quarter are dealt out, not drawn, so that the released figures come out as meant.
 */
import type { Domain } from '../model/actor.ts'
import { type Category, categories, categoryCodes } from '../model/category.ts'
import type { Outcome } from '../model/decision.ts'
import type { Band } from '../model/due.ts'
import type { Chance } from './chance.ts'
import { mostVoices } from './people.ts'
import { day, horizon, hour, minute, type Place, places, type Quota, type Season, seasons, spanOf } from './places.ts'

export type Plan = {
  place: Place
  season: Season
  domain: Domain
  category: Category
  openedAt: number
  /** When it is decided, or proposed where a second person is needed; null when it still waits at the horizon. */
  decideAt: number | null
  outcome: Outcome
  /** Proposed, and nobody has approved it by the horizon. */
  waits: boolean
  voices: number
  /** No report of it is received after this instant. */
  quietAt: number
}

/** How often each category is reported in the general domain. */
const general: Partial<Record<Category, number>> = {
  investment_scam: 24,
  other_fraud: 18,
  drugs: 10,
  threats: 5,
  weapons: 3,
  trafficking: 3,
  leaked_data: 8,
  forged_documents: 6,
  gambling: 12,
  adult_pornography: 5,
  other: 4,
  unsure: 5,
}

/** Of the less urgent bands only: what waits at the horizon stands behind a newcomer's urgent report, not before it. */
const mild = Object.fromEntries(
  Object.entries(general).filter(([code]) => categories[code as Category].band >= 2),
) as typeof general

const table = (weights: Partial<Record<Category, number>>) => weights as Record<Category, number>

export const drawCategory = (chance: Chance, within: 'general' | 'mild') =>
  chance.weighed(table(within === 'mild' ? mild : general))

type Counted = 'flagged' | 'cleared' | 'undetermined' | 'pending'

const outcomesOf: Record<Exclude<Counted, 'pending'>, Partial<Record<Outcome, number>>> = {
  flagged: { confirmed: 1 },
  cleared: { unfounded: 3, lawful_speech: 1 },
  undetermined: { insufficient: 6, gone: 3, private: 1 },
}
const drawOutcome = (chance: Chance, counted: keyof typeof outcomesOf) =>
  chance.weighed(outcomesOf[counted] as Record<Outcome, number>)

/** One voice is the most usual number, a few channels have very many. */
function drawVoices(chance: Chance, most: number): number {
  const size = chance.weighed({ 1: 26, 2: 22, 3: 16, 4: 10, 5: 8, 8: 11, 14: 5, 28: 2 })
  const voices = Number(size)
  return Math.min(most, voices <= 5 ? voices : chance.between(Math.ceil(voices / 2) + 1, voices + 1))
}

/** Most cases are decided within their time, some after it, all within ten days. */
function drawDelay(chance: Chance, band: Band): number {
  const usual: Record<Band, [number, number]> = { 0: [0.6, 8], 1: [0.7, 26], 2: [3, 76], 3: [6, 170] }
  const [least, most] = chance.happens(0.04) ? [60, 230] : usual[band]
  return chance.between(least * hour, most * hour)
}

const share = (of: number, part: number) => Math.round(of * part)

function quotaOf(chance: Chance, place: Place, season: Season): Quota {
  const given = place.exact?.[season.name]
  if (given) return given
  const reported = share(place.channels * season.fullness, chance.between(93, 108) / 100)
  const decided = reported - share(reported, place.behind?.[season.name] ?? 0.02)
  const undetermined = share(decided, place.vague)
  const flagged = Math.min(decided - undetermined, share(decided, place.flagged + chance.between(-5, 6) / 100))
  return { reported, flagged, cleared: decided - undetermined - flagged, undetermined }
}

function dealt(chance: Chance, { reported, flagged, cleared, undetermined }: Quota): Counted[] {
  const hand: Counted[] = []
  const deal = (counted: Counted, count: number) => hand.push(...Array<Counted>(count).fill(counted))
  deal('flagged', flagged)
  deal('cleared', cleared)
  deal('undetermined', undetermined)
  deal('pending', reported - hand.length)
  return chance.shuffled(hand)
}

/** Every channel of the general domain, each with the one case in which it is first reported. */
export function planGeneral(chance: Chance): Plan[] {
  const plans: Plan[] = []
  for (const season of seasons) {
    for (const place of places) {
      const hand = dealt(chance, quotaOf(chance, place, season))
      for (const counted of hand) plans.push(planOne(chance, { place, season, counted }))
    }
  }
  return [...plans, ...planUrgent(chance)]
}

type One = { place: Place; season: Season; counted: Counted }

function planOne(chance: Chance, { place, season, counted }: One): Plan {
  const { start, end } = spanOf(place, season)
  const last = season.at === seasons.length - 1
  const stays = counted === 'pending' && season.cutoff > horizon - 60 * day
  const category = drawCategory(chance, stays ? 'mild' : 'general')
  const { band } = categories[category]
  // What is opened in the very last hours is either decided in time or of the kind that may wait.
  const latest = stays ? (last ? end : end - 6 * day) : band === 1 ? end - 30 * hour : end - hour
  const openedAt = chance.between(last && stays ? horizon - 5 * day : start + minute, latest - minute)
  const voices = drawVoices(chance, mostVoices(place, season))
  const quietAt = place.exact ? end - minute : Number.POSITIVE_INFINITY
  const base = { place, season, domain: 'general', category, openedAt, waits: false, voices, quietAt } as const
  const outcome = drawOutcome(
    chance,
    counted === 'pending' ? chance.pick(['flagged', 'cleared', 'undetermined']) : counted,
  )
  if (stays) return { ...base, outcome, decideAt: null }
  const late = season.cutoff + chance.between(day, 25 * day)
  const inTime = openedAt + drawDelay(chance, band)
  // In the unfinished quarter a case that cannot be done by the horizon is still in the queue.
  if (last && counted !== 'pending' && inTime > horizon - 2 * hour) {
    return band === 1
      ? { ...base, outcome, decideAt: openedAt + chance.between(2 * hour, 20 * hour) }
      : { ...base, outcome, decideAt: null }
  }
  return { ...base, outcome, decideAt: counted === 'pending' ? late : inTime }
}

/** A few fresh urgent cases, so that the head of the queue is alive, and decisions that wait for a second person. */
function planUrgent(chance: Chance): Plan[] {
  const season = seasons.at(-1)!
  const at = (country: string) => places.find((place) => place.country === country)!
  const fresh = [
    ['MY', 'drugs'],
    ['VN', 'investment_scam'],
    ['BR', 'weapons'],
  ] as const
  const shared = { season, domain: 'general', quietAt: horizon } as const
  const queued = fresh.map(([country, category]): Plan => {
    const openedAt = horizon - chance.between(2 * hour, 9 * hour)
    return {
      ...shared,
      place: at(country),
      category,
      openedAt,
      decideAt: null,
      outcome: 'confirmed',
      waits: false,
      voices: 2,
    }
  })
  const second = ['ID', 'FR', 'MY', 'IN'].map((country): Plan => {
    const openedAt = horizon - chance.between(70 * hour, 90 * hour)
    const decideAt = horizon - chance.between(hour, 20 * hour)
    const rest = { category: 'gambling', outcome: 'unfounded', waits: true, voices: 7 } as const
    return { ...shared, ...rest, place: at(country), openedAt, decideAt }
  })
  return [...queued, ...second]
}

const apart = {
  terror: { each: 10, outcomes: { confirmed: 4, unfounded: 2, insufficient: 3, gone: 2 }, most: 6 },
  child_safety: {
    each: 12,
    outcomes: { passed_to_hotline: 6, not_enough: 3, already_gone: 2, belongs_elsewhere: 1 },
    most: 4,
  },
} as const

/** The cases of the two other domains: few, and in the last days some that wait, for a first or a second person. */
export function planApart(chance: Chance): Plan[] {
  const large = places.filter((place) => place.channels >= 20)
  return (['terror', 'child_safety'] as const).flatMap((domain) => {
    const { each, outcomes, most } = apart[domain]
    const category = categoryCodes.find((code) => categories[code].domain === domain) ?? 'unsure'
    const usual = seasons.flatMap((season) =>
      Array.from({ length: Math.round(each * season.fullness) }, (): Plan => {
        const place = chance.pick(large)
        const { start, end } = spanOf(place, season)
        const openedAt = chance.between(start + minute, end - 3 * day)
        const decideAt = openedAt + drawDelay(chance, chance.happens(0.2) ? 1 : 0)
        const outcome = chance.weighed(outcomes as Record<Outcome, number>)
        const voices = chance.between(1, most + 1)
        return { place, season, domain, category, openedAt, decideAt, outcome, waits: false, voices, quietAt: end }
      }),
    )
    const season = seasons.at(-1)!
    const open = [true, true, true, false, false, false, false].map((waits): Plan => {
      const openedAt = horizon - chance.between(waits ? 20 * hour : hour, 30 * hour)
      const decideAt = waits ? horizon - chance.between(hour, 15 * hour) : null
      const outcome = domain === 'terror' ? 'confirmed' : 'passed_to_hotline'
      return {
        place: chance.pick(large),
        season,
        domain,
        category,
        openedAt,
        decideAt,
        outcome,
        waits,
        voices: 2,
        quietAt: horizon,
      }
    })
    return [...usual, ...open]
  })
}

/** Some channels come back: reported again weeks after their case was closed. Null when this one does not. */
export function planReturn(chance: Chance, before: Plan, closedAt: number): Plan | null {
  const { place } = before
  if (before.domain !== 'general' || place.exact?.[before.season.name] || !chance.happens(0.1)) return null
  const openedAt = closedAt + chance.between(5 * day, 200 * day)
  const season = seasons.find((each) => spanOf(place, each).start <= openedAt && openedAt < spanOf(place, each).end)
  if (!season || openedAt > horizon - 12 * day || place.exact?.[season.name] || place.loud === season.name) return null
  const { end } = spanOf(place, season)
  const again = before.outcome === 'confirmed' && chance.happens(0.8)
  const outcome = again ? 'confirmed' : drawOutcome(chance, chance.pick(['flagged', 'cleared', 'undetermined']))
  const decideAt = openedAt + drawDelay(chance, categories[before.category].band)
  const voices = drawVoices(chance, mostVoices(place, season))
  return {
    ...before,
    season,
    openedAt,
    decideAt,
    outcome,
    waits: false,
    voices,
    quietAt: place.exact ? end - minute : horizon,
  }
}

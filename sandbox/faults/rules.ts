/**
 * Rules of what shall go wrong, as the control API sets them: which calls or updates they touch, how often, and what
 * they have done. It decides and counts; carrying a fault out is the business of `queue.ts` and `bot-api/faulty.ts`.
 */
import { hash } from 'node:crypto'

export const callFaults = ['error', 'too_many_requests', 'reset', 'reset_after', 'half_answer', 'slow', 'hold'] as const
export const updateFaults = ['drop', 'late', 'duplicate', 'reorder', 'jump_down', 'lose_answer'] as const
export type CallFault = (typeof callFaults)[number]
export type UpdateFault = (typeof updateFaults)[number]

/** What a rule touches, how often, and its measure. Times are real milliseconds, whatever the sandbox's clock. */
export type RuleDraft = {
  fault: CallFault | UpdateFault
  /** Filters; what is left out fits everything. */
  bot?: number
  methods?: string[]
  chat?: string
  kinds?: string[]
  /** The first so many that fit are let pass. */
  skip: number
  /** At most so many are touched; null for no bound. */
  count: number | null
  /** Of those that fit, this part is touched, drawn from the seed. */
  probability: number
  seed: number
  /** `error`: the status, and whether the body is a proxy's page instead of JSON. */
  status?: number
  html?: boolean
  /** `too_many_requests`: seconds. */
  retry_after?: number
  /** `slow`, `late`: how long. Without it `late` waits to be released. */
  ms?: number
  /** `error`, `slow`, `hold`: the call is carried out first. */
  accepted?: boolean
  /** `drop`, `lose_answer`: how many deliveries. */
  deliveries?: number
  /** `duplicate`: how many more, and whether at the same time. */
  times?: number
  concurrent?: boolean
  /** `reorder`: behind how many later updates, of the same chat or of any. */
  span?: number
  within?: 'chat' | 'bot'
  /** `jump_down`: the new id; drawn from the seed when left out. */
  to?: number
}

export type Rule = RuleDraft & {
  id: number
  /** How many fitted, and how many of them were touched. */
  seen: number
  done: number
  /** How often it was released; whoever is held goes on when it grows. */
  releases: number
  /** How many are held now. */
  held: number
  turns: Map<string, number>
}

export type Faults = {
  rules: Rule[]
  /** Faults done since the start or the last reset, by kind, ended rules included. */
  totals: Record<string, number>
  nextId: number
}

export function makeFaults(): Faults {
  return { rules: [], totals: {}, nextId: 1 }
}

export function addRule(faults: Faults, draft: RuleDraft): Rule {
  const rule: Rule = { ...draft, id: faults.nextId, seen: 0, done: 0, releases: 0, held: 0, turns: new Map() }
  faults.nextId += 1
  faults.rules.push(rule)
  return rule
}

/** A number of [0, 1) that depends on nothing but its words. */
export function draw(seed: number, key: string, turn: number): number {
  return Number.parseInt(hash('sha1', `${seed}|${key}|${turn}`).slice(0, 8), 16) / 2 ** 32
}

/**
 * Whether the rule touches this one. Chance is drawn by the key (bot, method, chat) and the how-manieth of that key
 * it is, so that it does not depend on how several chats happen to interleave.
 */
function decide(faults: Faults, rule: Rule, key: string): boolean {
  rule.seen += 1
  const turn = rule.turns.get(key) ?? 0
  if (rule.probability < 1) rule.turns.set(key, turn + 1)
  if (rule.seen <= rule.skip || (rule.count !== null && rule.done >= rule.count)) return false
  if (rule.probability < 1 && draw(rule.seed, key, turn) >= rule.probability) return false
  rule.done += 1
  faults.totals[rule.fault] = (faults.totals[rule.fault] ?? 0) + 1
  return true
}

const isFor = (kinds: readonly string[], rule: Rule) => kinds.includes(rule.fault)

/** The first rule that touches a call; the rules behind it do not see the call. */
export function ruleForCall(faults: Faults, call: { bot: number; method: string; chat?: string }): Rule | undefined {
  const { bot, method, chat } = call
  return faults.rules.find(
    (rule) =>
      isFor(callFaults, rule) &&
      (rule.bot === undefined || rule.bot === bot) &&
      (rule.methods === undefined || rule.methods.includes(method)) &&
      (rule.chat === undefined || rule.chat === chat) &&
      decide(faults, rule, `${bot}|${method}|${chat ?? ''}`),
  )
}

/** All rules that touch an update. */
export function rulesForUpdate(faults: Faults, update: { bot: number; kind: string; chat: string }): Rule[] {
  const { bot, kind, chat } = update
  return faults.rules.filter(
    (rule) =>
      isFor(updateFaults, rule) &&
      (rule.bot === undefined || rule.bot === bot) &&
      (rule.kinds === undefined || rule.kinds.includes(kind)) &&
      (rule.chat === undefined || rule.chat === chat) &&
      decide(faults, rule, `${bot}|${chat}`),
  )
}

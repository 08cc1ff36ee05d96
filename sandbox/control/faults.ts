/**
 * The control API's side of faults and limits: reads rules, shows what they have done, waits for it, releases what they
 * hold. Carrying them out is elsewhere.
 */

import { properMethodName } from '../bot-api/table.ts'
import type { LimitSettings } from '../faults/limits.ts'
import { usualLimits } from '../faults/limits.ts'
import { release } from '../faults/queue.ts'
import { addRule, callFaults, type Rule, type RuleDraft, updateFaults } from '../faults/rules.ts'
import type { Row, World } from '../world/types.ts'
import { findRoom } from '../world/world.ts'
import { neededBot } from './find.ts'
import { type Body, bounded, neededText, optionalName, optionalNumber, Problem, wrongField } from './problem.ts'

const known: readonly string[] = [...callFaults, ...updateFaults]
const rulesBound = 100

function names(body: Body, field: string): string[] | undefined {
  const value = body[field]
  if (value === undefined || value === null) return undefined
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  if (list.length === 0 || list.some((item) => typeof item !== 'string')) {
    throw wrongField(field, 'must be a string or a list of strings.', `Send {"${field}": "sendMessage"}.`)
  }
  return list as string[]
}

function readMethods(body: Body): string[] | undefined {
  return names(body, 'method')?.map((name) => {
    const proper = properMethodName(name)
    if (proper) return proper
    throw wrongField('method', `"${name}" is no method of the Bot API.`, 'Write it as Telegram does: "sendMessage".')
  })
}

/** A whole number within bounds, or nothing. */
function whole(body: Body, field: string, { least, most }: { least: number; most: number }): Row {
  const value = optionalNumber(body, field)
  if (value === undefined) return {}
  if (!Number.isInteger(value) || value < least || value > most) {
    throw wrongField(field, `must be a whole number from ${least} to ${most}.`, `Send {"${field}": ${least}}.`)
  }
  return { [field]: value }
}

function flag(body: Body, field: string): Row {
  const value = body[field]
  if (value === undefined) return {}
  if (typeof value !== 'boolean') throw wrongField(field, 'must be true or false.', `Send {"${field}": true}.`)
  return { [field]: value }
}

/** A chat by id or @name; a person's private chat by their id. */
function readChat(world: World, body: Body): { chat?: string } {
  const name = optionalName(body, 'chat')
  if (name === undefined) return {}
  return { chat: String(findRoom(world, name)?.id ?? name) }
}

function readRule(world: World, body: Body): RuleDraft {
  const fault = neededText(body, 'fault', '{"fault": "error", "method": "sendMessage", "count": 1}')
  if (!known.includes(fault))
    throw wrongField('fault', `"${fault}" is not known.`, `Choose one of ${known.join(', ')}.`)
  const probability = optionalNumber(body, 'probability') ?? 1
  if (probability < 0 || probability > 1)
    throw wrongField('probability', 'must be from 0 to 1.', 'Send 0.2 for a fifth.')
  const methods = readMethods(body)
  const kinds = names(body, 'update')
  if (body.within !== undefined && body.within !== 'chat' && body.within !== 'bot') {
    throw wrongField('within', 'must be "chat" or "bot".', 'Leave it out for "chat".')
  }
  const many = { least: 1, most: 1_000_000 }
  const given: Row = {
    ...whole(body, 'status', { least: 400, most: 599 }),
    ...whole(body, 'retry_after', { least: 1, most: 3600 }),
    ...whole(body, 'ms', { least: 0, most: 600_000 }),
    ...whole(body, 'deliveries', many),
    ...whole(body, 'times', { least: 1, most: 100 }),
    ...whole(body, 'span', { least: 1, most: 1000 }),
    ...whole(body, 'to', { least: 1, most: 2 ** 31 - 1 }),
    ...flag(body, 'html'),
    ...flag(body, 'accepted'),
    ...flag(body, 'concurrent'),
  }
  return {
    fault: fault as RuleDraft['fault'],
    ...(optionalName(body, 'bot') ? { bot: neededBot(world, optionalName(body, 'bot')).id } : {}),
    ...readChat(world, body),
    ...(methods ? { methods } : {}),
    ...(kinds ? { kinds } : {}),
    ...(body.within ? { within: body.within as 'chat' | 'bot' } : {}),
    ...given,
    skip: (whole(body, 'skip', { least: 0, most: 1_000_000 }).skip as number | undefined) ?? 0,
    // Without chance one is meant; with it all that are drawn.
    count: (whole(body, 'count', many).count as number | undefined) ?? (probability < 1 ? null : 1),
    probability,
    seed: optionalNumber(body, 'seed') ?? 1,
  }
}

function viewRule(rule: Rule): Row {
  const { id, turns: _, releases: __, methods, kinds, ...rest } = rule
  return { id, ...rest, ...(methods ? { method: methods } : {}), ...(kinds ? { update: kinds } : {}) }
}

export function createRule(world: World, body: Body): Row {
  if (world.faults.rules.length >= rulesBound) {
    throw new Problem(409, 'too_many', {
      message: `There are already ${rulesBound} rules.`,
      next: 'DELETE /sandbox/api/faults ends them all.',
    })
  }
  return viewRule(addRule(world.faults, readRule(world, body)))
}

export function viewFaults(world: World): Row {
  return { rules: world.faults.rules.map(viewRule), totals: world.faults.totals, early: world.limits.counts.early }
}

function neededRule(world: World, id: string | undefined): Rule {
  const rule = world.faults.rules.find((one) => String(one.id) === id)
  if (rule) return rule
  throw new Problem(404, 'fault_not_found', {
    message: `There is no rule "${id}".`,
    next: 'List them with GET /sandbox/api/faults.',
  })
}

/** Lets go whatever the rule holds: calls go on, updates are shown. */
function letGo(world: World, rule: Rule): void {
  rule.releases += 1
  world.bell.ring(`release:${rule.id}`)
  release(world, rule)
}

export function releaseRule(world: World, id: string | undefined): Row {
  const rule = neededRule(world, id)
  letGo(world, rule)
  return viewRule(rule)
}

/** Ends one rule, or all, and lets go what they hold. */
export function endRules(world: World, id?: string): Row {
  const ending = id === undefined ? world.faults.rules : [neededRule(world, id)]
  world.faults.rules = world.faults.rules.filter((rule) => !ending.includes(rule))
  for (const rule of ending) letGo(world, rule)
  return { ended: ending.map(viewRule) }
}

/** The rule as soon as it has done so much, or holds so many, or when the time is over. */
export async function waitForRule(world: World, id: string | undefined, query: Body): Promise<Row> {
  const rule = neededRule(world, id)
  const done = optionalNumber(query, 'done') ?? 0
  const held = optionalNumber(query, 'held') ?? 0
  const ms = bounded(query, 'timeout', { least: 0, most: 60, fallback: 30 }) * 1000
  const look = () => (rule.done >= done && rule.held >= held ? true : undefined)
  const found = await world.bell.until(`fault:${rule.id}`, look, { ms })
  return { ...viewRule(rule), ...(found ? {} : { timed_out: true }) }
}

export function viewLimits(world: World): Row {
  const { early, ...refused } = world.limits.counts
  return { ...world.limits.settings, refused, early }
}

/** Switches the limits and sets their rates; what is left out stays. `enabled` is taken for true when left out. */
export function setLimits(world: World, body: Body): Row {
  const next: Record<string, number | boolean> = { ...world.limits.settings, enabled: true, ...flag(body, 'enabled') }
  for (const field of Object.keys(usualLimits).filter((name) => name !== 'enabled')) {
    const least = field === 'answer_seconds' ? 0 : 0.001
    const value = optionalNumber(body, field)
    if (value === undefined) continue
    const isWhole = field === 'chat_per_second' || field === 'answer_seconds' || (Number.isInteger(value) && value > 0)
    if (value < least || value > 1_000_000 || !isWhole) {
      throw wrongField(field, 'is no such rate.', `Send for example {"${field}": 30}.`)
    }
    next[field] = value
  }
  world.limits.settings = next as LimitSettings
  world.limits.clear()
  return viewLimits(world)
}

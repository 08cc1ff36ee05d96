/**
 * What faults do to updates on their way to a bot: kept back, doubled, set behind others, numbered anew. Without a
 * rule an update simply joins the queue. No update is ever lost here: what is kept back survives every offset.
 */
import type { Bot, Pending, World } from '../world/types.ts'
import { firstUpdateId } from '../world/world.ts'
import { draw, type Rule, rulesForUpdate } from './rules.ts'

/** Why an update is not shown now. */
export type Hold =
  | { why: 'drop'; rule: Rule; left: number }
  | { why: 'late'; rule: Rule; timer?: NodeJS.Timeout }
  | { why: 'reorder'; rule: Rule; bot: Bot; left: number }
  | { why: 'behind'; original: Pending }

export type UpdateDraft = { kind: string; body: unknown; lane: string }

/** Numbers an update and puts it into the bot's queue, with whatever the rules do to it. */
export function queueUpdate(world: World, bot: Bot, { kind, body, lane }: UpdateDraft): void {
  const rules = world.faults.rules.length > 0 ? rulesForUpdate(world.faults, { bot: bot.id, kind, chat: lane }) : []
  for (const rule of rules) if (rule.fault === 'jump_down') jumpDown(bot, rule)
  const update_id = nextId(bot)
  const pending: Pending = { lane, update: { update_id, [kind]: body } }
  // A client that goes by the highest id it ever saw would never confirm what it was not shown.
  if (update_id <= (bot.highestUpdateId ?? 0)) pending.late = true
  else bot.highestUpdateId = update_id
  bot.queue.push(pending)
  if (world.holds.size > 0) countDown(world, bot, pending)
  for (const rule of rules) apply(world, bot, { rule, pending })
}

const rangeOf = (bot: Bot, id: number) => bot.usedIds?.find(([from, to]) => id >= from && id <= to)

/** The next number; numbers once given are passed over, since nobody could tell two such updates apart. */
function nextId(bot: Bot): number {
  if (rangeOf(bot, bot.nextUpdateId)) startAt(bot, (bot.highestUpdateId ?? 0) + 1)
  const id = bot.nextUpdateId
  bot.nextUpdateId += 1
  const current = bot.usedIds?.at(-1)
  if (current) current[1] = id
  return id
}

function startAt(bot: Bot, id: number): void {
  bot.usedIds ??= [[firstUpdateId, bot.nextUpdateId - 1]]
  bot.usedIds.push([id, id - 1])
  bot.nextUpdateId = id
}

/** To the rule's number or a drawn one, or else to the nearest below it that was never given. */
function jumpDown(bot: Bot, rule: Rule): void {
  bot.usedIds ??= [[firstUpdateId, bot.nextUpdateId - 1]]
  let id = rule.to ?? 1 + Math.floor(draw(rule.seed, `${bot.id}|jump`, rule.done) * (bot.nextUpdateId - 1))
  for (let range = rangeOf(bot, id); range && id > 0; range = rangeOf(bot, id)) id = range[0] - 1
  if (id > 0) startAt(bot, id)
}

function apply(world: World, bot: Bot, { rule, pending }: { rule: Rule; pending: Pending }): void {
  switch (rule.fault) {
    case 'drop':
      keep(world, pending, { why: 'drop', rule, left: rule.deliveries ?? 1 })
      return
    case 'late': {
      const release = () => releaseOne(world, bot, pending)
      const timer = rule.ms === undefined ? {} : { timer: setTimeout(release, rule.ms).unref() }
      keep(world, pending, { why: 'late', rule, ...timer })
      return
    }
    case 'reorder':
      keep(world, pending, { why: 'reorder', rule, bot, left: rule.span ?? 1 })
      return
    case 'lose_answer':
      world.unheard.set(pending, rule.deliveries ?? 1)
      return
    case 'duplicate':
      for (let copy = 1; copy <= (rule.times ?? 1); copy += 1) {
        const lane = rule.concurrent ? `${pending.lane}#${copy}` : pending.lane
        const again: Pending = { lane, update: pending.update, late: true }
        bot.queue.push(again)
        if (!rule.concurrent) world.holds.set(again, { why: 'behind', original: pending })
      }
      return
  }
}

function keep(world: World, pending: Pending, hold: Exclude<Hold, { why: 'behind' }>): void {
  if (world.holds.has(pending)) return
  pending.late = true
  hold.rule.held += 1
  world.holds.set(pending, hold)
}

function forget(world: World, pending: Pending): Hold | undefined {
  const hold = world.holds.get(pending)
  world.holds.delete(pending)
  if (hold && hold.why !== 'behind') hold.rule.held -= 1
  if (hold?.why === 'late') clearTimeout(hold.timer)
  return hold
}

/** A later update came: those that wait for it move behind it and are shown from now on. */
function countDown(world: World, bot: Bot, newest: Pending): void {
  for (const [pending, hold] of world.holds) {
    if (hold.why !== 'reorder' || hold.bot !== bot || pending === newest) continue
    if (hold.rule.within !== 'bot' && pending.lane !== newest.lane) continue
    hold.left -= 1
    if (hold.left > 0) continue
    forget(world, pending)
    bot.queue.splice(bot.queue.indexOf(pending), 1)
    bot.queue.splice(bot.queue.indexOf(newest) + 1, 0, pending)
  }
}

function releaseOne(world: World, bot: Bot, pending: Pending): void {
  forget(world, pending)
  world.bell.ring(`bot:${bot.id}`)
}

/** Shows what a rule keeps back, now; without a rule what any keeps back. */
export function release(world: World, rule?: Rule): void {
  for (const [pending, hold] of [...world.holds]) {
    if (hold.why !== 'behind' && (!rule || hold.rule === rule)) forget(world, pending)
  }
  for (const bot of Object.values(world.state.bots)) world.bell.ring(`bot:${bot.id}`)
}

/** Empties a bot's queue, and forgets what was kept back of it. */
export function emptyQueue(world: World, bot: Bot): void {
  for (const pending of bot.queue) forget(world, pending)
  bot.queue = []
}

/**
 * The updates a bot may be shown now. Behind a dropped one the rest of its chat waits, so that order is kept; a webhook
 * is given the dropped ones as well, since there each lost delivery is an attempt of its own.
 */
export function visibleUpdates(world: World, bot: Bot, withDropped = false): Pending[] {
  if (world.holds.size === 0) return bot.queue
  const blocked = new Set<string>()
  return bot.queue.filter((pending) => {
    const hold = world.holds.get(pending)
    if (hold?.why === 'behind' && !bot.queue.includes(hold.original)) {
      forget(world, pending)
      return true
    }
    if (hold?.why === 'drop' && withDropped) return true
    if (hold?.why === 'drop') blocked.add(pending.lane)
    if (!hold && !blocked.has(pending.lane)) return true
    pending.late = true
    return false
  })
}

/** Takes one delivery from every dropped update of the bot; whether there was any. */
export function dropDelivery(world: World, bot: Bot): boolean {
  let any = false
  for (const pending of bot.queue) any = dropOne(world, pending) || any
  return any
}

/** Takes one delivery from this update if it is to be dropped; whether it was. */
export function dropOne(world: World, pending: Pending): boolean {
  const hold = world.holds.get(pending)
  if (hold?.why !== 'drop') return false
  hold.left -= 1
  if (hold.left <= 0) forget(world, pending)
  return true
}

/** Whether the bot's acceptance of this delivery is to be lost on its way back. */
export function isAnswerLost(world: World, pending: Pending): boolean {
  const left = world.unheard.get(pending) ?? 0
  if (left > 0) world.unheard.set(pending, left - 1)
  return left > 0
}

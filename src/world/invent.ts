/**
 * Invents the whole world out of one seed: the same rows at every call, whatever the clock says. Pure; nothing is
 * sealed and nothing written here.
 */
import { locatorDays } from '../flow/case/decide.ts'
import type { Chance } from './chance.ts'
import { makeChance } from './chance.ts'
import { liveCase, type Setting } from './life.ts'
import { makeCrowd, makeStaff } from './people.ts'
import { day, horizon, minute, places } from './places.ts'
import { type Plan, planApart, planGeneral, planReturn } from './plan.ts'
import { emptyWorld, type InventedAlias, type InventedChannel, type World } from './rows.ts'

const seed = 20_241_001

/** The id of the first invented channel, whatever the seed: by it a database is known to hold this world. */
export const worldMark = '5a6b5100-1e57-4ed0-8000-1a57e7210001'

/** Made-up words of which names are made; with the number behind them they are no channel's. */
const stems = [
  'lantern',
  'pebble',
  'harbour',
  'meadow',
  'copper',
  'willow',
  'saffron',
  'orbit',
  'thimble',
  'gable',
] as const

/** Telegram's channels end below 997,852,516,352: a number above can be none's. */
const firstChannelId = 999_000_000_000

/** The rows of the invented world. */
export function inventWorld(): World {
  const chance = makeChance(seed)
  const world = emptyWorld()
  const staff = makeStaff(chance)
  const crowds = new Map(places.map((place) => [place.country, makeCrowd(chance, place)]))
  const crowdOf = ({ place }: Plan) => crowds.get(place.country)!
  const setting: Setting = { world, chance, staff, crowdOf, publicNo: numbering(chance) }
  for (const plan of planGeneral(chance)) liveChannel(setting, plan, inventChannel(setting, plan))
  joinSome(world)
  for (const plan of planApart(chance)) {
    const channel = inventChannel(setting, plan)
    const closedAt = liveCase(setting, plan, channel.id)
    if (plan.domain === 'child_safety') keepLocator(setting, channel, closedAt)
  }
  world.members = staff.members
  keepReporters(
    setting,
    [...crowds.values()].flatMap((crowd) => crowd.reporters),
  )
  world.events.sort((one, other) => one.at - other.at || one.version - other.version)
  return world
}

function numbering(chance: Chance): () => string {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const number = `${chance.between(10_000, 100_000)}-${chance.between(10_000, 100_000)}`
      if (!given.has(number)) return given.add(number) && number
    }
  }
}

/** A channel's first case, and those of its later returns. */
function liveChannel(setting: Setting, plan: Plan, channel: InventedChannel): void {
  let next: Plan | null = plan
  while (next) {
    const closedAt = liveCase(setting, next, channel.id)
    next = closedAt === null ? null : planReturn(setting.chance, next, closedAt)
  }
}

/** Before this nothing disturbs the quarter whose counts are given. */
const startOfExact = Date.UTC(2026, 5, 1)

/** How many pairs of rows turn out to be one channel each. */
const pairs = 12

/** Two rows whose cases are closed were one channel all along: one of them stands for both. */
function joinSome(world: World): void {
  const closed = new Map<string, boolean>()
  for (const { channelId, state } of world.cases)
    closed.set(channelId, state === 'closed' && (closed.get(channelId) ?? true))
  const old = world.channels.filter((channel) => closed.get(channel.id) && channel.firstSeenAt < startOfExact)
  for (let pair = 0; pair < pairs; pair++) {
    const [into, from] = [old[pair * 300], old[pair * 300 + 1]]
    if (into && from) from.mergedInto = into.id
  }
}

/** A channel and the names it is known by; those of the child-safety domain are kept sealed only, see `keepLocator`. */
function inventChannel({ world, chance }: Setting, { openedAt, domain }: Plan): InventedChannel {
  const number = world.channels.length + 1
  const kind = chance.weighed({ channel: 68, group: 14, unresolved: 12, bot: 6 })
  const channel: InventedChannel = {
    id: number === 1 ? worldMark : chance.uuid(),
    kind,
    mergedInto: null,
    firstSeenAt: openedAt,
  }
  world.channels.push(channel)
  if (domain === 'child_safety') return channel
  const since = { channelId: channel.id, validFrom: openedAt, validTo: null }
  const name = `invented_${chance.pick(stems)}_${String(number).padStart(5, '0')}`
  const byName: InventedAlias = { ...since, kind: 'username', value: kind === 'bot' ? `${name}_bot` : name }
  if (kind !== 'bot' && chance.happens(0.08)) {
    world.aliases.push({ ...since, kind: 'invite', value: `InventedInvite${String(number).padStart(5, '0')}` })
    return channel
  }
  world.aliases.push(byName)
  if (chance.happens(0.1)) world.aliases.push({ ...since, kind: 'id', value: String(firstChannelId + number) })
  if (chance.happens(0.02)) renameChannel({ world, byName, at: openedAt + chance.between(5, 300) * day })
  return channel
}

type Renaming = { world: World; byName: InventedAlias; at: number }

/** The old name stays, ended; the new one begins at that instant. */
function renameChannel({ world, byName, at }: Renaming): void {
  if (at > horizon) return
  byName.validTo = at
  world.aliases.push({
    ...byName,
    value: byName.value.replace('invented_', 'invented_new_'),
    validFrom: at,
    validTo: null,
  })
}

/** The locator of a child-safety case, unless it would have been erased by now. */
function keepLocator({ world, chance }: Setting, channel: InventedChannel, closedAt: number | null): void {
  const eraseAt = closedAt === null ? null : closedAt + locatorDays * day
  const canonical = `username:invented_sealed_${String(world.channels.length).padStart(5, '0')}`
  if (eraseAt !== null && eraseAt <= horizon) return
  world.locators.push({ id: chance.uuid(), channelId: channel.id, canonical, eraseAt })
}

/** Whoever spoke is kept, and had agreed a little before the first report. */
function keepReporters({ world, chance }: Setting, all: World['reporters']): void {
  const first = new Map<string, number>()
  for (const { reporterId, receivedAt } of world.reports) {
    first.set(reporterId, Math.min(receivedAt, first.get(reporterId) ?? receivedAt))
  }
  for (const reporter of all) {
    const spokeAt = first.get(reporter.id)
    if (spokeAt !== undefined)
      world.reporters.push({ ...reporter, consentedAt: spokeAt - chance.between(1, 40) * minute })
  }
}

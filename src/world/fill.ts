/**
 * The sandbox's first start: fills an empty database with an invented world and publishes its old quarters, by the same
 * step and at the instants at which they would have been published. Leaves every other database as it is.
 */
import { readWorld } from '../../db/queries/world.ts'
import type { App } from '../app.ts'
import { publishRelease } from '../flow/release/publish.ts'
import { listReleases } from '../flow/release/read.ts'
import { machine } from '../model/actor.ts'
import { inventWorld, worldMark } from './invent.ts'
import { loadWorld, type Say } from './load.ts'
import { released } from './places.ts'

export type Filled = { channels: number; reports: number; releases: string[] }

/**
 * Answers what was added, all zero when there was nothing to do. May be called at every start: the world comes in one
 * transaction, and a start that was killed before all its quarters were published is completed by the next.
 */
export async function fillWorld(app: App, say: Say): Promise<Filled> {
  const [there] = await readWorld(app.db, { mark: worldMark })
  const load = { mark: worldMark, invent: inventWorld, say }
  const world = there?.empty ? await loadWorld(app, machine, load) : null
  if (!world && !there?.ours) return { channels: 0, reports: 0, releases: [] }
  const releases = await publishOld(app, say)
  return { channels: world?.channels.length ?? 0, reports: world?.reports.length ?? 0, releases }
}

/** Each old quarter as of its own cutoff, the oldest first; those that are there are left. */
async function publishOld(app: App, say: Say): Promise<string[]> {
  const there = new Set((await listReleases({ ...app, reader: app.db })).map((release) => release.period))
  const ids: string[] = []
  for (const season of released.filter((each) => !there.has(each.name))) {
    const then = new Date(season.cutoff)
    const { id } = await publishRelease({ ...app, clock: () => then }, machine, { period: season.name })
    ids.push(id)
  }
  if (ids.length > 0) say(`${ids.length} quarters published`)
  return ids
}

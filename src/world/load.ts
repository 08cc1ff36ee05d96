/**
 * Writes the invented world, sealed as the program seals what people send, in one transaction: a start that is killed
 * in the middle leaves nothing behind.
 */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import * as fill from '../../db/queries/world.ts'
import { step } from '../flow/step.ts'
import type { Keys } from '../keys.ts'
import { scopeAt } from '../model/key.ts'
import type { World } from './rows.ts'

export type Say = (said: string) => void

const rowsAtOnce = 4000

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

/** Loads the world unless anything was ever reported or released; answers whether it did. Only for an empty database. */
export const loadWorld = step({
  who: ['machine'],
  input: z.object({ mark: z.uuid(), invent: z.custom<() => World>(), say: z.custom<Say>() }),
  async run({ app, tx }, { mark, invent, say }): Promise<World | null> {
    await fill.lockWorld(tx, {})
    const [there] = await fill.readWorld(tx, { mark })
    if (!there?.empty || there.ours) return null
    const world = invent()
    const to: Writer = { tx, under: Promise.resolve() }
    await writeWho(to, app.keys, world)
    say(`${world.channels.length} invented channels`)
    await writeAll(to, fill.fillCases, world.cases, (row) => ({
      ...row,
      openedAt: iso(row.openedAt),
      dueAt: iso(row.dueAt),
    }))
    await writeReports(to, app.keys, world)
    say(`${world.reports.length} invented reports`)
    await writeHistory(to, world)
    await to.under
    say(`${world.decisions.length} invented decisions`)
    return world
  },
})

type Fill = (tx: Tx, args: { rows: string }) => Promise<unknown>

/** While the database writes some rows, the next are made ready: the two halves of the work go on at the same time. */
type Writer = { tx: Tx; under: Promise<unknown> }

/** Rows of the world as rows of a table: names in snake_case, so many at once. */
async function writeAll<Row>(
  to: Writer,
  write: Fill,
  rows: readonly Row[],
  sayRow: (row: Row, at: number) => object,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const said = rows.slice(from, from + rowsAtOnce).map((row, at) => snakeCased(sayRow(row, from + at)))
    const json = JSON.stringify(said)
    await to.under
    to.under = write(to.tx, { rows: json })
    // What fails is heard where it is waited for; until then it must not count as unheard.
    to.under.catch(() => {})
    // The socket is written in the loop's next turn.
    await setImmediate()
  }
}

const columns = new Map<string, string>()

function columnOf(name: string): string {
  const known = columns.get(name)
  if (known) return known
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columns.set(name, column)
  return column
}

const snakeCased = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]))

async function writeWho(to: Writer, keys: Keys, world: World): Promise<void> {
  await writeAll(to, fill.fillMembers, world.members, ({ chatId, joinedAt, ...row }) => {
    const pseudonym = keys.pseudonym(chatId)
    const { sealed, keyId } = keys.seal(`member.sealed_chat:${row.id}`, String(chatId))
    const known = { pseudonym: hex(pseudonym.mark), pseudonymKeyId: pseudonym.keyId }
    return { ...row, ...known, sealedChat: hex(sealed), keyId, joinedAt: iso(joinedAt) }
  })
  const pseudonymKeyId = keys.pseudonym(0).keyId
  await writeAll(to, fill.fillReporters, world.reporters, ({ pseudonym, consentedAt, ...row }) => {
    return { ...row, pseudonym: hex(pseudonym), pseudonymKeyId, consentedAt: iso(consentedAt) }
  })
  await writeAll(to, fill.fillChannels, world.channels, (row) => ({ ...row, firstSeenAt: iso(row.firstSeenAt) }))
  await writeAll(to, fill.fillAliases, world.aliases, (row) => {
    return { ...row, validFrom: iso(row.validFrom), validTo: iso(row.validTo) }
  })
  await writeAll(to, fill.fillLocators, world.locators, ({ canonical, eraseAt, ...row }) => {
    const { sealed, keyId } = keys.seal(`child_locator.sealed:${row.id}`, canonical)
    const lookup = keys.locator(canonical)
    const found = { lookup: hex(lookup.mark), lookupKeyId: lookup.keyId }
    return { ...row, ...found, sealed: hex(sealed), keyId, eraseAt: iso(eraseAt) }
  })
}

/** Invented words lie under the standing key: a key for each of so many would make the first start slow. */
async function writeReports(to: Writer, keys: Keys, world: World): Promise<void> {
  const people = new Map(world.reporters.map(({ id, pseudonym }) => [id, pseudonym]))
  await writeAll(to, fill.fillReports, world.reports, ({ words, receivedAt, toldAt, ...row }) => {
    const sealed = words === null ? null : keys.seal(`report.sealed_words:${row.id}`, words)
    const hash = keys.receiptHash(keys.receipt(row.id))
    const receipt = { receiptHash: hex(hash.mark), receiptKeyId: hash.keyId }
    const who = people.get(row.reporterId) ?? Buffer.alloc(0)
    const quarterTag = hex(tagOf(who, receivedAt))
    const speech = { sealedWords: sealed && hex(sealed.sealed), keyId: sealed?.keyId ?? null }
    return { ...row, ...speech, ...receipt, quarterTag, receivedAt: iso(receivedAt), toldAt: iso(toldAt) }
  })
}

/** What an invented person's tag is: the same within a quarter. */
function tagOf(pseudonym: Buffer, receivedAt: number): Buffer {
  const quarter = scopeAt('quarter', new Date(receivedAt))
  return createHash('sha256').update(pseudonym).update(quarter).digest().subarray(0, 16)
}

async function writeHistory(to: Writer, world: World): Promise<void> {
  await writeAll(to, fill.fillDecisions, world.decisions, (row) => ({ ...row, decidedAt: iso(row.decidedAt) }))
  await writeAll(to, fill.fillApprovals, world.approvals, (row) => ({ ...row, at: iso(row.at) }))
  await writeAll(to, fill.fillClaims, world.claims, (row) => {
    return { ...row, claimedAt: iso(row.claimedAt), releasedAt: iso(row.releasedAt) }
  })
  await writeAll(to, fill.fillSkips, world.skips, (row) => ({ ...row, until: iso(row.until) }))
  await writeAll(to, fill.fillEvents, world.events, ({ salt, ...row }, n) => {
    return { n, ...row, salt: hex(salt), dueAt: iso(row.dueAt), at: iso(row.at) }
  })
}

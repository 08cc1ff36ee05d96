/**
 * What goes wrong during the campaign: Telegram (by the sandbox's faults), the handlers (by answers that nothing expects),
 * and the database (rows it refuses with their content in the error, tables that are gone, connections that end, a server
 * that dies). Each says how often it struck.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../../attacks/program.ts'

export type Struck = Map<string, number>
const count = (struck: Struck, what: string, by = 1) => struck.set(what, (struck.get(what) ?? 0) + by)

const rules = [
  { fault: 'error', status: 502, probability: 0.05, seed: 1 },
  { fault: 'error', status: 500, accepted: true, html: true, probability: 0.02, seed: 2 },
  { fault: 'too_many_requests', retry_after: 1, probability: 0.02, seed: 3 },
  { fault: 'reset', probability: 0.02, seed: 4 },
  { fault: 'reset_after', probability: 0.02, seed: 5 },
  { fault: 'half_answer', probability: 0.02, seed: 6 },
  { fault: 'duplicate', probability: 0.05, seed: 7 },
] as const
/** Answers that make a handler throw: the error then holds the whole call, with the chat and the words of the message. */
const refusals = [
  { fault: 'error', status: 401, method: ['sendMessage', 'editMessageText'], probability: 0.04, seed: 8 },
  { fault: 'error', status: 404, method: ['sendMessage', 'editMessageText'], probability: 0.04, seed: 9 },
  { fault: 'error', status: 400, method: ['sendMessage', 'editMessageText'], probability: 0.03, seed: 10 },
] as const

/** Telegram fails now and then, for as long as `run` runs. */
export async function telegramFails(program: Program, struck: Struck, run: () => Promise<void>): Promise<void> {
  for (const rule of [...refusals, ...rules]) await program.control('POST', '/faults', { ...rule })
  await run()
  const { ended } = (await program.control('DELETE', '/faults')) as {
    ended: { fault: string; status?: number; done: number }[]
  }
  for (const { fault, status, done } of ended) count(struck, `Telegram: ${fault} ${status ?? ''}`.trim(), done)
}

/** What the database refuses, and how it is mended; the first puts the whole row into the error. */
const breakages: readonly [what: string, doIt: string, undo: string][] = [
  ...['inbox', 'draft', 'report', 'outbox', 'conversation', 'reporter', 'event'].map(
    (table): [string, string, string] => [
      `refused rows of ${table}`,
      `alter table ${table} add constraint broken check (random() < 0) not valid`,
      `alter table ${table} drop constraint broken`,
    ],
  ),
  ['table draft gone', 'alter table draft rename to draft_gone', 'alter table draft_gone rename to draft'],
  ['table member gone', 'alter table member rename to member_gone', 'alter table member_gone rename to member'],
]

/** The database fails in one way after the other while `run` runs; connections end in between. */
export async function databaseFails(program: Program, struck: Struck, run: () => Promise<void>): Promise<void> {
  let running = true
  const breaking = (async () => {
    for (let turn = 0; running; turn++) {
      const [what, doIt, undo] = breakages[turn % breakages.length] as (typeof breakages)[number]
      const admin = program.admin()
      const lines = lengthOf(program)
      await admin.unsafe(doIt)
      await strikes(program, lines)
      await admin.unsafe(undo)
      count(struck, `database: ${what}`)
      const cut = await admin`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'saksi_app'`
      count(struck, 'database: connections ended', cut.length)
      await pause(300)
      if (program.ended() === null) continue
      // The driver throws where nobody can catch it when a connection ends between two of its writes.
      count(struck, 'program ended by itself')
      await program.again()
    }
  })()
  await run().finally(() => {
    running = false
  })
  await breaking
  const admin = program.admin()
  await admin.unsafe('alter table release rename to release_gone')
  const { status } = await program.page('/')
  if (status === 500) count(struck, 'database: table release gone, a page fails')
  await admin.unsafe('alter table release_gone rename to release')
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
const lengthOf = (program: Program) => program.output().length

/** Until the program has said that something failed, at most a second and a half. */
async function strikes(program: Program, from: number): Promise<void> {
  const until = performance.now() + 1500
  while (performance.now() < until && !program.output().slice(from).includes('"fault"')) await pause(50)
}

/** The database server dies as by a power cut and the program brings it back; then the program dies and is started again. */
export async function allDies(program: Program, struck: Struck): Promise<void> {
  const [pid] = readFileSync(join(program.database, 'data/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGQUIT')
  count(struck, 'database server ended at once')
  await program.settled(30)
  count(struck, 'program killed')
  await program.kill()
  await program.again()
}

/** What the program wrote of all that: how many faults at which place. */
export function faultsWritten(output: string): Map<string, number> {
  const places: Struck = new Map()
  for (const found of output.matchAll(/"fault":"[0-9a-f]{8}","place":"([^"]+)"/g)) count(places, found[1] ?? '')
  return places
}

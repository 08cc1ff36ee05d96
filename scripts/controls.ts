/**
 * `npm run controls`: switches each defence off in turn, in a copy of the project, and fails unless that defence's own test
 * turns red. `-- NAME…` runs some (names, or attacks like T11), `-- --list` says which there are. The defences are data, in
 * `test/controls/`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Control, misfits } from '../test/controls/control.ts'
import { controls } from '../test/controls/table.ts'
import { copyTree, type Tree } from '../test/controls/tree.ts'
import { type Databases, isAssertion, runTest } from '../test/controls/trial.ts'
import setup, { type TestServer } from '../test/support/database-server.ts'

const said = (line: string) => void process.stdout.write(`${line}\n`)
const root = join(import.meta.dirname, '..')
const asked = process.argv.slice(2)
if (asked.includes('--list')) {
  for (const { attack, name, defence } of controls) said(`${attack.padEnd(4)} ${name}: ${defence}`)
  process.exit(0)
}
const strays = asked.filter((word) => !controls.some(({ name, attack }) => name === word || attack === word))
if (strays.length > 0) {
  said(`There is no control ${strays.join(', ')}. npm run controls -- --list says which there are.`)
  process.exit(2)
}
const chosen = controls.filter(
  ({ name, attack }) => asked.length === 0 || asked.includes(name) || asked.includes(attack),
)
const began = performance.now()
process.exit((await runAll()) ? 0 : 1)

async function runAll(): Promise<boolean> {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null)
  const misfit = chosen.flatMap((control) => misfits(control, read))
  for (const line of misfit) said(`DOES NOT FIT  ${line}`)
  if (misfit.length > 0) return false
  const place = mkdtempSync(join(tmpdir(), 'saksi-controls-'))
  const { databases, end } = await openDatabases()
  let cleaning: Promise<void> | undefined
  const clean = () => {
    cleaning ??= end().finally(() => rmSync(place, { recursive: true, force: true }))
    return cleaning
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void clean().finally(() => process.exit(1)))
  try {
    const lanes = Array.from({ length: Math.max(1, Math.min(4, availableParallelism())) }, (_, at) =>
      copyTree(root, join(place, String(at))),
    )
    return await switchOff(lanes, databases, await baseline(lanes, databases))
  } finally {
    await clean()
  }
}

/** One server with migrated templates for all runs, made by the tests' own set-up. */
async function openDatabases(): Promise<{ databases: Databases; end: () => Promise<void> }> {
  let given: TestServer | undefined
  const project = {
    provide(_: string, server: TestServer) {
      given = server
    },
  }
  const end = await setup(project as unknown as TestProject)
  if (!given) throw new Error('The set-up of the tests gave no database.')
  return { databases: { adminUrl: given.adminUrl, ready: JSON.stringify(given) }, end }
}

/** Gives each of the things to the next free lane. */
async function share<One>(lanes: readonly Tree[], all: readonly One[], work: (tree: Tree, one: One) => Promise<void>) {
  const waiting = [...all]
  await Promise.all(
    lanes.map(async (tree) => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(tree, one)
    }),
  )
}

function nameOf({ test }: Control): string {
  return `${test.file}: ${test.title}`
}

/** Every named test, alone as it is run later: each must pass while all defences stand. Answers those that do not. */
async function baseline(lanes: readonly Tree[], databases: Databases): Promise<Set<string>> {
  const tests = new Map(chosen.map((control) => [nameOf(control), control.test]))
  const broken = new Set<string>()
  await share(lanes, [...tests], async ({ folder }, [name, test]) => {
    const outcome = await runTest(folder, test, databases)
    if (outcome.kind === 'passed') return
    broken.add(name)
    said(`NOT GREEN BEFORE  ${name} (${outcome.why})`)
  })
  said(`${tests.size - broken.size} of ${tests.size} tests pass while their defences stand (${seconds()} s)`)
  return broken
}

/** Each defence off, its test red, everything back. */
async function switchOff(lanes: readonly Tree[], databases: Databases, broken: ReadonlySet<string>): Promise<boolean> {
  let red = 0
  await share(lanes, chosen, async (tree, control) => {
    const line = broken.has(nameOf(control)) ? 'NOT TRIED' : await verdict(tree, control, databases)
    if (line === null) red++
    said(`${line ?? 'red'}  ${control.attack} ${control.name}: ${control.defence}`)
  })
  said(`${red} of ${chosen.length} defences are seen by their tests when they are switched off (${seconds()} s)`)
  return red === chosen.length
}

/** Null when the test turned red as it should; otherwise what happened instead. */
async function verdict(
  tree: Tree,
  { off, test, fails, tries = 1 }: Control,
  databases: Databases,
): Promise<string | null> {
  const restore = tree.edit(off)
  const migrates = off.some(({ file }) => /^db\/(migrations|[^/]+\.ts$)/.test(file))
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const outcome = await runTest(tree.folder, test, databases, migrates)
      if (outcome.kind === 'did_not_run') return `DID NOT RUN (${outcome.why})`
      if (outcome.kind === 'passed') continue
      const asMeant = fails === undefined ? isAssertion(outcome.why) : outcome.why.includes(fails)
      return asMeant ? null : `FAILED OTHERWISE (${outcome.why})`
    }
    return 'STILL GREEN'
  } finally {
    restore()
  }
}

function seconds(): number {
  return Math.round((performance.now() - began) / 1000)
}

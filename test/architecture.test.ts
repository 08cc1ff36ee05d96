/** The map of ARCHITECTURE.md holds, and each of its rules is seen to fail on a tree that breaks it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  findCycle,
  forbiddenCalls,
  impureModel,
  looseSql,
  looseTransactions,
  strayImports,
  type Tree,
  tooLong,
  unexplained,
} from './support/architecture.ts'

const root = join(import.meta.dirname, '..')
const folders = ['src', 'db', 'handlers', 'web', 'locales', 'sandbox']
const names = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)
const tree: Tree = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
const broken = (...files: [string, string][]): Tree => new Map(files)

/** The top level that the project's user fixed, and what the design adds. */
const topLevel = [
  '.ci', '.gitignore', '.npmrc', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'bench',
  'biome.json', 'db', 'docs', 'drizzle.config.ts', 'handlers', 'locales', 'package-lock.json', 'package.json', 'sandbox',
  'scripts', 'src', 'test', 'tsconfig.json', 'vitest.config.ts', 'web',
] // biome-ignore format: one list

describe('the program', () => {
  it('has the top level of the design and nothing else', () => {
    const passing = ['.git', 'node_modules', 'data', '.env', '.vitest']
    expect(
      readdirSync(root)
        .filter((name) => !passing.includes(name))
        .sort(),
    ).toEqual([...topLevel].sort())
  })

  it('imports only downwards, and each package only where it belongs', () => {
    expect(strayImports(tree)).toEqual([])
    expect(strayImports(broken(['src/model/x.ts', "import { a } from '../flow/step.ts'"]))).toEqual([
      'src/model/x.ts → ../flow/step.ts',
    ])
    expect(strayImports(broken(['handlers/x.ts', "import { a } from '../src/flow/case/claim.ts'"]))).toEqual([
      'handlers/x.ts → ../src/flow/case/claim.ts',
    ])
    expect(strayImports(broken(['web/x.ts', "import { Bot } from 'grammy'"]))).toEqual(['web/x.ts → grammy'])
    expect(strayImports(broken(['sandbox/x.ts', "import { a } from '../src/app.ts'"]))).toEqual([
      'sandbox/x.ts → ../src/app.ts',
    ])
    expect(strayImports(broken(['elsewhere/x.ts', '']))).toEqual(['elsewhere/x.ts belongs to no layer'])
  })

  it('has no cycle of imports', () => {
    expect(findCycle(tree)).toBeNull()
    const loop = broken(
      ['src/model/a.ts', "import { b } from './b.ts'"],
      ['src/model/b.ts', "import { a } from './a.ts'"],
    )
    expect(findCycle(loop)).toEqual(['src/model/a.ts', 'src/model/b.ts', 'src/model/a.ts'])
  })

  it('keeps its files under 400 lines, each opening with what it is', () => {
    expect(tooLong(tree, 400)).toEqual([])
    expect(tooLong(broken(['src/x.ts', '\n'.repeat(401)]), 400)).toEqual(['src/x.ts'])
    expect(unexplained(tree)).toEqual([])
    expect(unexplained(broken(['src/x.ts', 'export const a = 1']))).toEqual(['src/x.ts'])
  })

  it('reads no clock, chance or environment in the model', () => {
    expect(impureModel(tree)).toEqual([])
    expect(impureModel(broken(['src/model/x.ts', 'const a = Date.now()']))).toEqual(['src/model/x.ts'])
  })

  it('speaks SQL only in db, and opens transactions only around a step', () => {
    expect(looseSql(tree)).toEqual([])
    expect(looseSql(broken(['src/flow/x.ts', 'const a = sql`select 1 from x`']))).toEqual(['src/flow/x.ts'])
    expect(looseTransactions(new Map([...tree].filter(([file]) => !file.startsWith('db/'))))).toEqual([])
    expect(looseTransactions(broken(['src/flow/x.ts', 'db.begin(() => {})']))).toEqual(['src/flow/x.ts'])
  })

  it('never calls what would fetch, keep or pass on media, or join a chat', () => {
    expect(forbiddenCalls(tree)).toEqual([])
    expect(forbiddenCalls(broken(['handlers/x.ts', 'await api.getFile(id)']))).toEqual(['handlers/x.ts'])
  })

  it('reads the environment in one place', () => {
    const readers = [...tree].filter(([, source]) => /process\.env/.test(source)).map(([file]) => file)
    expect(readers.filter((file) => !file.startsWith('sandbox/')).sort()).toEqual(['src/config.ts', 'src/main.ts'])
  })
})

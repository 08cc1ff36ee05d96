/**
 * The rules of ARCHITECTURE.md as functions over a tree of sources: who may import whom, which package belongs to whom,
 * no cycles, sizes, and no clock or chance in the model. It reads import lines, so it needs no compiler.
 */
import { posix } from 'node:path'

export type Tree = ReadonlyMap<string, string>

type Layer = { name: string; files: RegExp; may: readonly string[]; packages: readonly string[] }

/** The first layer whose pattern fits is a file's layer; a file outside every layer is a stray itself. */
const layers: readonly Layer[] = [
  { name: 'model', files: /^src\/model\//, may: ['model'], packages: ['zod'] },
  { name: 'door', files: /^src\/flow\/index\.ts$/, may: ['flow'], packages: [] },
  { name: 'flow', files: /^src\/flow\//, may: ['flow', 'queries', 'client', 'app', 'model', 'kit'], packages: ['zod'] },
  { name: 'formats', files: /^src\/formats\//, may: ['formats', 'model'], packages: ['csv-stringify'] },
  {
    name: 'charts',
    files: /^src\/charts\//,
    may: ['charts', 'model'],
    packages: ['d3-geo', 'topojson-client', 'world-atlas', '@resvg/resvg-js', 'geojson', 'topojson-specification'],
  },
  { name: 'jobs', files: /^src\/jobs\//, may: ['jobs', 'door', 'app', 'model', 'kit'], packages: [] },
  {
    name: 'world',
    files: /^src\/world\//,
    may: ['world', 'flow', 'queries', 'client', 'app', 'model', 'kit'],
    packages: ['zod'],
  },
  {
    name: 'main',
    files: /^src\/((main|assemble)\.ts$|parts\/)/,
    may: [
      'main',
      'handlers',
      'web',
      'jobs',
      'world',
      'door',
      'flow',
      'app',
      'kit',
      'client',
      'server',
      'sandbox',
      'words',
      'model',
    ],
    packages: [],
  },
  { name: 'app', files: /^src\/(public-)?app\.ts$/, may: ['app', 'client', 'model', 'kit'], packages: [] },
  { name: 'kit', files: /^src\/[^/]+\.ts$/, may: ['kit', 'model'], packages: ['zod', 'pino'] },
  { name: 'schema', files: /^db\/schema(-keys)?\//, may: ['schema', 'model'], packages: ['drizzle-orm'] },
  { name: 'queries', files: /^db\/queries\//, may: ['queries', 'client', 'model'], packages: ['drizzle-orm'] },
  {
    name: 'client',
    files: /^db\/(client|statement|transactions|sessions)\.ts$/,
    may: ['client'],
    packages: ['drizzle-orm', 'postgres'],
  },
  { name: 'server', files: /^db\/[^/]+\.ts$/, may: ['server', 'client'], packages: ['drizzle-orm', 'postgres'] },
  {
    name: 'handlers',
    files: /^handlers\//,
    may: ['handlers', 'door', 'charts', 'words', 'app', 'model', 'kit'],
    packages: ['grammy', '@grammyjs/conversations'],
  },
  {
    name: 'web',
    files: /^web\//,
    may: ['web', 'door', 'formats', 'charts', 'words', 'app', 'model', 'kit'],
    packages: ['hono', '@hono/node-server', 'zod'],
  },
  { name: 'words', files: /^locales\//, may: ['words', 'model', 'kit'], packages: ['@fluent/bundle'] },
  { name: 'sandbox', files: /^sandbox\//, may: ['sandbox'], packages: ['hono', '@hono/node-server'] },
]

const layerOf = (file: string) => layers.find((layer) => layer.files.test(file))

const importLine =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g

function importsOf(source: string): string[] {
  return [...source.matchAll(importLine)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')
}

const reached = (file: string, target: string) => posix.join(posix.dirname(file), target)

/** Imports that a file's layer may not have, as `file → target`; a file of no layer answers itself. */
export function strayImports(tree: Tree): string[] {
  return [...tree].flatMap(([file, source]) => {
    const layer = layerOf(file)
    if (!layer) return [`${file} belongs to no layer`]
    return importsOf(source)
      .filter((target) => !isAllowed(layer, file, target))
      .map((target) => `${file} → ${target}`)
  })
}

function isAllowed(layer: Layer, file: string, target: string): boolean {
  if (target.startsWith('node:')) return true
  if (!target.startsWith('.')) return layer.packages.some((name) => target === name || target.startsWith(`${name}/`))
  const other = layerOf(reached(file, target))
  return other !== undefined && layer.may.includes(other.name)
}

/** The first cycle of imports, as the files on it, or null. Imports of types alone do not count: they are not there when it runs. */
export function findCycle(tree: Tree): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (done.has(file)) return null
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    const runs = (tree.get(file) ?? '').replace(/(^|\n)\s*(import|export) type [^\n]*?from[^\n]*/g, '')
    for (const target of importsOf(runs).filter((name) => name.startsWith('.'))) {
      const loop = walk(reached(file, target), [...path, file])
      if (loop) return loop
    }
    done.add(file)
    return null
  }
  for (const file of tree.keys()) {
    const loop = walk(file, [])
    if (loop) return loop
  }
  return null
}

/** Files longer than `most` lines. */
export function tooLong(tree: Tree, most: number): string[] {
  return [...tree].filter(([, source]) => source.split('\n').length > most).map(([file]) => file)
}

/** Files that do not open with a comment saying what they are. */
export function unexplained(tree: Tree): string[] {
  return [...tree].filter(([, source]) => !/^(#![^\n]*\n)?\s*(\/\*\*|\/\/)/.test(source)).map(([file]) => file)
}

/** Files of the model that read the clock, chance or the environment. */
export function impureModel(tree: Tree): string[] {
  const impure = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|randomBytes|process\.env|performance\.now\(/
  return [...tree]
    .filter(([file, source]) => file.startsWith('src/model/') && impure.test(source))
    .map(([file]) => file)
}

/** Files outside `db` that contain the beginning of a statement of SQL. */
export function looseSql(tree: Tree): string[] {
  const sql = /\bsql`|`\s*(select\s[^`]*\sfrom\s|insert into\s|delete from\s|update \w+ set\s|create table\s)/i
  return [...tree].filter(([file, source]) => !file.startsWith('db/') && sql.test(source)).map(([file]) => file)
}

/** Files that open a transaction elsewhere than in the one place. */
export function looseTransactions(tree: Tree): string[] {
  const begin = /\.begin\(|\.transaction\(|`begin`|'begin'/
  return [...tree].filter(([file, source]) => file !== 'src/flow/step.ts' && begin.test(source)).map(([file]) => file)
}

/** Calls that would fetch, store or forward media, or join a chat; none may stand in the program. */
export function forbiddenCalls(tree: Tree): string[] {
  const calls = /\b(getFile|forwardMessages?|copyMessages?|createChatInviteLink|joinChat|downloadFile)\(/
  return [...tree].filter(([file, source]) => !file.startsWith('sandbox/') && calls.test(source)).map(([file]) => file)
}

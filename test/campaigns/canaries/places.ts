/**
 * Where a secret could lie: every column of every table of every database, every file of the data folder and of the database
 * server (tables, write-ahead log, temporary files, server log), what the program wrote, its pages and health. Left out is the
 * sandbox's own state: it is the invented Telegram, which of course knows what people said to it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Program } from '../../attacks/program.ts'
import { plantedLine } from './plant.ts'
import type { Hit, Search } from './search.ts'

export type Searched = { hits: Hit[]; columns: number; tables: number; files: number; bytes: number; pages: number }
export const nothingYet = (): Searched => ({ hits: [], columns: 0, tables: 0, files: 0, bytes: 0, pages: 0 })

/** The sandbox's state, its unfinished copy and the files people sent. */
const isTelegram = (name: string) => name.startsWith('sandbox.json')

/** Every value of every column of both databases, sealed ones too: nothing is allowed anywhere. */
export async function searchTables(program: Program, search: Search, found: Searched): Promise<void> {
  for (const database of ['saksi', 'saksi_keys']) {
    const sql = program.admin(database)
    const columns = await sql<{ table: string; column: string }[]>`
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
        and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, a.attnum`
    for (const { table, column } of columns) {
      const rows = await sql.unsafe<{ value: unknown }[]>(`select ${column} as value from ${table}`)
      const bytes = Buffer.concat(rows.flatMap(({ value }) => [bytesOfValue(value), Buffer.from('\n')]))
      found.hits.push(...search.scan(bytes, `${database}: ${table}.${column}`))
      found.bytes += bytes.length
    }
    found.columns += columns.length
    found.tables += new Set(columns.map((one) => one.table)).size
  }
}

function bytesOfValue(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value
  if (value === null || value === undefined) return Buffer.alloc(0)
  return Buffer.from(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** Every file under the data folder and, where it lies elsewhere, under the database's. Best with the server stopped. */
export function searchFiles(program: Program, search: Search, found: Searched): void {
  const folders = [program.folder, program.database]
  const seen = new Set<string>()
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name)
      if (seen.has(file) || isTelegram(relative(program.folder, file)) || !statSync(file).isFile()) continue
      seen.add(file)
      const bytes = readFileSync(file)
      found.hits.push(...search.scan(bytes, relative(program.folder, file)))
      found.files += 1
      found.bytes += bytes.length
    }
  }
}

/** What the program wrote to its output and log. */
export function searchOutput(program: Program, search: Search, found: Searched): void {
  const bytes = Buffer.from(program.output() + plantedLine)
  found.hits.push(...search.scan(bytes, 'output of the program'))
  found.bytes += bytes.length
}

const languages = ['en', 'ms', 'vi', 'fr', 'pt-BR']

/** What anybody may read: pages in every language, files, health; headers and bodies. */
export async function searchPages(
  program: Program,
  search: Search,
  { quarter, receipt, found }: { quarter: string | null; receipt: string; found: Searched },
): Promise<void> {
  // What is asked by form must not be written down either. The answer gives the receipt back to whoever sent it, in hidden fields
  // of what can be done with it, and says nothing else of theirs.
  const asked = await program.page('/status', {
    method: 'POST',
    body: new URLSearchParams({ receipt }),
    headers: { origin: program.web },
  })
  const answered = (await asked.text()).replaceAll(receipt, '')
  found.hits.push(...search.scan(Buffer.from(answered), 'page /status'))

  const figures = quarter ? [`/stats/${quarter}`, `/stats/${quarter}/VN`] : []
  const pages = ['/', '/privacy', '/download', '/nothing-here', ...figures]
  const inLanguages = languages.flatMap((language) => pages.map((page) => `${page}?lang=${language}`))
  const files = quarter ? ['csv', 'json'].map((format) => `/download/${quarter}.${format}`) : []
  for (const path of [...inLanguages, ...files, '/healthz', '/robots.txt']) {
    const answer = await program.page(path)
    const head = [...answer.headers].map((line) => line.join(': ')).join('\n')
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(await answer.arrayBuffer())])
    found.hits.push(...search.scan(bytes, `page ${path}`))
    found.pages += 1
    found.bytes += bytes.length
  }
}

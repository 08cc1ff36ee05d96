/**
 * `npm run sql`: writes the text of every statement to `db/sql/<noun>.sql`, as the program sends it, so that a change of
 * SQL is seen in review. `test/db/sql.test.ts` compares. Nothing reads these files to run them.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statements } from '../db/statement.ts'

const queries = join(import.meta.dirname, '../db/queries')
export const sqlFolder = join(import.meta.dirname, '../db/sql')

/** Every file of `db/sql/` by name, with the text it should have. */
export async function writeDown(): Promise<Map<string, string>> {
  for (const file of readdirSync(queries).sort()) await import(join(queries, file))
  const files = new Map<string, string[]>()
  for (const [name, { file, text, describe }] of statements) {
    const lines = text.replace(/^\n/, '').trimEnd().split('\n')
    const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
    const plain = lines.map((line) => line.slice(indent)).join('\n')
    files.set(`${file}.sql`, [...(files.get(`${file}.sql`) ?? []), `-- ${name}: ${describe}\n${plain};\n`])
  }
  return new Map([...files].map(([file, parts]) => [file, parts.join('\n')]))
}

if (import.meta.main) {
  rmSync(sqlFolder, { recursive: true, force: true })
  mkdirSync(sqlFolder)
  for (const [file, text] of await writeDown()) writeFileSync(join(sqlFolder, file), text)
}

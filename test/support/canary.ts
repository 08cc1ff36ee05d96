/** Looks for a text in every column of every table, in every form in which it could lie there. */
import postgres from 'postgres'

/** UTF-8 and UTF-16 as they stand and in hexadecimal, and base64 in its three alignments. */
export function formsOf(text: string): string[] {
  const bytes = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]
  const base64 = bytes.flatMap((one) =>
    [0, 1, 2].map((shift) => {
      const shifted = Buffer.concat([Buffer.alloc(shift), one])
      // What the bytes before and after decide is cut off.
      return shifted
        .toString('base64')
        .replace(/=+$/, '')
        .slice(shift === 0 ? 0 : shift + 1, -1)
    }),
  )
  const forms = [text, ...bytes.map((one) => one.toString('hex')), ...base64]
  return [...new Set(forms.flatMap((form) => [form.toLowerCase(), Buffer.from(form).toString('hex')]))]
}

/** The tables that hold one of the texts, with the form found: empty when the database knows none of them. */
export async function findIn(adminUrl: string, texts: string[]): Promise<string[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string }[]>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`
    const found: string[] = []
    for (const { name } of tables) {
      const rows = await sql.unsafe<{ row: string }[]>(`select lower(t::text) as row from ${name} t`)
      const all = rows.map((one) => one.row).join('\n')
      for (const text of texts) {
        for (const form of formsOf(text)) if (all.includes(form)) found.push(`${name}: ${text} as ${form}`)
      }
    }
    return found
  } finally {
    await sql.end()
  }
}

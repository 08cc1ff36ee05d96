/**
 * The forms in which something secret could lie somewhere, and a look for a text in every column of every table. For a
 * search through many files at once see `test/campaigns/canaries/search.ts`.
 */
import postgres from 'postgres'

/** UTF-8 and UTF-16 in hexadecimal and base64 in its three alignments, UTF-8 as it stands; as small letters. */
function plainForms(text: string): string[] {
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
  return [text, ...bytes.map((one) => one.toString('hex')), ...base64].map((form) => form.toLowerCase())
}

/** The forms of a text, and each once more in hexadecimal, as PostgreSQL writes bytes. */
function formsOf(text: string): string[] {
  return [...new Set(plainForms(text).flatMap((form) => [form, Buffer.from(form).toString('hex')]))]
}

/** Something that must be found nowhere: a text, a person's or chat's number, or a coordinate. */
export type Secret = string | { id: number } | { degrees: number }

/** The secret as people write it. */
export const written = (secret: Secret): string =>
  typeof secret === 'string' ? secret : String('id' in secret ? secret.id : secret.degrees)

/**
 * Every form of a secret as bytes with the form's name, small letters: UTF-8, UTF-16, hexadecimal, base64 (also as addresses
 * write it), those of a web address and of JSON without foreign letters, and for numbers the eight bytes that machines
 * keep, either end first. For bytes as they lie in a file; a dump that writes bytes in hexadecimal needs `formsOf`.
 */
export function bytesOf(secret: Secret): { form: string; bytes: Buffer }[] {
  const text = written(secret)
  const [asIs = '', ...coded] = plainForms(text)
  const inJson = text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const also = [encodeURIComponent(text), inJson].map((form) => form.toLowerCase())
  const inAddress = coded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  const named = (form: string, texts: string[]) => texts.map((one) => ({ form, bytes: Buffer.from(one) }))
  const wide = [Buffer.from(asIs, 'utf16le'), Buffer.from(asIs, 'utf16le').swap16()]
  const numbers = typeof secret === 'string' ? [] : eightBytes(secret)
  const all = [
    ...named('UTF-8', [asIs]),
    ...wide.map((bytes) => ({ form: 'UTF-16', bytes })),
    ...named('hexadecimal', coded.slice(0, 3)),
    ...named('base64', [...coded.slice(3), ...inAddress.slice(3)]),
    ...named('escaped', also),
    ...numbers.map((bytes) => ({ form: 'eight bytes', bytes })),
    ...named(
      'eight bytes in hexadecimal',
      numbers.map((bytes) => bytes.toString('hex')),
    ),
  ]
  return [...new Map(all.toReversed().map((one) => [one.bytes.toString('latin1'), one])).values()].toReversed()
}

function eightBytes(secret: { id: number } | { degrees: number }): Buffer[] {
  const bytes = Buffer.alloc(8)
  if ('id' in secret) bytes.writeBigInt64BE(BigInt(secret.id))
  else bytes.writeDoubleBE(secret.degrees)
  return [bytes, Buffer.from(bytes).reverse()]
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

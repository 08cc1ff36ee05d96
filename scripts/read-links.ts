/**
 * `npm run -s read-links`: reads JSON lines `{"input": …}` from standard input and writes for each which channel is meant, as
 * one JSON line with the fields of `src/model/link.ts`. A line that is none gets an `error` with its number, and reading goes on.
 * It opens no link and keeps nothing.
 */
import { createInterface } from 'node:readline'
import { readLink } from '../src/model/link.ts'

/** Longer lines are not taken apart: a link is never so long, and a line must fit into memory several times. */
const longestLine = 8_000_000

function answer(line: string, number: number): object {
  const refuse = (what: string) => ({ error: `line ${number}: ${what}` })
  if (line.length > longestLine) return refuse(`longer than ${longestLine} characters`)
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return refuse('not JSON')
  }
  const input = typeof row === 'object' && row !== null && 'input' in row ? row.input : undefined
  if (typeof input !== 'string') return refuse('no string "input"')
  return { input, ...readLink(input) }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone, as `head` does.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// The first long text takes longer than all later ones, until the engine has compiled the reader: let it be this one.
readLink('t.me/invented/1 https://example.org/@a_name?b=c '.repeat(400))

let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++
  if (line.trim() === '') continue
  if (!process.stdout.write(`${JSON.stringify(answer(line, number))}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
}

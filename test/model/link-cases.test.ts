import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLink } from '../../src/model/link.ts'

/** The worked cases lie outside the project; where they are missing, `link.test.ts` still tries every rule. */
const file = join(import.meta.dirname, '../../../shared/cases/links.jsonl')

type Case = { input: string; kind: string; expected_urls?: string[]; [field: string]: unknown }

/** Where we read otherwise than the worked cases, and why. */
const differences: Record<string, string> = {
  'https://t.me/ab':
    'Other cases name channels of one letter under t.me, so short names are read; two letters are no rule of their own.',
}

const fields = [
  'kind',
  'username',
  'invite_hash',
  'channel_id',
  'message_id',
  'thread',
  'comment',
  'phone',
  'bot',
  'usernames',
  'targets',
]

function differs(expected: Case): boolean {
  const reading: Record<string, unknown> = { ...readLink(expected.input) }
  if (expected.expected_urls) return JSON.stringify(reading.urls) !== JSON.stringify(expected.expected_urls)
  return fields.some((field) => field in expected && JSON.stringify(reading[field]) !== JSON.stringify(expected[field]))
}

/** A suggestion is wrong where it names another channel than the link's own letters. */
const namesAnother = ({ input }: Case): boolean => {
  const { suggestion } = readLink(input)
  return (
    suggestion !== undefined &&
    !input.toLowerCase().includes(suggestion.replace(/^@|^t\.me\/(?:\+|c\/)/, '').toLowerCase())
  )
}

describe.skipIf(!existsSync(file))('the worked cases', () => {
  const cases = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case)
    : []

  it('are read as expected but for the differences listed with their reasons', () => {
    expect(cases.filter(differs).map(({ input }) => input)).toEqual(Object.keys(differences))
    expect(cases.length).toBeGreaterThan(900)
  })

  it('are right in 97 of 100 at least', () => {
    expect(1 - cases.filter(differs).length / cases.length).toBeGreaterThanOrEqual(0.97)
  })

  it('never lead to the suggestion of another channel', () => {
    expect(cases.filter(namesAnother).map(({ input }) => input)).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeTheFirst,
  commitmentOf,
  eventFields,
  eventRecord,
  headIsDue,
  headRecord,
  instantOf,
  moveMark,
  type SealedEvent,
  sealHash,
  startMark,
} from '../../src/model/history.ts'

const event = {
  id: '17',
  case: '0b8f4a52-0d5c-4f0e-9a53-6f6f2f1f7c11',
  version: '3',
  move: 'decide',
  before: 'in_review',
  after: 'closed',
  band: '1',
  tier: '0',
  voices: '4',
  due: '1786795200000000',
  actor: 'member',
  member: '6c3f2c1e-6b1f-4e63-8d5e-1f1c5c0a9b22',
  at: '1786795200123456',
  commitment: 'ab'.repeat(32),
}
const decision = {
  id: '11111111-2222-4333-8444-555555555555',
  case: event.case,
  seq: '1',
  outcome: 'confirmed',
  on: 'public_page',
  policy: 'drugs',
  'policy-version': '1',
  category: 'drugs',
  country: 'VN',
  by: event.member,
  at: event.at,
  hold: null,
}
const decisionText = `saksi decision 1
id 11111111-2222-4333-8444-555555555555
case 0b8f4a52-0d5c-4f0e-9a53-6f6f2f1f7c11
seq 1
outcome confirmed
on public_page
policy drugs
policy-version 1
category drugs
country VN
by 6c3f2c1e-6b1f-4e63-8d5e-1f1c5c0a9b22
at 1786795200123456
hold -
`
const eventText = `saksi event 1
id 17
case 0b8f4a52-0d5c-4f0e-9a53-6f6f2f1f7c11
version 3
move decide
before in_review
after closed
band 1
tier 0
voices 4
due 1786795200000000
actor member
member 6c3f2c1e-6b1f-4e63-8d5e-1f1c5c0a9b22
at 1786795200123456
commitment abababababababababababababababababababababababababababababababab
`
const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

describe('the record of an event', () => {
  it('is written out here in full, with the record of what it decided', () => {
    expect(eventRecord({ event, decision, approval: null })).toBe(`${eventText}record ${hashOf(decisionText)}\n`)
    expect(eventRecord({ event, decision: null, approval: null })).toBe(`${eventText}record -\n`)
    expect(eventRecord({ event: { ...event, member: null }, decision: null, approval: null })).toContain('\nmember -\n')
  })

  it('names how it judged', () => {
    const approval = { decision: decision.id, kind: 'approved', member: event.member, author: event.case, at: event.at }
    const text = `saksi approval 1\ndecision ${decision.id}\nkind approved\nmember ${event.member}\nauthor ${event.case}\nat 1786795200123456\n`
    expect(eventRecord({ event, decision: null, approval })).toBe(`${eventText}record ${hashOf(text)}\n`)
  })

  it('is another for every other event, whatever the words are that somebody put into it', () => {
    const piece = fc.constantFrom('1', '-', '\\', 'n', '\n', '\ncase ', '\\ncase ')
    const word = fc.option(fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')))
    const text = (id: string | null, of: string | null) =>
      eventRecord({ event: { ...event, id, case: of }, decision: null, approval: null })
    fc.assert(
      fc.property(word, word, word, word, (one, two, three, four) => {
        return (text(one, two) === text(three, four)) === (one === three && two === four)
      }),
      { numRuns: 20_000, seed: 1 },
    )
    expect(text('1\ncase X', 'Y')).not.toBe(text('1', 'X\ncase Y'))
  })
})

describe('the hash of a seal', () => {
  const of: SealedEvent = { event, decision: null, approval: null }
  const seal = { seq: '1', sealed: '1786795201000000', previous: beforeTheFirst }

  it('is over the hash before, the seal and the event, and can be made by hand', () => {
    const text = `saksi seal 1\nseq 1\nsealed 1786795201000000\n${eventText}record -\n`
    expect(sealHash(seal, of)).toBe(hashOf(Buffer.concat([Buffer.alloc(32), Buffer.from(text)])))
    expect(sealHash(seal, of)).toBe('702762c3b7bad47c92438d7d608a650f2949cfbac8f5ce4b39eac190937c841c')
  })

  it.each([
    ['number', { seq: '2' }],
    ['instant', { sealed: '1786795201000001' }],
    ['predecessor', { previous: 'ff'.repeat(32) }],
  ])('is another with another %s', (_, change) => {
    expect(sealHash({ ...seal, ...change }, of)).not.toBe(sealHash(seal, of))
  })

  it.each(eventFields)('is another when %s of the event changes, or is emptied', (name) => {
    for (const value of [`${event[name]}0`, null]) {
      expect(sealHash(seal, { ...of, event: { ...event, [name]: value } })).not.toBe(sealHash(seal, of))
    }
  })
})

describe('what an event commits to', () => {
  it('is the hash of salt and payload, as the database makes it', () => {
    expect(commitmentOf(Buffer.from('salt'), '{"é":1}')).toBe(hashOf(Buffer.from('salt{"é":1}', 'utf8')))
  })
})

describe('a head', () => {
  it('is signed over these bytes', () => {
    const head = { seq: 1000, hash: 'cd'.repeat(32), events: 1000, at: '2026-11-21T10:00:00.000Z', key: 7 }
    expect(headRecord(head)).toBe(
      `saksi head 1\nseq 1000\nhash ${'cd'.repeat(32)}\nevents 1000\nat 2026-11-21T10:00:00.000Z\nkey 7\n`,
    )
    expect(instantOf(new Date('2026-11-21T10:00:00.001Z'))).toBe('1795255200001000')
  })

  it.each([
    ['nothing was ever sealed', null, 0, 0, false],
    ['the first is sealed', null, 1, 0, true],
    ['a minute has not passed', { seq: 1, at: 0 }, 1000, 59_999, false],
    ['a minute has passed', { seq: 1, at: 0 }, 2, 60_000, true],
    ['nothing was sealed since', { seq: 2, at: 0 }, 2, 9_999_999, false],
    ['a thousand were sealed since', { seq: 1, at: 0 }, 1001, 1, true],
  ])('when %s: due is %#', (_, last, seq, now, due) => {
    expect(headIsDue(last, seq, now)).toBe(due)
  })
})

describe('where the sealer goes on looking', () => {
  const looked = { end: 10n, low: 100n, high: 105n, now: 0 }
  const first = moveMark(startMark, looked)

  it('stays at the beginning until every transaction is over that was open, and a minute has passed', () => {
    expect(first).toEqual({ settled: -1n, next: { id: 10n, until: 105n, at: 0 } })
    expect(moveMark(first, { end: 20n, low: 104n, high: 110n, now: 60_000 })).toEqual(first)
    expect(moveMark(first, { end: 20n, low: 105n, high: 110n, now: 59_999 })).toEqual(first)
  })

  it('moves then to what was sealed before, not to what is sealed now', () => {
    expect(moveMark(first, { end: 20n, low: 105n, high: 110n, now: 60_000 })).toEqual({
      settled: 10n,
      next: { id: 20n, until: 110n, at: 60_000 },
    })
  })
})

/** The log says what happened, and nothing about anybody. */
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { makeLog } from '../../src/log.ts'

function heard() {
  const lines: Record<string, unknown>[] = []
  const stream = new PassThrough()
  stream.on('data', (data: Buffer) =>
    lines.push(
      ...data
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ),
  )
  return { log: makeLog('info', stream), lines }
}

it('keeps an error’s name and code, never its message', () => {
  const { log, lines } = heard()
  const fault = log.fault('worker', Object.assign(new TypeError('the invented words of a citizen'), { code: 'X1' }))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ fault, place: 'worker', name: 'TypeError', code: 'X1' })
  expect(JSON.stringify(lines)).not.toContain('invented words')
})

it.each([
  ['ECONNREFUSED', 'The database cannot be reached. What arrives waits, nothing is lost; trying again.'],
  ['57P01', 'The database cannot be reached. What arrives waits, nothing is lost; trying again.'],
  ['53100', 'The disk is full. What arrives waits, nothing is lost; make room, it goes on by itself.'],
])('says an outage once, however many workers meet it: %s', (code, said) => {
  const { log, lines } = heard()
  for (let at = 0; at < 50; at++) log.fault('worker', Object.assign(new Error('away'), { code }))
  expect(lines.map((line) => line.msg)).toEqual([said])
})

import { expect, it } from 'vitest'
import { mayShow } from '../../src/model/disclosure.ts'

it.each([
  ['nothing reported: a zero hides nobody', { reported: 0, people: 0, largestPerson: 0 }, true],
  ['nine channels', { reported: 9, people: 12, largestPerson: 1 }, false],
  ['ten channels', { reported: 10, people: 12, largestPerson: 1 }, true],
  ['nine people', { reported: 40, people: 9, largestPerson: 8 }, false],
  ['ten people', { reported: 40, people: 10, largestPerson: 8 }, true],
  ['one person behind exactly half', { reported: 20, people: 11, largestPerson: 10 }, true],
  ['one person behind more than half', { reported: 20, people: 10, largestPerson: 11 }, false],
  ['one person behind more than half of an odd number', { reported: 21, people: 11, largestPerson: 11 }, false],
  ['one person behind less than half of an odd number', { reported: 21, people: 12, largestPerson: 10 }, true],
  ['one channel, one person', { reported: 1, people: 1, largestPerson: 1 }, false],
])('%s', (_, exposure, shown) => {
  expect(mayShow(exposure)).toBe(shown)
})

import { expect, it } from 'vitest'
import { readInvitation } from '../../src/model/invitation.ts'

it.each([
  ['', { domains: [] }],
  ['admin', { role: 'admin', domains: [] }],
  ['administrator my', { role: 'admin', country: 'MY', domains: [] }],
  ['VN lead', { role: 'lead', country: 'VN', domains: [] }],
  ['Moderator br general, terror terror', { role: 'moderator', country: 'BR', domains: ['general', 'terror'] }],
  ['  child_safety  ', { domains: ['child_safety'] }],
  ['authority', null],
  ['admin everywhere', null],
  ['admin XX', null],
  ['constructor', null],
])('reads %j', (text, expected) => {
  expect(readInvitation(text)).toEqual(expected)
})

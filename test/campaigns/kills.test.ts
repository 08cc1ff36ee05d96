/** The short form of `npm run campaign kills`: everything dies at once, and what the dead had in hand is free at once. */
import { expect, it } from 'vitest'
import { broken, killUnderLoad } from './kills.ts'

it('loses nothing, doubles nothing and leaves nobody stuck when programs and PostgreSQL are killed under load', {
  timeout: 180_000,
}, async () => {
  const roles = ['', 'bot,worker,sender']
  const figures = await killUnderLoad({ kills: 2, reportsPerKill: 8, atOnce: 8, seed: 5, roles, hurried: true })
  expect(broken(figures)).toEqual([])
  expect(figures).toMatchObject({ kills: 2, counted: { reports: 16 } })
})

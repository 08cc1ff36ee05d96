import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from '../campaigns/tamper/history.ts'
import { useWorld } from '../support/world.ts'
import { attack, attackerRoles, setScene } from './buttons.ts'
import type { Stage } from './stage.ts'

const world = useWorld({ at: '2026-11-05T12:00:00Z' })
let admin: postgres.Sql
const stage: Stage = {
  control: (verb, path, body) => world.control(verb as 'GET' | 'POST', path, body),
  settle: () => world.settle(),
  get sql() {
    return admin
  },
}

beforeAll(() => {
  admin = postgres(world.database.adminUrl, { max: 2, onnotice: () => {} })
})
afterAll(() => admin.end())

describe('a button that was never shown to its presser', () => {
  it('does nothing that is not its presser’s own: five roles, other people’s buttons, older ones and mutations', {
    timeout: 120_000,
  }, async () => {
    const scene = await setScene(stage)
    const beginnings = new Set(scene.seen.map((data) => data.slice(0, 2)))
    expect(beginnings).toEqual(new Set(['l:', 'w:', 'g:', 'c:', 'm:', 'q:', 'd:', 'o:', 'e:', 'k:', 'n:', 'p:', 'f:']))
    // Of the hundreds of answers to questions some will do here; the campaign presses all.
    const each = scene.seen.filter((data, at) => !data.startsWith('q:') || at % 10 === 0 || data.endsWith(':send'))
    const { pressed, wrong, own } = await attack(stage, scene, { each, count: 300, chance: chanceFrom(11) })
    expect(wrong).toEqual([])
    expect([...pressed.keys()].sort()).toEqual([...attackerRoles].sort())
    expect(own.updates).toBeGreaterThan(600)
    expect(world.faults.map(String)).toEqual([])
  })
})

/** Start payloads and invites that nobody made: changed by a bit, guessed, cut, sewn together. None makes a member of anybody. */
import { describe, expect, it } from 'vitest'
import { inviteMember, redeemLink } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { Refusal } from '../../src/refusal.ts'
import { type Chance, chanceFrom } from '../campaigns/tamper/history.ts'
import { en } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
const random = (chance: Chance, length: number) => Array.from({ length }, () => chance.pick([...letters])).join('')

/** Something near a real payload that is none of them; at most 64 letters of Telegram's alphabet. */
function forge(real: readonly string[], chance: Chance): string {
  const one = chance.pick(real)
  const other = chance.pick(real)
  const at = 5 + chance.below(22)
  const bits = Buffer.from(one.slice(5), 'base64url')
  const place = chance.below(bits.length)
  bits[place] = (bits[place] ?? 0) ^ (1 << chance.below(8))
  const ways = [
    `join-${bits.toString('base64url')}`,
    `join-${random(chance, 22)}`,
    one.slice(0, at),
    one.slice(0, at) + other.slice(at),
    one + random(chance, 1 + chance.below(30)),
    one.toLowerCase(),
    one.toUpperCase(),
    one.slice(5),
    `JOIN-${one.slice(5)}`,
    `join_${one.slice(5)}`,
    `join--${one.slice(6)}`,
    random(chance, 1 + chance.below(64)),
  ]
  const forged = chance.pick(ways)
  return real.includes(forged) ? forge(real, chance) : forged
}

async function everything() {
  const [row] = await world.app.db<{ members: number; used: number; open: number }[]>`select
    (select count(*)::int from member) as members, (select count(*)::int from invite where used_at is not null) as used,
    (select count(*)::int from invite where used_at is null) as open`
  return row
}

async function tenInvites(): Promise<string[]> {
  const made = Array.from({ length: 10 }, () => inviteMember(world.app, machine, { role: 'admin', country: 'MY' }))
  return (await Promise.all(made)).map(({ payload }) => payload)
}

describe('a start payload', { timeout: 120_000 }, () => {
  it('that is no invite made makes nobody a member: two thousand forged ones, asked of the step', async () => {
    const real = await tenInvites()
    const before = await everything()
    const chance = chanceFrom(12)
    const answers = new Map<string, number>()
    for (let turn = 0; turn < 2000; turn++) {
      const by = { kind: 'reporter', person: { telegramId: 600_000 + turn } } as const
      const payload = forge(real, chance).slice(0, 64)
      const answer = await redeemLink(world.app, by, { payload, chatId: 600_000 + turn, language: 'en' }).then(
        () => `taken: ${payload}`,
        (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
      )
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    expect([...answers]).toEqual([['invite_unknown', 2000]])
    expect(await everything()).toEqual(before)
  })

  it('in the chat, as the link and as the button behind it, is answered by one sentence and gives no right', async () => {
    const real = await tenInvites()
    const before = await everything()
    const chance = chanceFrom(13)
    const one = await world.person('Forger')
    const sentence = en('refusal-invite_unknown')
    for (let turn = 0; turn < 60; turn++) {
      const payload = forge(real, chance)
      const shown = (await one.send(`/start ${payload}`)).at(-1)
      const asked = shown?.data.some((data) => data.startsWith('j:'))
      const answered = asked ? (await one.act('/press', { data: `j:${payload}`, timeout: 0 })).at(-1) : shown
      const isStart = !payload.startsWith('join-')
      expect([payload, answered?.text]).toEqual([payload, isStart ? en('language-question') : sentence])
    }
    expect(await everything()).toEqual(before)
    expect((await one.send('/queue')).at(-1)?.text).toBe(en('refusal-not_yours_to_do'))
    expect(world.faults.map(String)).toEqual([])
  })

  it('made on any day serves only its own day: an hour too late it is unknown', async () => {
    const [payload = ''] = await tenInvites()
    world.pass(24 * 3600 + 1)
    const by = { kind: 'reporter', person: { telegramId: 777 } } as const
    const redeemed = redeemLink(world.app, by, { payload, chatId: 777, language: 'en' })
    await expect(redeemed).rejects.toMatchObject({ code: 'invite_unknown' })
  })
})

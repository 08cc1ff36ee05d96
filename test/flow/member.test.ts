import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inviteMember, readMember, redeemLink } from '../../src/flow/index.ts'
import { machine, type Reporter } from '../../src/model/actor.ts'
import { Refusal } from '../../src/refusal.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

const person = (telegramId: number): Reporter => ({ kind: 'reporter', person: { telegramId } })
const redeem = (telegramId: number, payload: string) =>
  redeemLink(desk.app, person(telegramId), { payload, chatId: telegramId, language: 'en' })
const invite = (role: 'moderator' | 'lead' | 'admin' = 'moderator') =>
  inviteMember(desk.app, machine, { role, country: 'MY' })

describe('an invite', () => {
  it('is 128 random bits in the payload and their hash in the database, good for 24 hours', async () => {
    const { payload, expiresAt } = await invite('lead')
    expect(payload).toMatch(/^join-[\w-]{22}$/)
    const secret = payload.slice('join-'.length)
    expect(Buffer.from(secret, 'base64url').length).toBe(16)
    expect(expiresAt).toBe('2026-08-16T12:00:00.000Z')
    const [row] = await desk.app.db`select hash, role, domains, country, created_by, used_at, used_by from invite`
    expect(row).toEqual({
      hash: createHash('sha256').update(secret).digest(),
      role: 'lead',
      domains: ['general'],
      country: 'MY',
      created_by: null,
      used_at: null,
      used_by: null,
    })
    const [whole] = await desk.app.db<{ text: string }[]>`select t::text as text from invite t`
    expect(whole?.text).not.toContain(secret)
    const more = await Promise.all(Array.from({ length: 50 }, () => invite()))
    expect(new Set(more.map((one) => one.payload)).size).toBe(50)
  })

  it('makes its user a member with exactly its role, domains and country, and is used up', async () => {
    const { payload } = await inviteMember(desk.app, machine, {
      role: 'lead',
      country: 'VN',
      domains: ['general', 'terror'],
    })
    expect(await redeem(5, payload)).toEqual({ role: 'lead' })
    const view = await readMember(desk.app, person(5), {})
    expect(view).toMatchObject({
      member: { kind: 'member', role: 'lead', domains: ['general', 'terror'], country: 'VN' },
      language: 'en',
      card: null,
    })
    expect(await readMember(desk.app, person(6), {})).toBeNull()
    const [row] = await desk.app.db`select used_at, used_by from invite`
    expect(row).toEqual({ used_at: desk.clock, used_by: view?.member.id })
    const [kept] = await desk.app.db<{ text: string }[]>`select m::text as text from member m`
    expect(kept?.text).not.toMatch(/\b5\b(?!-)/)
  })

  it('has one winner among a hundred who use it at once', async () => {
    const { payload } = await invite()
    const all = await Promise.allSettled(Array.from({ length: 100 }, (_, at) => redeem(100 + at, payload)))
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toEqual(new Refusal('invite_unknown'))
    expect(await desk.app.db`select count(*)::int as members from member`).toEqual([{ members: 1 }])
  })

  it('makes one member of an account that uses two at once', async () => {
    const links = await Promise.all(Array.from({ length: 20 }, () => invite()))
    const all = await Promise.allSettled(links.map(({ payload }) => redeem(7, payload)))
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'member_already' })
    expect(
      await desk.app.db`select (select count(*)::int from member) as members, count(used_at)::int as used from invite`,
    ).toEqual([{ members: 1, used: 1 }])
  })

  it('that was never made, is used, is out of time, or is mangled is answered alike and changes nothing', async () => {
    const { payload: used } = await invite()
    await redeem(1, used)
    const { payload: old } = await invite()
    const { payload: whole } = await invite()
    desk.pass(24 * 3600 - 1)
    const { payload: fresh } = await invite()
    desk.pass(1)
    const bad = [
      used,
      old,
      `join-${'A'.repeat(22)}`,
      'join-',
      '',
      fresh.slice(5),
      `jOIN-${fresh.slice(5)}`,
      fresh.slice(0, -1),
      `${fresh} `,
    ]
    for (const payload of bad) await desk.refuses('invite_unknown', () => redeem(2, payload))
    await desk.refuses('invite_unknown', () => redeem(2, whole))
    expect(await redeem(2, fresh)).toEqual({ role: 'moderator' })
  })

  it('is good in its last second', async () => {
    const { payload } = await invite()
    desk.pass(24 * 3600 - 1)
    expect(await redeem(3, payload)).toEqual({ role: 'moderator' })
  })

  it('is not used up by somebody who is a member already', async () => {
    await redeem(1, (await invite()).payload)
    const { payload } = await invite('admin')
    await desk.refuses('member_already', () => redeem(1, payload))
    expect(await redeem(2, payload)).toEqual({ role: 'admin' })
  })

  it('can be used again by an account whose membership has ended, as a new member', async () => {
    await redeem(1, (await invite()).payload)
    await desk.app.db`update member set ended_at = ${desk.clock}`
    expect(await readMember(desk.app, person(1), {})).toBeNull()
    await redeem(1, (await invite('lead')).payload)
    expect((await readMember(desk.app, person(1), {}))?.member.role).toBe('lead')
  })
})

describe('who invites', () => {
  it('is an admin for the domains they have, named in the invite, and no other', async () => {
    const admin = await desk.member('admin', { domains: ['general', 'terror'] })
    await inviteMember(desk.app, admin, { role: 'moderator', country: 'VN', domains: ['terror'] })
    expect(await desk.app.db`select created_by, domains from invite`).toEqual([
      { created_by: admin.id, domains: ['terror'] },
    ])
    for (const domains of [['child_safety'], ['general', 'child_safety']] as const) {
      await desk.refuses('not_yours_to_do', () =>
        inviteMember(desk.app, admin, { role: 'moderator', country: 'VN', domains: [...domains] }),
      )
    }
    for (const role of ['moderator', 'lead', 'authority'] as const) {
      const by = await desk.member(role)
      await desk.refuses('not_yours_to_do', () => inviteMember(desk.app, by, { role: 'moderator', country: 'VN' }))
    }
  })

  it('never makes an authority: they come by the public register', async () => {
    const before = await desk.snapshot()
    await expect(inviteMember(desk.app, machine, { role: 'authority' as 'admin', country: 'VN' })).rejects.toThrow()
    expect(await desk.snapshot()).toBe(before)
  })
})

import { describe, expect, it } from 'vitest'
import { inviteMember } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const invite = async (role: 'moderator' | 'lead' | 'admin', more: { domains?: ('general' | 'terror')[] } = {}) =>
  (await inviteMember(world.app, machine, { role, country: 'VN', ...more })).payload

const textOf = async (work: Promise<{ text: string }[]>) => (await work).at(-1)?.text

describe('an invite in the chat', () => {
  it('asks before it is used up, then makes the member and takes its button away', async () => {
    const payload = await invite('moderator')
    const one = await world.person('One')
    const asked = (await one.send(`/start ${payload}`)).at(-1)
    expect([asked?.text.split('\n')[0], asked?.buttons]).toEqual([
      "You have been invited to work on Saksi's cases.",
      ['Accept'],
    ])
    expect(await world.app.db`select count(*)::int as members from member`).toEqual([{ members: 0 }])
    expect(await textOf(one.press('Accept'))).toBe('You are now a moderator of Saksi. Send /queue for the next case.')
    expect((await one.chat()).flatMap((message) => message.buttons)).not.toContain('Accept')
    expect(await textOf(one.send('/queue'))).toBe('The queue is empty. There is nothing to do now.')
  })

  it('is answered alike when it is used, was never made, is mangled or a day old', async () => {
    const used = await invite('moderator')
    const first = await world.person('First')
    await first.send(`/start ${used}`)
    await first.press('Accept')
    const old = await invite('moderator')
    const sentence = 'This link does not work: it was used, it is older than 24 hours, or it was never made.'
    for (const payload of [used, `join-${'a'.repeat(22)}`]) {
      const one = await world.person('Late')
      await one.send(`/start ${payload}`)
      expect(await textOf(one.press('Accept'))).toBe(sentence)
    }
    const one = await world.person('Mangled')
    for (const payload of ['join-', 'join-abc', `join-${'a'.repeat(59)}`])
      expect(await textOf(one.send(`/start ${payload}`))).toBe(sentence)
    await one.send(`/start ${old}`)
    world.pass(24 * 3600)
    expect(await textOf(one.press('Accept'))).toBe(sentence)
    expect(await world.app.db`select count(*)::int as members from member where ended_at is null`).toEqual([
      { members: 2 },
    ])
    expect(world.faults).toEqual([])
  })

  it('of an admin says what an admin does', async () => {
    const one = await world.person('Ada')
    await one.send(`/start ${await invite('admin')}`)
    expect(await textOf(one.press('Accept'))).toBe(
      'You are now an administrator of Saksi. Send /queue for the next case, /publish to publish a quarter.',
    )
  })
})

describe('/invite', () => {
  it('is an admin’s: a link for a role, a country and domains, which works once', async () => {
    const admin = await world.person('Admin')
    await admin.send('/become admin MY')
    const said = await textOf(admin.send('/invite lead VN terror'))
    const payload =
      /^A one-use link for a lead moderator, good for 24 hours\..*\n\nhttps:\/\/t\.me\/\w+\?start=(join-[\w-]{22})$/s.exec(
        said ?? '',
      )?.[1]
    const one = await world.person('Lead')
    await one.send(`/start ${payload}`)
    await one.press('Accept')
    const [row] = await world.app
      .db`select m.role, m.domains, m.country from invite i join member m on m.id = i.used_by where i.created_by is not null`
    expect(row).toEqual({ role: 'lead', domains: ['terror'], country: 'VN' })
  })

  it('gives the general domain and the admin’s own country unless others are named', async () => {
    const admin = await world.person('Admin')
    await admin.send('/become admin BR')
    await admin.send('/invite')
    expect(
      await world.app
        .db`select role, domains, country from invite order by created_at desc, used_at nulls first limit 1`,
    ).toEqual([{ role: 'moderator', domains: ['general'], country: 'BR' }])
  })

  it('says how it is written when it cannot be read, and makes nothing', async () => {
    const admin = await world.person('Admin')
    await admin.send('/become admin MY')
    const count = () => world.app.db`select count(*)::int as invites from invite`
    const before = await count()
    for (const words of ['authority', 'boss', 'moderator Atlantis', 'moderator VN everything']) {
      expect(await textOf(admin.send(`/invite ${words}`))).toBe(
        'Write /invite moderator VN, or lead or admin. Behind it, domains other than general: child_safety, terror.',
      )
    }
    expect(await count()).toEqual(before)
  })

  it('is refused to moderators, leads and citizens, and to an admin for a domain they do not have', async () => {
    const before = await world.app.db`select count(*)::int as invites from invite`
    const citizen = await world.person('Citizen')
    expect(await textOf(citizen.send('/invite admin'))).toBe('This is not open to you.')
    for (const role of ['moderator', 'lead']) {
      const one = await world.person(role)
      await one.send(`/become ${role}`)
      expect(await textOf(one.send('/invite moderator'))).toBe('This is not open to you.')
    }
    const admin = await world.person('Narrow')
    await admin.send(`/start ${await invite('admin', { domains: ['general'] })}`)
    await admin.press('Accept')
    expect(await textOf(admin.send('/invite moderator child_safety'))).toBe('This is not open to you.')
    expect(await world.app.db`select count(*)::int - 3 as invites from invite`).toEqual(before)
  })
})

describe('/become', () => {
  it('is the sandbox’s: a role and a country; once', async () => {
    const one = await world.person('One')
    for (const words of ['', 'king', 'authority', 'moderator Atlantis']) {
      expect(await textOf(one.send(`/become ${words}`))).toBe(
        'In the sandbox: /become moderator, /become lead or /become administrator.',
      )
    }
    expect(await textOf(one.send('/become lead KE'))).toBe(
      'You are now a lead moderator of Saksi. Send /queue for the next case.',
    )
    expect(await textOf(one.send('/become administrator'))).toBe('You are a lead moderator already.')
    expect(await world.app.db`select role, domains, country from member where country = 'KE'`).toEqual([
      { role: 'lead', domains: ['general', 'child_safety', 'terror'], country: 'KE' },
    ])
    expect(world.faults).toEqual([])
  })
})

/** Nobody learns from the bot whether a channel is known; a reporter learns an outcome late, by receipt, and once. */
import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { tellReporters } from '../../src/flow/index.ts'
import { citizen, decideNext, en, member, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld({ at: '2026-08-15T08:00:00Z' })
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const

/** Counts the statements that reach the database while `act` runs. */
async function statements(act: () => Promise<void>): Promise<number> {
  const { db } = world.app
  let count = 0
  const counting = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name)
        if (typeof value !== 'function') return value
        if (name === 'begin')
          return (run: (tx: object) => unknown) => value.call(from, (tx: object) => run(counting(tx)))
        if (name !== 'unsafe') return value.bind(from)
        return (...given: unknown[]) => {
          count++
          return value.apply(from, given)
        }
      },
    })
  world.app.db = counting(db)
  try {
    await act()
  } finally {
    world.app.db = db
  }
  return count
}

/** All that is said and asked from the link to the review, and the statements it took. */
async function upToSend(one: Actor, link: string, forwarded: boolean) {
  await one.send('/report')
  await tap(one, 'drugs')
  const before = (await one.chat()).length
  const count = await statements(async () => {
    if (forwarded) await one.forward(link, 1)
    else await one.send(link)
    await tap(one, 'ZZ')
    await tap(one, 'details')
    await tap(one, 'delivers')
    await tap(one, 'sells')
    await tap(one, 'words')
    await one.send('It is seen at the bridge.')
    await tap(one, 'done')
  })
  const said = (await one.chat()).slice(before + 1).map(({ text, buttons }) => ({ text, buttons }))
  await one.send('/cancel')
  return { said, count }
}

describe('before Send', () => {
  it.each([
    ['a link', false],
    ['a forwarded post', true],
  ])(
    'known and unknown channels named by %s are answered by the same bytes and the same number of statements',
    async (name, forwarded) => {
      const names = forwarded ? ['fwd_known_a', 'fwd_fresh_b'] : ['lnk_known_a', 'lnk_fresh_b']
      const [known = '', fresh = ''] = names
      if (forwarded) {
        for (const username of names) {
          await world.control('POST', '/channels', { title: 'Invented', username })
          await world.control('POST', `/channels/${username}/posts`, { text: 'A post.' })
        }
      }
      const other = await citizen(world, `Earlier ${name}`)
      await other.send('/report')
      await tap(other, 'drugs')
      await (forwarded ? other.forward(known, 1) : other.send(`@${known}`))
      await tap(other, 'ZZ')
      await tap(other, 'send')
      const one = await citizen(world, `Prober ${name}`)
      // Once before, so that nothing is counted that happens on the first call only.
      await upToSend(one, forwarded ? known : `@${known}`, forwarded)
      const first = await upToSend(one, forwarded ? known : `@${known}`, forwarded)
      const second = await upToSend(one, forwarded ? fresh : `@${fresh}`, forwarded)
      const masked = JSON.stringify(second.said).replaceAll(fresh, known)
      expect(masked).toBe(JSON.stringify(first.said))
      expect(second.count).toBe(first.count)
      expect(first.count).toBeGreaterThan(10)
    },
  )
})

describe('a receipt', () => {
  it('that is unknown and one that is malformed are answered alike, after the same number of statements', async () => {
    const one = await citizen(world, 'Guesser', { language: 'ms' })
    const ms = wordsIn('ms')
    const asked = async (text: string) => {
      const count = await statements(async () => void (await one.send(text)))
      return { text: (await one.last()).text, count }
    }
    await asked('/status RPT-0000-0000-0000-0000-0')
    const unknown = await asked('/status RPT-0000-0000-0000-0000-0')
    expect(unknown.text).toBe(ms('refusal-receipt_unknown'))
    for (const malformed of [
      '/status RPT-0000-0000-0000-0000-1',
      '/status hello',
      '/status \u202eRPT-\ud800',
      'RPT-0000',
    ]) {
      expect(await asked(malformed)).toEqual(unknown)
    }
  })

  it('says Received until the batch at the fixed hour at least a day after the decision, then the outcome, and is pushed once', async () => {
    const one = await citizen(world, 'Patient', { language: 'vi' })
    const vi = wordsIn('vi')
    const receipt = await report(one, '@patient_channel')
    const judge = await member(world, 5001)
    const others = (await world.app.db`select count(*)::int as n from cases where state = 'queued'`)[0]?.n
    for (let at = 0; at < others; at++) await decideNext(world, judge, { outcome: 'confirmed' })
    const status = async () => {
      await one.send(receipt)
      return (await one.last()).text
    }
    const told = async () => {
      const { told: count } = await tellReporters(world.app, machine, {})
      await world.settle()
      return count
    }
    // Decided at 08:00; the batch of 09:00 of the next day is the first that is a day later.
    for (const hours of [0, 1.5, 23, 24.9]) {
      world.clock = new Date(Date.parse('2026-08-15T08:00:00Z') + hours * 3_600_000)
      expect(await told()).toBe(0)
      expect(await status()).toBe(vi('status-received'))
    }
    world.clock = new Date('2026-08-16T09:00:00Z')
    const before = (await one.chat()).length
    expect(await told()).toBe(others)
    expect((await one.chat()).slice(before).map((message) => message.text)).toEqual([vi('news')])
    expect(await told()).toBe(0)
    expect((await one.chat()).length).toBe(before + 1)
    expect(await status()).toBe(`${vi('status-finished-confirmed')}\n\n${vi('receipt-scam')}`)
    expect(vi('news')).not.toMatch(/@|patient/)
  })

  it.each([
    ['unfounded', 'status-finished-unfounded'],
    ['gone', 'status-finished-undetermined'],
  ] as const)('of a case that ended as %s says it in its words', async (outcome, id) => {
    const one = await citizen(world, outcome)
    const receipt = await report(one, `@ended_${outcome}`)
    await decideNext(world, await member(world, outcome.length * 1000), { outcome })
    world.pass(3 * 86_400)
    await tellReporters(world.app, machine, {})
    await world.settle()
    await one.send(receipt)
    expect((await one.last()).text).toBe(`${en(id)}\n\n${en('receipt-scam')}`)
  })

  it.each([
    ['child_abuse', { outcome: 'not_enough', decidedOn: 'several_reporters' }],
    ['terrorism', { outcome: 'unfounded', decidedOn: 'several_reporters' }],
  ] as const)('of %s says Finished and no outcome', async (category, choice) => {
    const one = await citizen(world, category)
    await one.send('/report')
    if (category === 'terrorism') await tap(one, 'shelf-more')
    await tap(one, category)
    await one.send(`@silent_${category}`)
    await tap(one, 'ZZ')
    if (category === 'child_abuse') await tap(one, 'no')
    await tap(one, 'send')
    const receipt = /RPT-[\w-]+/.exec((await one.last()).text)?.[0] ?? ''
    await decideNext(world, await member(world, category.length + 9000), choice)
    world.pass(3 * 86_400)
    await tellReporters(world.app, machine, {})
    await world.settle()
    expect((await one.last()).text).toBe(en('news'))
    await one.send(receipt)
    expect((await one.last()).text).toBe(en('status-finished'))
  })
})

/** Edge cases of many reports, of many people and of people elsewhere, each in two languages (`docs/edge-cases.md` lists them all): what a machine may do, and what not. */
import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { addToSafeList, claimCase, decideCase, judgeDecision, weighCases } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import type { Language } from '../../src/model/language.ts'
import { citizen, decideNext, en, member, receiptIn, report, tap } from '../support/citizen.ts'
import { receiptOn, visitor } from '../support/form.ts'
import { useWeb } from '../support/web.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
afterEach(() => expect(world.faults).toEqual([]))
const two = ['en', 'vi'] as Language[]
const day = 86_400

const caseOf = async (name: string) => {
  const [row] = await world.app.db<{ id: string; state: string; voices: number; hours: number; flagged: boolean }[]>`
    select c.id, c.state, c.voices, extract(epoch from c.due_at - c.opened_at)::float8 / 3600 as hours,
      c.burst_at is not null as flagged
    from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = ${name}`
  return row as { id: string; state: string; voices: number; hours: number; flagged: boolean }
}
/** Makes a case the next one to be examined: each before the last. */
let front = Date.parse('2020-01-01T00:00:00Z')
const toTheFront = async (name: string) => {
  front -= day * 1000
  await world.app.db`update cases set due_at = ${new Date(front)} where id = ${(await caseOf(name)).id}`
}
/** What the person reads from Send on, with the receipt and the name taken out. */
async function said(one: Actor, name: string): Promise<string> {
  const before = (await one.chat()).length
  const receipt = await report(one, `@${name}`)
  await one.send(receipt)
  const texts = (await one.chat()).slice(before).map((message) => message.text)
  return texts.join('\n---\n').replaceAll(receipt, 'R').replaceAll(name, 'N')
}

let ids = 9500

describe('Floods', () => {
  it.each(two)(
    'the eleventh in an hour waits, complete; help lines and the child branch stay open (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Floods ${language}`, { language })
      for (let at = 0; at < 10; at++) await report(one, `@flood_${language}_${at}`)
      expect(await report(one, `@flood_${language}_child`, { category: 'child_abuse' })).toMatch(/^RPT-/)
      const eleven = async () => {
        await one.send('/report')
        await tap(one, 'drugs')
        await one.send(`@flood_${language}_eleven`)
        await tap(one, 'ZZ')
        return tap(one, 'send')
      }
      expect((await eleven()).startsWith(say('refusal-too_many_reports'))).toBe(true)
      await one.send('/help_now')
      expect((await one.last()).buttons).toContain(say('gate-choice-danger'))
      world.pass(3600)
      const receipt = receiptIn(await tap(one, 'send'))
      expect(receipt).not.toBeNull()
      // The same channel again is no new report: it joins the first, and something can be added.
      await eleven()
      expect((await one.last()).text).toBe(say('receipt-joined', { receipt: receipt ?? '' }))
      expect((await one.last()).buttons).toContain(say('button-add'))
    },
  )
})

describe('Bad reporter', () => {
  it.each(two)('reads the same and counts the same; only the time limit is shortened less (%s)', async (language) => {
    const name = (part: string) => `${part}_${language}_weighed`
    const [bad, good, also] = [
      await citizen(world, `Often wrong ${language}`, { language }),
      await citizen(world, `New here ${language}`, { language }),
      await citizen(world, `Third ${language}`, { language }),
    ]
    world.pass(2 * day)
    const judge = await member(world, ids++, ['general'])
    await world.app.db`update cases set due_at = due_at + interval '400 days' where state = 'queued'`
    for (let at = 0; at < 3; at++) {
      await report(bad, `@${name(`wrong${at}`)}`)
      await decideNext(world, judge, { outcome: 'unfounded' })
    }
    expect(await said(bad, name('first'))).toBe(await said(good, name('other')))
    await report(also, `@${name('first')}`)
    await report(also, `@${name('other')}`)
    await weighCases(world.app, machine, {})
    const [first, other] = [await caseOf(name('first')), await caseOf(name('other'))]
    expect([first.state, first.voices, other.state, other.voices]).toEqual(['queued', 2, 'queued', 2])
    // 24 hours, less a tenth for each doubling of evidence: 1.4 against 2.
    expect(first.hours).toBeCloseTo(24 * (1 - 0.1 * Math.log2(1.4)), 3)
    expect(other.hours).toBeCloseTo(24 * 0.9, 3)
  })
})

describe('Brigading', () => {
  it.each(two)(
    'many new accounts together are one voice and a flag on the card; no state is changed (%s)',
    async (language) => {
      const name = `brigaded_${language}`
      const readings = new Set<string>()
      for (let at = 0; at < 6; at++) readings.add(await said(await citizen(world, `Sent ${at}`, { language }), name))
      expect(readings.size).toBe(1)
      await weighCases(world.app, machine, {})
      expect(await caseOf(name)).toMatchObject({ state: 'queued', voices: 1, flagged: true, hours: 24 })
      const judge = await world.person(`Judge ${language}`)
      await member(world, judge.id, ['general'])
      await toTheFront(name)
      await judge.send('/queue')
      const { text } = await judge.last()
      expect(text).toContain(name)
      expect(text).toContain(en('card-burst'))
      await judge.press(en('button-put-back'))
    },
  )
})

describe('Safe-listed target (government, verified bank, large press)', () => {
  it.each(two)('is reported like any other, to the letter, and confirmed by two people only (%s)', async (language) => {
    const name = `invented_bank_${language}`
    await addToSafeList(world.app, machine, { name: `@${name}`, body: 'An invented bank' })
    const [one, other] = [
      await citizen(world, `Bank ${language}`, { language }),
      await citizen(world, `Shop ${language}`, { language }),
    ]
    expect(await said(one, name)).toBe(await said(other, `invented_shop_${language}`))
    await toTheFront(name)
    const [judge, second] = [await member(world, ids++, ['general']), await member(world, ids++, ['general'])]
    const { id } = await caseOf(name)
    const card = await claimCase(world.app, judge, {})
    expect(card.caseId).toBe(id)
    const { caseId, version, category: policy } = card
    const choice = { caseId, version, outcome: 'confirmed', decidedOn: 'public_page', policy } as const
    const decided = await decideCase(world.app, judge, choice)
    expect([decided.held, (await caseOf(name)).state]).toEqual(['safe_listed', 'pending_second'])
    world.pass(11)
    await judgeDecision(world.app, second, { caseId, version: decided.version, word: 'approve' })
    expect((await caseOf(name)).state).toBe('closed')
  })
})

describe('Deletes account', () => {
  it.each(two)('the receipt still opens on the page, and from another account (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Leaves ${language}`, { language })
    const receipt = await report(one, `@left_behind_${language}`)
    await world.deliver({
      update_id: 8_800_000 + (one.id % 100_000),
      my_chat_member: {
        chat: { id: one.id, type: 'private' },
        from: { id: one.id, is_bot: false, first_name: 'x' },
        date: 1,
        new_chat_member: { status: 'kicked' },
      },
    })
    const body = new URLSearchParams({ receipt })
    const page = await fetch(`${web.url()}/status?lang=${language}`, { method: 'POST', body })
    expect(await page.text()).toContain(`<h2>${say('status-received').split('\n')[0]}</h2>`)
    const other = await world.person(`New account ${language}`, language)
    await other.send(receipt)
    expect((await other.last()).text.split('\n')[0]).toBe(say('status-received').split('\n')[0])
  })
})

describe('Telegram blocked or no account', () => {
  it.each(two)('the form on the web gives a receipt that the chat and the page both read (%s)', async (language) => {
    const say = wordsIn(language)
    const one = visitor(web.url)
    await one.open(language)
    await one.press('next', { category: 'drugs', place: 'MY' }, { language })
    await one.press('next', { link: `@by_web_${language}` }, { language })
    await one.press('next', { country: 'VN' }, { language })
    const receipt = receiptOn(await one.press('send', {}, { language })) ?? ''
    expect(receipt).toMatch(/^RPT-/)
    const page = await fetch(`${web.url()}/status?lang=${language}`, {
      method: 'POST',
      body: new URLSearchParams({ receipt }),
    })
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(await page.text()).toContain(say('status-received').split('\n')[0])
    const later = await world.person(`Unblocked ${language}`, language)
    await later.send(receipt)
    expect((await later.last()).text.split('\n')[0]).toBe(say('status-received').split('\n')[0])
  })
})

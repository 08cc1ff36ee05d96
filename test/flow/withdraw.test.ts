/** `/withdraw` and `/mydata`: what a person takes back counts nowhere, and what they see is theirs and all of it. */
import { describe, expect, it } from 'vitest'
import { claimCase } from '../../src/flow/index.ts'
import { citizen, decideNext, en, member, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { headNow, sealAll, verify } from './history-support.ts'

const world = useWorld()

async function takeBack(one: Actor, receipt: string): Promise<string> {
  await one.send(`/withdraw ${receipt}`)
  await one.press('Take it back')
  return (await one.last()).text
}

const caseOf = async (name: string) => {
  const [row] = await world.app.db<{ id: string; state: string; voices: number }[]>`
    select c.id, c.state, c.voices from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = ${name}
    order by c.state = 'queued' desc limit 1`
  return row
}

describe('/withdraw', () => {
  it('asks before it does anything, and says how it is written', async () => {
    const one = await citizen(world, 'Careful')
    const receipt = await report(one, '@careful_shop')
    await one.send('/withdraw')
    expect((await one.last()).text).toBe(en('withdraw-how'))
    await one.send('/withdraw RPT-1111')
    expect((await one.last()).text).toBe(en('refusal-receipt_unknown'))
    await one.send(`/withdraw ${receipt}`)
    await one.press('Change nothing')
    expect(await caseOf('careful_shop')).toMatchObject({ state: 'queued', voices: 1 })
  })

  it('takes one voice away while others stay, and ends the case with the last one', async () => {
    const [one, two] = [await citizen(world, 'First voice'), await citizen(world, 'Second voice')]
    const receipts = [await report(one, '@two_voices'), await report(two, '@two_voices')]
    expect(await takeBack(one, receipts[0] ?? '')).toBe(en('withdrawn'))
    expect(await caseOf('two_voices')).toMatchObject({ state: 'queued', voices: 1 })
    expect((await one.send(receipts[0] ?? '')).at(-1)?.text).toBe(en('status-withdrawn'))
    expect((await two.send(receipts[1] ?? '')).at(-1)?.text.split('\n')[0]).toBe('Received.')
    await takeBack(two, receipts[1] ?? '')
    expect(await caseOf('two_voices')).toMatchObject({ state: 'withdrawn', voices: 0 })
    const rows = await world.app.db`select reporter_id, quarter_tag, sealed_words from report r
      join channel_alias a on a.channel_id = r.channel_id where a.value = 'two_voices'`
    expect(rows).toEqual([
      { reporter_id: null, quarter_tag: null, sealed_words: null },
      { reporter_id: null, quarter_tag: null, sealed_words: null },
    ])
  })

  it('ends the claim of whoever holds the case, and the next card is another one', async () => {
    const one = await citizen(world, 'Held')
    const judge = await member(world, 8001)
    const receipt = await report(one, '@held_shop', { category: 'child_abuse' })
    const card = await claimCase(world.app, judge, {})
    expect(card.domain).toBe('child_safety')
    await takeBack(one, receipt)
    const claims = await world.app.db`select release_kind from claim where case_id = ${card.caseId}`
    expect(claims).toEqual([{ release_kind: 'withdrawn' }])
    await decideNext(world, judge, { outcome: 'gone' })
  })

  it('can be pressed twice, counts in no history wrongly, and a channel can be reported again', async () => {
    const one = await citizen(world, 'Twice')
    const receipt = await report(one, '@taken_back')
    await takeBack(one, receipt)
    await one.send(`/withdraw ${receipt}`)
    await one.press('Take it back')
    expect((await one.last()).text).toBe(en('withdrawn'))
    await report(one, '@taken_back')
    expect(await caseOf('taken_back')).toMatchObject({ state: 'queued', voices: 1 })
    await sealAll(world.app)
    expect(await verify(world.app, [await headNow(world.app)])).toMatchObject({ verdict: 'intact', findings: [] })
  })

  it('refuses what a hotline has by now', async () => {
    const one = await citizen(world, 'Passed on')
    const receipt = await report(one, '@passed_on', { category: 'child_abuse' })
    const [first, second] = [await member(world, 8002), await member(world, 8003, undefined, 'VN')]
    await decideNext(world, first, {
      outcome: 'passed_to_hotline',
      decidedOn: 'several_reporters',
      policy: 'child_abuse',
      second,
    })
    expect(await takeBack(one, receipt)).toBe(en('refusal-already_passed_on'))
  })
})

describe('/mydata', () => {
  it('gives one file with all that is kept of this person and nothing of anybody else', async () => {
    const one = await citizen(world, 'Owner', { place: 'MY', language: 'en' })
    const other = await citizen(world, 'Other')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@my_own_shop')
    await tap(one, 'MY')
    await one.send('words of my own')
    await tap(one, 'send')
    await report(other, '@somebody_elses_shop')
    await one.send('/mydata')
    const { messages } = (await world.control('GET', `/users/${one.id}/messages?limit=1000`)) as never as {
      messages: { files: { kind: string; url: string }[] }[]
    }
    const sent = messages.at(-1)?.files[0]
    expect(sent).toMatchObject({ kind: 'document' })
    const data = (await (await fetch(`${world.sandbox.url}${sent?.url}`)).json()) as Record<string, unknown>
    expect(data).toMatchObject({ language: 'en', country: 'MY', mayBeWrittenTo: true, unfinished: null })
    expect(data.reports).toEqual([
      expect.objectContaining({
        category: 'drugs',
        aimedAt: ['MY'],
        details: {},
        words: 'words of my own',
        day: '2026-08-15',
        finished: false,
      }),
    ])
    expect(JSON.stringify(data)).not.toContain('somebody')
    expect(world.faults).toEqual([])
  })
})

/** The optional card after Send, and a second report that joins the first: what comes later is kept, once, and a moderator sees it. */
import { afterEach, describe, expect, it } from 'vitest'
import { isolate, sayMoney, wordsIn } from '../../locales/words.ts'
import { addDetail, readOwnData, readSentCard } from '../../src/flow/index.ts'
import type { Language } from '../../src/model/language.ts'
import { citizen, en, member, pressUnseen, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const by = (one: Actor) => ({ kind: 'reporter', person: { telegramId: one.id } }) as const
const two = ['en', 'vi'] as Language[]

async function scam(one: Actor, link: string): Promise<string> {
  await one.send('/report')
  await tap(one, 'shelf-money')
  await tap(one, 'investment_scam')
  await one.send(link)
  await tap(one, 'ZZ')
  return receiptIn(await tap(one, 'send')) ?? ''
}

const movesOf = async (name: string) => {
  const rows = await world.app.db`select e.move from event e join cases c on c.id = e.case_id
    join channel_alias a on a.channel_id = c.channel_id where a.value = ${name} order by e.version`
  return rows.map((row) => row.move)
}
const ownOf = async (one: Actor) => (await readOwnData(world.app, by(one), {})).reports[0]

/** A button as somebody sends it who was never shown it. */
const forged = (one: Actor, data: string) => pressUnseen(world, one, data)

/** The card of a channel, by whoever may take it. */
async function cardOf(name: string, domain: 'general' | 'child_safety' = 'general'): Promise<string> {
  const judge = await world.person(`Judge of ${name}`)
  await member(world, judge.id, [domain])
  for (let turn = 0; turn < 20; turn++) {
    await judge.send('/queue')
    const { text } = await judge.last()
    await judge.press(en(text.includes(name) ? 'button-put-back' : 'button-skip-case'))
    if (text.includes(name)) return text
  }
  throw new Error(`No card for ${name}.`)
}

describe('"Add details" under a receipt', () => {
  it.each(two)(
    'leads to the card; an answer is kept at once, once, and the moderator sees it (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Adds ${language}`, { language })
      const receipt = await scam(one, `@details_${language}`)
      const letter = await one.last()
      expect(letter.buttons).toContain(say('button-details'))
      await one.press(`e:${receipt}`)
      const card = await one.last()
      expect(card.id).toBeGreaterThan(letter.id)
      expect(card.text).toBe(say('ask-details'))
      const fields = ['detail-words', 'detail-promised', 'detail-paid_by', 'detail-lost']
      expect(card.buttons).toEqual(fields.map((id) => say(id)))
      await one.press(`e:${receipt}:lost`)
      expect((await one.last()).buttons.at(-1)).toBe(say('button-back'))
      await one.press(`e:${receipt}:lost:to_1000`)
      const line = `${say('detail-lost')} ${say('lost-to', { amount: sayMoney(language, 1000) })}`
      expect((await one.last()).text).toBe(`${say('added')}\n\n${say('ask-details')}\n\n${line}`)
      expect(await ownOf(one)).toMatchObject({ details: { lost: 'to_1000' }, addedOn: expect.any(String) })
      expect(await movesOf(`details_${language}`)).toEqual(['open', 'add'])
      await addDetail(world.app, by(one), { receipt, field: 'lost', code: 'to_1000' })
      expect(await movesOf(`details_${language}`)).toEqual(['open', 'add'])
      const seen = await cardOf(`details_${language}`)
      expect(seen).toContain(`${en('detail-lost')} ${en('lost-to', { amount: sayMoney('en', 1000) })}`)
      expect(seen).toContain(`${en('card-no-words')}\n${en('card-added')}`)
      await one.press(`e:${receipt}:words`)
      expect((await one.last()).text).toBe(say('add-ask', { receipt }))
    },
  )

  it.each(two)(
    'is for whoever sent the report: a receipt alone opens the question for words only (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Owner ${language}`, { language })
      const receipt = await scam(one, `@not_theirs_${language}`)
      const other = await citizen(world, `Holder ${language}`, { language })
      await forged(other, `e:${receipt}`)
      expect((await other.last()).text).toBe(say('add-ask', { receipt }))
      await forged(other, `e:${receipt}:lost:none`)
      expect((await other.last()).text).toBe(say('refusal-not_yours_to_do'))
      await expect(readSentCard(world.app, by(other), { receipt })).rejects.toMatchObject({ code: 'not_yours_to_do' })
      expect(await ownOf(one)).toMatchObject({ details: {} })
      expect(await movesOf(`not_theirs_${language}`)).toEqual(['open'])
    },
  )

  it.each(two)('is nothing for a child, and takes no question of another category (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Child ${language}`, { language })
    const child = await report(one, `@child_details_${language}`, { category: 'child_abuse' })
    expect((await one.last()).buttons).not.toContain(say('button-details'))
    await forged(one, `e:${child}`)
    expect((await one.last()).text).toBe(say('refusal-no_words_here'))
    await forged(one, `e:${child}:lost:none`)
    expect((await one.last()).text).toBe(say('refusal-no_words_here'))
    const receipt = await report(one, `@drugs_details_${language}`)
    await forged(one, `e:${receipt}:promised:daily`)
    expect((await one.last()).text).toBe(say('refusal-answer_not_understood'))
    await forged(one, `e:${receipt}:delivers:canary`)
    expect((await one.last()).text).toBe(say('refusal-answer_not_understood'))
    expect(await movesOf(`drugs_details_${language}`)).toEqual(['open'])
  })

  it.each(two)('a report without such questions asks for words at once (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Wordy ${language}`, { language })
    await one.send('/report')
    await tap(one, 'shelf-more')
    await tap(one, 'trafficking')
    await one.send(`@no_questions_${language}`)
    await tap(one, 'ZZ')
    const receipt = receiptIn(await tap(one, 'send')) ?? ''
    await one.press(`e:${receipt}`)
    expect((await one.last()).text).toBe(say('add-ask', { receipt }))
  })
})

describe('a second report of the same channel', () => {
  it.each(two)('adds its words and details to the first, and the moderator is told (%s)', async (language) => {
    const one = await citizen(world, `Twice ${language}`, { language })
    const name = `joined_${language}`
    const receipt = await scam(one, `@${name}`)
    await one.send(`@${name}`)
    await tap(one, 'shelf-money')
    await tap(one, 'investment_scam')
    await tap(one, 'ZZ')
    await one.send(`later pelican ${language}`)
    await tap(one, 'details')
    await tap(one, 'promised')
    await tap(one, 'double')
    await tap(one, 'done')
    expect(receiptIn(await tap(one, 'send'))).toBe(receipt)
    expect(await movesOf(name)).toEqual(['open', 'add'])
    expect(await ownOf(one)).toMatchObject({ details: { promised: 'double' }, addedOn: expect.any(String) })
    const card = await cardOf(name)
    expect(card).toContain(en('card-words', { language, text: isolate(`later pelican ${language}`) }))
    expect(card).toContain(en('card-added'))
    // A third one that says nothing new is no addition.
    await report(one, `@${name}`)
    expect((await movesOf(name)).filter((move) => move === 'add')).toHaveLength(1)
  })

  it('that says a child is in danger moves the case on once, so that nobody decides by the older card', async () => {
    const one = await citizen(world, 'Danger later')
    const again = async (danger: 'yes' | 'no') => {
      await one.send('/report')
      await tap(one, 'child_abuse')
      await one.send('@danger_said_later')
      await tap(one, 'ZZ')
      await tap(one, danger)
      return receiptIn(await tap(one, 'send'))
    }
    const first = await again('no')
    const moves = async () => {
      const rows = await world.app.db`select e.move from event e join cases c on c.id = e.case_id
        join report r on r.case_id = c.id join reporter p on p.id = r.reporter_id
        where p.pseudonym = ${world.app.keys.pseudonym(one.id).mark} order by e.version`
      return rows.map((row) => row.move)
    }
    expect(await moves()).toEqual(['open'])
    expect(await again('yes')).toBe(first)
    expect(await again('yes')).toBe(first)
    expect(await moves()).toEqual(['open', 'add'])
    expect(await cardOf('danger_said_later', 'child_safety')).toContain(en('card-child-danger'))
  })
})

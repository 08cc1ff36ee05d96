/**
 * What can be done on the page with a report by its receipt: more words, another look, taking it back; for whoever reported by
 * the web form, and for whoever did in the chat. In a checked language and in one that nobody has checked, from right to left.
 */
import { afterEach, describe, expect, it } from 'vitest'
import { type Say, wordsIn } from '../../locales/words.ts'
import { claimCase, decideCase, tellReporters } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { appealReasons } from '../../src/model/appeal.ts'
import type { Language } from '../../src/model/language.ts'
import { citizen, member, report } from '../support/citizen.ts'
import { hiddenIn, visitor } from '../support/form.ts'
import { keptBehind, postPast, postReceipt } from '../support/status.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
const both = ['en', 'ar'] as const satisfies Language[]
afterEach(() => expect(world.faults).toEqual([]))

const post = (receipt: string, deed: string | null = null, fields: Record<string, string> = {}) =>
  postReceipt(web.url(), receipt, deed, fields)
const firstOf = (say: Say, id: string) => say(id).split('\n')[0] ?? ''

const kept = (receipt: string) => keptBehind(world.app, receipt)
const events = async () => (await world.app.db<{ n: number }[]>`select count(*)::int as n from event`)[0]?.n

let members = 7700
/** Decides all that waits and lets it be told. */
async function decided() {
  const judge = await member(world, members++, ['general'])
  for (;;) {
    const card = await claimCase(world.app, judge, {}).catch(() => null)
    if (!card) break
    const choice = { outcome: 'gone', decidedOn: 'public_page', policy: card.category } as const
    await decideCase(world.app, judge, { caseId: card.caseId, version: card.version, ...choice })
  }
  world.pass(2 * 86_400)
  await tellReporters(world.app, machine, {})
  await world.settle()
}

describe.each(both)('%s: the page of a receipt', (language) => {
  const say = wordsIn(language)

  it('offers what is possible now; the receipt stands in hidden fields alone, and nothing is kept by the browser', async () => {
    const receipt = await visitor(web.url).report(`@offered_${language}`)
    const { text, headers, said, offers } = await post(receipt, null, { language })
    expect([said, offers]).toEqual([firstOf(say, 'status-received'), ['add', 'withdraw']])
    expect(hiddenIn(text)).toEqual({ receipt })
    expect(text.replaceAll(`<input type="hidden" name="receipt" value="${receipt}">`, '')).not.toContain(receipt)
    expect([headers.get('cache-control'), headers.get('set-cookie')]).toEqual(['no-store', null])
    expect(text).not.toContain('<script')
    expect(text).toContain(`<form method="post" action="/status?lang=${language}"`)
  })

  it('adds words: what could show a person is taken out and said, and the same words twice are added once', async () => {
    const receipt = await visitor(web.url).report(`@added_to_${language}`, { words: 'They sell by post.' })
    const typed = 'My card is 4111 1111 1111 1111.\r\nThey moved to the harbour.'
    const added = await post(receipt, 'add', { language, words: typed })
    expect([added.status, added.said, added.offers]).toEqual([200, firstOf(say, 'added'), ['add', 'withdraw']])
    expect(added.text).toContain(say('words-masked'))
    const { words } = await kept(receipt)
    expect(words).toMatch(/^They sell by post\.\n\nMy card is .+\.\nThey moved to the harbour\.$/)
    expect(words).not.toContain('4111')
    const before = await events()
    expect((await post(receipt, 'add', { language, words: typed })).said).toBe(firstOf(say, 'added'))
    expect([(await kept(receipt)).words, await events()]).toEqual([words, before])
  })

  it('names the surplus of words that are too long, and keeps what was typed on the page; empty ones are asked for', async () => {
    const receipt = await visitor(web.url).report(`@too_long_${language}`)
    const before = await events()
    const long = await post(receipt, 'add', { language, words: 'ä'.repeat(1003) })
    const surplus = say('refusal-words_too_long', { surplus: 3 })
    expect([long.status, long.alert, long.said]).toEqual([422, surplus, firstOf(say, 'status-received')])
    expect(long.text).toContain(`>\n${'ä'.repeat(1003)}</textarea>`)
    expect(long.text).toContain('aria-describedby="words-note words-fault" aria-invalid="true"')
    for (const words of ['', ' \u202e\n']) {
      const empty = await post(receipt, 'add', { language, words })
      expect([empty.status, empty.alert]).toEqual([422, say('form-words-missing')])
    }
    expect([(await kept(receipt)).words, await events()]).toEqual([null, before])
    expect((await post(receipt, 'add', { language, words: 'ä'.repeat(1000) })).status).toBe(200)
  })

  it('takes no words where a child is concerned, neither offered nor posted by hand', async () => {
    const receipt = await visitor(web.url).report(`@a_child_${language}`, { category: 'child_abuse' })
    expect((await post(receipt, null, { language })).offers).toEqual(['withdraw'])
    const before = await events()
    const forced = await post(receipt, 'add', { language, words: 'words' })
    expect([forced.status, forced.said]).toEqual([422, say('refusal-no_words_here')])
    expect([(await kept(receipt)).words, await events()]).toEqual([null, before])
  })

  it('asks why it shall be looked at again, once the outcome was told, and does it once', async () => {
    const receipt = await visitor(web.url).report(`@again_${language}`)
    const early = await post(receipt, 'appeal', { language, reason: 'overlooked' })
    expect([early.status, early.said]).toEqual([422, firstOf(say, 'refusal-appeal_not_open')])
    await decided()
    const told = await post(receipt, null, { language })
    expect([told.said, told.offers]).toEqual([firstOf(say, 'status-finished-undetermined'), ['appeal', 'withdraw']])
    for (const reason of appealReasons) expect(told.text).toContain(say(`appeal-reason-${reason}`))
    for (const reason of ['', 'constructor']) {
      const none = await post(receipt, 'appeal', { language, reason })
      expect([none.status, none.alert]).toEqual([422, say('form-choose')])
    }
    expect((await kept(receipt)).reason).toBe(null)
    const asked = await post(receipt, 'appeal', { language, reason: 'something_new' })
    expect([asked.status, asked.said, asked.offers]).toEqual([200, firstOf(say, 'appealed'), ['add', 'withdraw']])
    expect((await post(receipt, null, { language })).said).toBe(firstOf(say, 'status-again'))
    const before = await events()
    const twice = await post(receipt, 'appeal', { language, reason: 'overlooked' })
    expect([twice.said, (await kept(receipt)).reason, await events()]).toEqual([
      ...[firstOf(say, 'appealed'), 'something_new', before],
    ])
    await decided()
    expect((await post(receipt, null, { language })).offers).toEqual(['withdraw'])
  })

  it('asks once before a report is taken back; then it is, and nothing more can be done with it', async () => {
    const receipt = await visitor(web.url).report(`@taken_back_${language}`, { words: 'Erase me.' })
    const asked = await post(receipt, 'withdraw', { language })
    expect([asked.status, asked.offers]).toEqual([200, ['take-back', 'look']])
    expect(asked.text).toContain(`<h1>${firstOf(say, 'withdraw-question')}</h1>`)
    expect(asked.text).toContain(say('withdraw-question').split('\n')[1])
    expect((await post(receipt, 'look', { language })).said).toBe(firstOf(say, 'status-received'))
    expect(await kept(receipt)).toMatchObject({ words: 'Erase me.', withdrawn: false })
    const gone = await post(receipt, 'take-back', { language })
    expect([gone.status, gone.said, gone.offers]).toEqual([200, firstOf(say, 'withdrawn'), []])
    expect(await kept(receipt)).toMatchObject({ words: null, withdrawn: true })
    expect((await post(receipt, 'take-back', { language })).said).toBe(firstOf(say, 'withdrawn'))
    expect((await post(receipt, 'withdraw', { language })).said).toBe(firstOf(say, 'status-withdrawn'))
    const refused = await post(receipt, 'add', { language, words: 'too late' })
    expect([refused.status, refused.said, refused.offers]).toEqual([422, say('refusal-report_withdrawn'), []])
  })
})

describe('a receipt on the page', () => {
  it('of the chat does the same, in another language, and a mangled one nothing', async () => {
    const receipt = await report(await citizen(world, 'Comes by the page'), '@chat_and_page')
    const typed = receipt.toLowerCase().replaceAll('-', ' ')
    const added = await post(typed, 'add', { words: 'From the page.', language: 'ms' })
    expect([added.said, hiddenIn(added.text)]).toEqual([firstOf(wordsIn('ms'), 'added'), { receipt }])
    expect((await kept(receipt)).words).toBe('From the page.')
    const before = await events()
    for (const deed of ['add', 'appeal', 'take-back', 'withdraw']) {
      const unknown = await post('RPT-AAAA-AAAA-AAAA-AAAA-A', deed, { words: 'x', reason: 'overlooked' })
      expect([deed, unknown.said, unknown.offers]).toEqual([
        ...[deed, wordsIn('en')('refusal-receipt_unknown').split('\n')[0], []],
      ])
      expect(unknown.text).not.toContain('AAAA-AAAA')
    }
    expect(await events()).toBe(before)
  })

  it('posted by another site is refused, as browsers say it, and nothing is done', async () => {
    const receipt = await visitor(web.url).report('@from_elsewhere')
    const before = await events()
    for (const deed of ['add', 'appeal', 'take-back', 'withdraw', 'look']) {
      const body = new URLSearchParams({ receipt, do: deed, words: 'x', reason: 'overlooked' }).toString()
      for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }])
        expect([deed, await postPast(web.url(), body, from)]).toEqual([deed, 403])
    }
    expect([await kept(receipt), await events()]).toEqual([{ words: null, reason: null, withdrawn: false }, before])
    const own = new URLSearchParams({ receipt, do: 'add', words: 'From our own page.' }).toString()
    expect(await postPast(web.url(), own, { 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(200)
  })

  it('changes something twenty times an hour from one network; looking stays open, and nothing typed is lost', async () => {
    await web.restart()
    const [one, other] = [await visitor(web.url).report('@adds_often'), await visitor(web.url).report('@adds_too')]
    for (let at = 0; at < 25; at++) await post('RPT-AAAA-AAAA-AAAA-AAAA-A', 'take-back')
    for (let at = 0; at < 20; at++) expect((await post(one, 'add', { words: `Word ${at}.` })).status).toBe(200)
    const refused = await post(other, 'add', { words: 'Still in the field.' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)])
    expect(refused.alert).toBe('Too much is coming in from your part of the network.')
    expect(refused.text).toContain('Still in the field.</textarea>')
    expect([(await kept(other)).words, (await post(other)).status]).toEqual([null, 200])
    world.pass(3600)
    expect((await post(other, 'add', { words: 'Still in the field.' })).status).toBe(200)
  })

  it('is read no further than a form can be', async () => {
    expect(await postPast(web.url(), `receipt=${'x'.repeat(300_000)}`, {})).toBe(413)
  })
})

/** `/report` on the page: the questions of the chat without Telegram, nothing stored before Send, one receipt a form. */
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { countVoices } from '../../db/queries/case.ts'
import { attributionOf } from '../../db/queries/decision.ts'
import { countCells } from '../../db/queries/statistic.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts, decideNext, en, member, report } from '../support/citizen.ts'
import { hiddenIn, receiptOn, visitor } from '../support/form.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
const someone = () => visitor(web.url)

type Row = { via: string; reporter: string | null; tag: Buffer | null; voices: number; state: string; country: string }

async function reportOn(name: string): Promise<Row[]> {
  return world.app.db<Row[]>`
    select r.via, r.reporter_id as reporter, r.quarter_tag as tag, c.voices, c.state, r.country
    from report r join cases c on c.id = r.case_id join channel_alias a on a.channel_id = r.channel_id
    where a.value = ${name} order by r.received_at, r.via`
}

describe('a report by the web form', () => {
  it('asks four pages, shows a receipt that opens on the page, and leaves nobody behind it', async () => {
    const one = someone()
    const start = await one.open()
    expect([start.status, start.title]).toEqual([200, 'Report without Telegram'])
    expect((await one.press('next', { place: 'VN', category: 'drugs' })).title).toBe('Which channel, group or bot?')
    expect((await one.press('next', { link: 'https://t.me/web_shop/12' })).title).toBe('Which country is it aimed at?')
    expect((await one.press('next', { country: 'VN', also1: 'KH', also2: 'VN' })).title).toBe('Is this right?')
    const sent = await one.press('send', { words: 'They deliver at night.', delivers: 'delivers' })
    expect([sent.status, sent.title]).toEqual([200, 'Your report is with us.'])
    const receipt = receiptOn(sent) ?? ''
    expect(receipt).toMatch(/^RPT-/)
    expect(await reportOn('web_shop')).toEqual([
      { via: 'web', reporter: null, tag: null, voices: 0, state: 'queued', country: 'VN' },
    ])
    const [kept] = await world.app.db`select also_countries, details, language from report where via = 'web'`
    expect(kept).toEqual({ also_countries: ['KH'], details: { delivers: 'delivers' }, language: 'en' })
    expect(await counts(world)).toMatchObject({ reporters: 0, drafts: 0, reports: 1 })
    const posted = await world.app.db`select from outbox`
    expect(posted).toHaveLength(0)
    const body = new URLSearchParams({ receipt })
    const asked = await fetch(`${web.url()}/status`, { method: 'POST', body })
    expect(await asked.text()).toContain('<h2>Received.</h2>')
  })

  it('is no independent voice: it joins a case and opens one without raising its voices, and the card says so', async () => {
    const chat = await citizen(world, 'Heard by chat')
    await report(chat, '@heard_twice')
    await someone().report('@heard_twice', { words: 'By the form.' })
    await someone().report('@heard_twice')
    expect((await reportOn('heard_twice')).map(({ via, voices }) => [via, voices])).toEqual([
      ['chat', 1],
      ['web', 1],
      ['web', 1],
    ])
    const [event] = await world.app.db`
      select e.move, e.voices, e.version from event e join cases c on c.id = e.case_id
      join channel_alias a on a.channel_id = c.channel_id where a.value = 'heard_twice' order by e.version desc limit 1`
    expect(event).toEqual({ move: 'attach', voices: 1, version: 3 })
    const [{ id }] = await world.app.db<[{ id: string }]>`
      select c.id from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = 'heard_twice'`
    expect(await countVoices(world.app.db, { caseId: id })).toEqual([{ count: 1 }])
    const moderator = await world.person('Moderator')
    await moderator.send('/become moderator')
    await world.app.db`update cases set due_at = due_at - interval '2 days'
      where channel_id = (select channel_id from channel_alias where value = 'heard_twice')`
    await moderator.send('/queue')
    const card = (await moderator.chat()).findLast((shown) => shown.text.includes('heard_twice'))
    expect(card?.text).toContain('1 independent voice\n2 reports by the web form, which are no independent voices')
    expect(card?.text).toContain('By the form.')
  })

  it('counts as a reported channel, and as nobody when people are counted', async () => {
    await someone().report('@counted_channel', { country: 'BN' })
    const whole = { starts: new Date('2026-07-01T00:00:00Z'), ends: new Date('2026-10-01T00:00:00Z') }
    const cells = await countCells(world.app.db, {
      countries: ['BN'],
      starts: [whole.starts],
      ends: [whole.ends],
      tagsFrom: whole.starts,
      tagsTo: whole.ends,
      cutoff: new Date('2026-10-20T00:00:00Z'),
      flagged: ['confirmed'],
      cleared: ['unfounded'],
      undetermined: ['gone'],
    })
    expect(cells).toEqual([
      {
        country: 'BN',
        reported: 1,
        flagged: 0,
        cleared: 0,
        undetermined: 0,
        pending: 1,
        people: 0,
        largestPerson: 1,
      },
    ])
  })

  it('cannot say against the chat what a case is about, however many there are', async () => {
    await report(await citizen(world, 'Says drugs'), '@said_by_chat')
    for (let at = 0; at < 3; at++) await someone().report('@said_by_chat', { category: 'gambling', country: 'TH' })
    const [row] = await world.app.db<[{ caseId: string }]>`
      select c.id as "caseId" from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = 'said_by_chat'`
    expect(await attributionOf(world.app.db, row)).toEqual([{ category: 'drugs', country: 'ZZ' }])
  })

  it('shows the same pages for a channel that is known and one that is not, byte for byte', async () => {
    await report(await citizen(world, 'Knows one'), '@known_name_1')
    const bytes = async (name: string) => {
      const one = someone()
      const pages = [await one.open(), await one.press('next', { category: 'drugs' })]
      pages.push(await one.press('next', { link: name }), await one.press('next', { country: 'VN' }))
      const plain = ({ text }: { text: string }) =>
        text.replace(/name="form" value="[^"]*"/, '').replaceAll(name, 'NAME')
      const sizes = pages.map(({ text }) => hiddenIn(text).form?.length)
      return { pages: pages.map(plain), sizes }
    }
    expect(await bytes('@known_name_1')).toEqual(await bytes('@known_name_2'))
  })

  it('is one report with one receipt, sent twice, at once, again later, or with other answers', async () => {
    const one = someone()
    const review = await one.upToReview('@pressed_often')
    const both = await Promise.all([
      one.press('send', {}, { page: review.text }),
      one.press('send', {}, { page: review.text }),
    ])
    const receipts = both.map(receiptOn)
    expect(receipts[0]).toMatch(/^RPT-/)
    expect(receipts[1]).toBe(receipts[0])
    await world.app.keys.ring.refresh()
    const back = await one.press('country', {}, { page: review.text })
    const changed = await one.press('next', { country: 'TH' }, { page: back.text })
    const later = await one.press('send', {}, { page: changed.text })
    expect(receiptOn(later)).toBe(receipts[0])
    expect(later.text).toContain('This report had been sent before, and this is its receipt.')
    expect((await reportOn('pressed_often')).map(({ country }) => country)).toEqual(['VN'])
  })

  it('goes back and to any answer with what was answered, and a change of language keeps it all', async () => {
    const one = someone()
    await one.open()
    await one.press('next', { category: 'threats', place: 'MY' })
    await one.press('next', { link: '@kept_answers' })
    const back = await one.press('back', { country: 'SG' })
    expect(back.title).toBe('Which channel, group or bot?')
    expect(back.text).toContain('value="@kept_answers"')
    const malay = await one.press('stay', { link: '@kept_answers' }, { language: 'ms' })
    expect(malay.text).toContain('<html lang="ms" dir="ltr">')
    expect(malay.text).toContain('value="@kept_answers"')
    expect((await one.press('next', { link: '@kept_answers' })).text).toContain('<option value="SG" selected>')
    const review = await one.press('next', { country: 'SG' })
    expect(review.text).toContain('Singapore')
    const start = await one.press('start', { words: 'Typed before going back.' })
    expect(start.text).toMatch(/value="threats" checked/)
    await one.press('next', { category: 'threats' })
    await one.press('next', {})
    expect((await one.press('next', { country: 'SG' })).text).toContain('Typed before going back.')
  })

  it('says beside the field what is amiss, keeps what was typed, and stores nothing', async () => {
    const before = await counts(world)
    const one = someone()
    await one.open()
    expect((await one.press('next')).faults).toEqual(['category-drugs: Please choose an answer.'])
    await one.press('next', { category: 'drugs' })
    const refused: [string, string][] = [
      ['', 'link: There is no channel in that. Write its link or @name, for example t.me/name.'],
      [
        'the one with the blue bird',
        'link: There is no channel in that. Write its link or @name, for example t.me/name.',
      ],
      ['@saksi_invented_bot', `link: ${en('refusal-saksi_itself')}`],
      ['https://example.org/x', `link: ${en('refusal-not_a_telegram_link')}`],
      ['t.me/+60123456789', `link: ${en('refusal-person_not_channel')}`],
    ]
    for (const [link, fault] of refused) {
      const page = await one.press('next', { link })
      expect([link, page.status, page.faults]).toEqual([link, 422, [fault]])
      expect(page.text).toContain(`value="${link}"`)
    }
    const several = await one.press('next', { link: '@first_one and @second_one' })
    expect(several.faults).toEqual(['pick-0: Which one do you mean?'])
    expect((await one.press('next', { link: '@first_one and @second_one', pick: '1' })).title).toBe(en('ask-country'))
    expect((await one.press('next', { country: '' })).faults).toEqual(['country: Please choose a country'])
    await one.press('next', { country: 'ZZ' })
    const long = await one.press('send', { words: 'x'.repeat(1007) })
    expect(long.faults).toEqual([
      'words: That is 7 characters too long; 1,000 is the most. Please shorten it and send it again.',
    ])
    expect(long.text).toContain('x'.repeat(1007))
    expect(await counts(world)).toEqual(before)
  })

  it('shows the lines before anything is asked about a child, takes no words there, and seals the name', async () => {
    const one = someone()
    await one.open()
    const page = await one.press('next', { category: 'child_abuse', place: 'MY' })
    const order = ['These services act on it', 'Talian Kasih', 'Is a child you know in danger now?', 'id="link"']
    const places = order.map((text) => page.text.indexOf(text))
    expect(places.every((at) => at > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect((await one.press('next', { link: '@sealed_child_name' })).faults).toEqual([
      'danger-yes: Please choose an answer.',
    ])
    await one.press('next', { link: '@sealed_child_name', danger: 'yes' })
    const review = await one.press('next', { country: 'MY' })
    expect(review.text).not.toContain('<textarea')
    expect(receiptOn(await one.press('send', { words: 'Never kept.' }))).toMatch(/^RPT-/)
    const [row] = await world.app.db`
      select r.via, r.child_in_danger as danger, r.sealed_words as words, c.domain, c.voices from report r
      join cases c on c.id = r.case_id where r.category = 'child_abuse'`
    expect(row).toEqual({ via: 'web', danger: true, words: null, domain: 'child_safety', voices: 0 })
    expect(await findIn(world.database.adminUrl, ['sealed_child_name', 'Never kept.'])).toEqual([])
  })

  it('leaves nothing in the database before Send, and the words only sealed after it', async () => {
    const one = someone()
    await one.upToReview('@canary_channel_7261')
    await one.press('stay', { words: 'Canary words 58213' })
    const secrets = ['canary_channel_7261', 'Canary words 58213']
    expect(await findIn(world.database.adminUrl, secrets)).toEqual([])
    expect(hiddenOpenly(one.page(), secrets)).toEqual([])
    await one.press('send', { words: 'Canary words 58213' })
    const found = await findIn(world.database.adminUrl, secrets)
    expect(found.filter((line) => !line.startsWith('public.channel_alias: canary_channel_7261'))).toEqual([])
    expect(found).not.toEqual([])
  })

  it('can be taken back: the case goes on with the voices it had, or ends with its last report', async () => {
    await report(await citizen(world, 'Stays'), '@web_taken_back')
    const joined = await someone().report('@web_taken_back')
    const alone = await someone().report('@web_alone')
    const holder = await citizen(world, 'Has both receipts')
    for (const receipt of [joined, alone]) {
      await holder.send(`/withdraw ${receipt}`)
      await holder.press(en('withdraw-yes'))
    }
    expect((await reportOn('web_taken_back')).map(({ voices, state }) => [voices, state])).toEqual([
      [1, 'queued'],
      [1, 'queued'],
    ])
    expect((await reportOn('web_alone')).map(({ voices, state }) => [voices, state])).toEqual([[0, 'withdrawn']])
  })

  it('is told on the page like any other, once its outcome may be told', async () => {
    const receipt = await someone().report('@finished_on_the_web', { category: 'gambling' })
    await world.app.db`update cases set band = 0, due_at = due_at - interval '300 days'
      where channel_id = (select channel_id from channel_alias where value = 'finished_on_the_web')`
    await decideNext(world, await member(world, 7301, ['general']), { outcome: 'gone' })
    await world.app.db`update report set told_at = ${world.clock} where case_id =
      (select id from cases where channel_id = (select channel_id from channel_alias where value = 'finished_on_the_web'))`
    const asked = await fetch(`${web.url()}/status`, { method: 'POST', body: new URLSearchParams({ receipt }) })
    expect(await asked.text()).toContain('Finished: we could not tell.')
  })

  it('ends kindly after a day, and the day before is still taken', async () => {
    const one = someone()
    const review = await one.upToReview('@left_open')
    world.pass(24 * 3600 - 1)
    expect((await one.press('stay', {}, { page: review.text })).status).toBe(200)
    world.pass(1)
    const over = await one.press('send', {}, { page: review.text })
    expect([over.status, over.title]).toEqual([400, 'This form has ended.'])
    expect(over.text).toContain('Nothing of it was stored. You can begin again.')
    expect(await reportOn('left_open')).toEqual([])
  })

  it('keeps nobody waiting when the database is away: the page comes back with everything, and Send works later', async () => {
    const one = someone()
    await one.upToReview('@sent_later')
    const owner = postgres(world.database.ownerUrl, { max: 1, onnotice: () => {} })
    await owner`revoke insert on report from saksi_app`
    const away = await one.press('send', { words: 'Still here.' })
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '30'])
    expect(away.text).toContain('Your report could not be kept just now.')
    expect(away.text).toContain('Still here.')
    await owner`grant insert on report to saksi_app`
    await owner.end()
    expect(receiptOn(await one.press('send', { words: 'Still here.' }))).toMatch(/^RPT-/)
    expect(world.faults.splice(0)).toHaveLength(1)
  })

  it('is never kept by a browser, sets no cookie, runs no script and loads nothing from elsewhere', async () => {
    const one = someone()
    const pages = [await one.open(), await one.upToReview('@headers_seen')]
    for (const { headers, text } of [...pages, await one.press('send')]) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('set-cookie')).toBe(null)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'")
      expect(headers.get('content-security-policy')).toContain("form-action 'self'")
      expect(text).not.toContain('<script')
      expect(text).not.toMatch(/<(img|link|iframe|form)[^>]+(src|href|action)="https?:/)
      expect(text).not.toMatch(/action="[^"]*(headers_seen|form=)/)
    }
    const home = await (await fetch(`${web.url()}/`)).text()
    expect(home).toContain('<a href="/report">Report without Telegram</a>')
    expect(world.faults).toEqual([])
  })
})

/** Which of the texts can be read in a page's hidden fields, plainly or in base64. */
function hiddenOpenly(page: string, texts: string[]): string[] {
  const hidden = page.match(/<input type="hidden"[^>]*>/g)?.join('') ?? ''
  const sealed = hiddenIn(page).form?.split('.')[1] ?? ''
  const bytes = Buffer.from(sealed, 'base64url').toString('latin1')
  expect(sealed.length).toBeGreaterThan(100)
  return texts.filter((text) => hidden.includes(text) || bytes.includes(text))
}

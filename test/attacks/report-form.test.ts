/**
 * The web form under attack: floods from one network and from many, forms that were changed or sent by another site, bodies
 * that are too large, and headers that nobody vouched for (T9, T11, T22). What helps people in danger stays open throughout.
 */
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { makeLimit, most, networkOf } from '../../web/limit.ts'
import { counts } from '../support/citizen.ts'
import { hiddenIn, receiptOn, visitor } from '../support/form.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
const behindProxy = useWeb(world, { addressHeader: 'x-forwarded-for' })

describe('a flood of the web form', () => {
  it('is stopped after so many reports an hour from one network, with a sentence, and nothing of them is lost', async () => {
    await web.restart()
    const before = await counts(world)
    const one = visitor(web.url)
    for (let at = 0; at < 20; at++) await one.report(`@flood_${at}`)
    await one.upToReview('@flood_too_many')
    const page = one.page()
    const refused = await one.press('send', { words: 'Still in the form.' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(refused.text).toContain('Too much is coming in from your part of the network.')
    expect(refused.text).toContain('Still in the form.')
    expect((await counts(world)).reports - before.reports).toBe(20)
    world.pass(3600)
    expect(receiptOn(await one.press('send', {}, { page }))).toMatch(/^RPT-/)
  })

  it('never closes the first page with its help lines, nor reports about a child', async () => {
    await web.restart()
    const one = visitor(web.url)
    for (let at = 0; at < 20; at++) await one.report(`@before_help_${at}`)
    await one.upToReview('@held_back')
    expect((await one.press('send')).status).toBe(429)
    const start = await one.open()
    expect(start.status).toBe(200)
    const lines = await one.press('stay', { place: 'MY' })
    expect([lines.status, lines.text.includes('15999')]).toEqual([200, true])
    await one.upToReview('@child_still_heard', { category: 'child_abuse', country: 'MY' })
    const child = await one.press('send')
    expect([child.status, receiptOn(child)?.slice(0, 4)]).toEqual([200, 'RPT-'])
  })

  it('does not count a form that had been sent before', async () => {
    await web.restart()
    const one = visitor(web.url)
    await one.upToReview('@reloaded_often')
    const page = one.page()
    const receipts = new Set<string | null>()
    for (let at = 0; at < 30; at++) receipts.add(receiptOn(await one.press('send', {}, { page })))
    expect([receipts.size, receipts.has(null)]).toEqual([1, false])
  })

  it('counts by the address that the named header says, its last entry, and believes no header that was not named', async () => {
    await web.restart()
    await behindProxy.restart()
    const said = (address: string) => ({ 'x-forwarded-for': address })
    for (let at = 0; at < 20; at++) await visitor(web.url, said(`198.51.${at}.1`)).report(`@unnamed_header_${at}`)
    const pretending = visitor(web.url, said('203.0.113.1'))
    await pretending.upToReview('@pretends_elsewhere')
    expect((await pretending.press('send')).status).toBe(429)
    for (let at = 0; at < 20; at++) {
      await visitor(behindProxy.url, said(`10.0.0.${at}, 192.0.2.${at}`)).report(`@one_network_${at}`)
    }
    const same = visitor(behindProxy.url, said('172.16.0.1, 192.0.2.250'))
    await same.upToReview('@same_network')
    expect((await same.press('send')).status).toBe(429)
    await visitor(behindProxy.url, said('192.0.2.1, 198.51.100.7')).report('@another_network')
  })
})

describe('the counting', () => {
  it('knows a network and no address', () => {
    expect(['192.0.2.17', '::ffff:192.0.2.200', '192.0.3.17'].map(networkOf)).toEqual(['192.0.2', '192.0.2', '192.0.3'])
    expect(['2001:db8:1::1', '2001:0db8:0001:ffff::', '2001:db8::1', '::1', 'fe80::1%eth0'].map(networkOf)).toEqual([
      '2001:db8:1',
      '2001:db8:1',
      '2001:db8:0',
      '0:0:0',
      'fe80:0:0',
    ])
    expect([null, '', 'unix:/tmp/x', '999.1.1.1'].map(networkOf)).toEqual(Array(4).fill('unknown'))
  })

  it('holds everybody together to a bound, children apart, and begins anew each hour and each day', () => {
    let now = new Date('2026-08-15T10:59:00Z')
    const limit = makeLimit(() => now)
    const flood = () => {
      let taken = 0
      for (let at = 0; at < 1000; at++) if (limit.take('send', `10.${at >> 8}.${at & 255}.1`) === 0) taken++
      return taken
    }
    expect(flood()).toBe(most.send.all)
    expect(limit.take('send', '192.0.2.1')).toBe(60)
    expect(limit.take('child', '192.0.2.1')).toBe(0)
    now = new Date('2026-08-15T11:00:00Z')
    expect(flood()).toBe(most.send.all)
    let kept = 0
    for (let hour = 12; hour < 20; hour++) {
      now = new Date(`2026-08-15T${hour}:00:00Z`)
      for (let at = 0; at < 25; at++) if (limit.take('send', '192.0.2.1') === 0) kept++
    }
    expect(kept).toBe(60)
    expect(limit.take('send', '192.0.2.1')).toBe(5 * 3600)
    now = new Date('2026-08-16T00:00:00Z')
    expect(limit.take('send', '192.0.2.1')).toBe(0)
    expect(limit.size()).toBe(3)
  })

  it('lets no one network use up what is there for reports about children', () => {
    const limit = makeLimit(() => new Date('2026-08-15T10:00:00Z'))
    let taken = 0
    for (let at = 0; at < most.child.all; at++) if (limit.take('child', '192.0.2.1') === 0) taken++
    expect(taken).toBe(60)
    expect(limit.take('child', '198.51.100.1')).toBe(0)
  })

  it('remembers no more numbers than fit', () => {
    const limit = makeLimit(() => new Date('2026-08-15T10:00:00Z'))
    for (let at = 0; at < 30_000; at++) limit.take('page', `${at >> 16}.${(at >> 8) & 255}.${at & 255}.1`)
    expect(limit.size()).toBeLessThanOrEqual(20_000)
  })
})

describe('a form that is not as we gave it', () => {
  it('is refused in each byte that is changed, cut off or taken from another place, and files nothing', async () => {
    await web.restart()
    const one = visitor(web.url)
    const review = await one.upToReview('@not_tampered')
    const { form = '' } = hiddenIn(review.text)
    const [keyId = '', sealed = ''] = form.split('.')
    const bytes = Buffer.from(sealed, 'base64url')
    const flipped = Array.from({ length: bytes.length }, (_, at) => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      return `${keyId}.${changed.toString('base64url')}`
    })
    const other = world.app.keys.seal('outbox.sealed:1', '{"id":"x"}')
    const forged = [
      '',
      'x',
      `${keyId}.`,
      `999999.${sealed}`,
      `${keyId}.${sealed.slice(0, -8)}`,
      `${other.keyId}.${other.sealed.toString('base64url')}`,
      ...flipped.filter((_, at) => at % 7 === 0),
    ]
    const before = await counts(world)
    const page = (value: string) => review.text.replace(form, value)
    for (const value of forged) {
      const refused = await one.press('send', {}, { page: page(value) })
      expect([value.slice(0, 12), refused.status, refused.title]).toEqual([
        value.slice(0, 12),
        400,
        'This form has ended.',
      ])
    }
    expect(await counts(world)).toEqual(before)
    expect(receiptOn(await one.press('send', {}, { page: review.text }))).toMatch(/^RPT-/)
    expect(world.faults).toEqual([])
  })

  it('cannot skip a page, answer with what is no answer, or send what was not asked', async () => {
    const one = visitor(web.url)
    const start = await one.open()
    const before = await counts(world)
    const skipped = await one.press('send', { page: 'review', category: 'drugs' }, { page: start.text })
    expect([skipped.status, skipped.title]).toEqual([422, 'Report without Telegram'])
    const fields = { category: 'toxic', place: 'XX', constructor: 'x', __proto__: 'x' }
    expect((await one.press('next', fields, { page: start.text })).status).toBe(422)
    await one.press('next', { category: 'drugs' }, { page: start.text })
    await one.press('next', { link: '@asked_in_order' })
    expect((await one.press('next', { country: 'XX' })).status).toBe(422)
    expect(await counts(world)).toEqual(before)
  })

  it('is refused from another site, as browsers say it, and taken from ours', async () => {
    const from: [Record<string, string>, number][] = [
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
      [{ origin: 'https://elsewhere.example' }, 403],
      [{ origin: web.url() }, 200],
      [{ origin: 'null' }, 200],
    ]
    for (const [headers, status] of from) {
      // The tests' own fetch sets these headers itself.
      const { form = '' } = hiddenIn((await visitor(web.url).open()).text)
      const body = new URLSearchParams({ form, page: 'start', do: 'next', category: 'drugs' }).toString()
      expect([headers, await post(body, headers)]).toEqual([headers, status])
    }
  })

  it('is not read beyond what a form can be, and a picture sent along is no form', async () => {
    const before = await counts(world)
    expect(await post(`form=${'x'.repeat(300_000)}`, {})).toBe(413)
    const body = new FormData()
    body.append('form', new File(['GIF89a'], 'picture.gif', { type: 'image/gif' }))
    expect((await fetch(`${web.url()}/report`, { method: 'POST', body })).status).toBe(400)
    expect(await counts(world)).toEqual(before)
    expect(world.faults).toEqual([])
  })
})

/** Sends a body past fetch, with any header, and answers the status. */
function post(body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const all = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...headers,
    }
    const asked = request(`${web.url()}/report`, { method: 'POST', headers: all }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

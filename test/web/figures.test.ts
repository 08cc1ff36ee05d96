/** The pages of figures, over a real server and a real database: exact words and numbers for every status. */
import { beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { measures, rowStatuses } from '../../src/formats/index.ts'
import { languageCodes, languages } from '../../src/model/language.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import { every, seen, useSite } from './support.ts'

describe('the pages of figures', () => {
  const site = useSite()
  let release: ReleaseHead

  it('say kindly that nothing has been published yet', async () => {
    const home = await site.ask('/')
    expect(home.status).toBe(200)
    expect(seen(home.text)).toContain('No figures have been published yet.')
    expect((await site.ask('/download')).status).toBe(200)
  })

  describe('with a release', () => {
    beforeAll(async () => {
      const before = await site.release('2026-Q2', { VN: [60, 30, 20, 10, 0] })
      release = await site.release('2026-Q3', every, before.id)
    })

    /** The cells of the table's rows, in order, as text. */
    const rows = (page: string) =>
      [...page.matchAll(/<tr role="row" class="status-[^"]*">([\s\S]*?)<\/tr>/g)].map((row) =>
        [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) =>
          (cell[1] ?? '').replace(/<[^>]*>/g, '').trim(),
        ),
      )

    it('show every country of the newest quarter by alphabet, with every status in words', async () => {
      const page = await site.ask('/')
      expect(rows(page.text)).toEqual([
        ['Brazil', 'Hidden to protect people'],
        ['Indonesia', 'Provisional', '200', '140', '90', '64.3', '45.0', '75.0'],
        ['Malaysia', 'No channel was reported', '0', '0', '0', '–not applicable', '–not applicable', '–not applicable'],
        ['Thailand', 'Too few examined for a share', '24', '14', '8', 'too few', '33.3', '75.0'],
        ['Vietnam', 'Final', '120', '90', '63', '70.0', '52.5', '77.5'],
      ])
      const words = seen(page.text)
      expect(words).toContain('July to September 2026: what was reported, and what was found')
      expect(words).toContain('Of reported and examined channels; not a share of all channels')
      expect(words).toContain(`Saksi, method ${release.method}, as of Oct 20, 2026, 06:00 UTC, release ${release.id}`)
      expect(words).toContain('April to June 2026')
    })

    it('draw the map and the shares without scripts, styles inside or anything from elsewhere', async () => {
      const { text } = await site.ask('/stats/2026-Q3')
      expect(text.match(/<svg[^>]* class="chart chart-(map|share)"/g)).toHaveLength(2)
      expect(text).not.toMatch(/<script|<style| style=|javascript:| on[a-z]+=/i)
      expect(text.match(/(?:src|href)="(https?:)?\/\//g)).toBeNull()
    })

    it('show one country with its sentence, bounds and what became of the channels', async () => {
      const words = seen((await site.ask('/stats/2026-Q3/VN')).text)
      expect(words).toContain('Vietnam, July to September 2026 63 of 90 examined channels were confirmed (70%)')
      expect(words).toContain('of all 120 reported channels: at least 53%, at most 78%')
      expect(words).toContain('confirmed 63 cleared 27 not determinable 25 pending 5 Reported, together 120')
    })

    it('show one country over all quarters, the oldest first, saying when it was not monitored', async () => {
      expect(rows((await site.ask('/stats/VN')).text)).toEqual([
        ['2026-Q2', 'Final', '60', '50', '30', '60.0', '50.0', '66.7'],
        ['2026-Q3', 'Final', '120', '90', '63', '70.0', '52.5', '77.5'],
      ])
      expect(rows((await site.ask('/stats/TH')).text)).toEqual([
        ['2026-Q2', 'Not monitored'],
        ['2026-Q3', 'Too few examined for a share', '24', '14', '8', 'too few', '33.3', '75.0'],
      ])
    })

    it('leave no number of a hidden figure anywhere: page, picture of the chart, shared words', async () => {
      const { text } = await site.ask('/stats/2026-Q3/BR')
      const known = [release.id, release.id.slice(0, 12), release.method, 'Oct 20, 2026, 06:00 UTC', '2026']
      const bare = known.reduce((left, word) => left.replaceAll(word, ''), seen(text))
      expect(bare).toContain('Hidden to protect people')
      // The axis of shares is there for every country: 0, 50 and 100 % are its marks.
      expect(bare.replace(/0% 50% 100%/g, '').match(/\d+/g)).toBeNull()
      const [chart = ''] = /<svg[\s\S]*<\/svg>/.exec(text) ?? []
      const said = [...chart.matchAll(/<(?:title|desc|text)[^>]*>([^<]*)</g)].map((found) => found[1])
      expect(
        said
          .join(' ')
          .replaceAll('2026', '')
          .replace(/\b(0|50|100)%/g, '')
          .match(/\d+/g),
      ).toBeNull()
      const shared = [...text.matchAll(/<meta property="og:(?:title|description|image:alt)" content="([^"]*)"/g)]
      expect(shared).toHaveLength(3)
      expect(
        shared
          .map((found) => found[1])
          .join(' ')
          .replaceAll('2026', '')
          .match(/\d+/g),
      ).toBeNull()
    })

    it('send the picture of a figure, of a hidden one too', async () => {
      for (const country of ['VN', 'BR']) {
        const picture = await site.ask(`/stats/2026-Q3/${country}.png`)
        expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
        expect(Buffer.from(picture.bytes.subarray(1, 4)).toString()).toBe('PNG')
        expect(Buffer.from(picture.bytes).readUInt32BE(16)).toBe(1280)
      }
    })

    it('explain every code of the files', async () => {
      const { text } = await site.ask('/download')
      const codes = [...text.matchAll(/<dt><code>([^<]*)<\/code><\/dt>/g)].map((found) => found[1])
      expect(codes.toSorted()).toEqual([...rowStatuses, ...measures].toSorted())
      expect(text).toMatch(/<a href="\/download\/2026-Q3\.csv">CSV, \d+ kB<\/a>/)
      expect(text).toMatch(/<a href="\/download\/2026-Q2\.json">JSON, \d+ kB<\/a>/)
    })

    it.each([
      ['/stats/2026-Q3/FR', 'France was not monitored in July to September 2026. That is not the same as zero.'],
      ['/stats/2026-Q3/FR.png', 'France was not monitored in July to September 2026. That is not the same as zero.'],
      ['/stats/FR', 'Nothing has been published for that yet.'],
      ['/stats/XX', 'I do not know that country.'],
      ['/stats/2026-Q3/XX', 'I do not know that country.'],
      ['/stats/2031-Q1', 'Nothing has been published for that yet.'],
      ['/stats/2031-Q1/VN', 'Nothing has been published for that yet.'],
      ['/stats/2026-Q5/VN', 'I do not know that period.'],
      ['/download/2031-Q1.csv', 'Nothing has been published for that yet.'],
      ['/download/2026-Q3.pdf', 'There is no page at this address.'],
      ['/stats/anything', 'There is no page at this address.'],
      ['/nothing', 'There is no page at this address.'],
      ['/%E0%A4%A', 'There is no page at this address.'],
      ['/stats/%00', 'There is no page at this address.'],
    ])('answer %s with 404 and a sentence', async (path, sentence) => {
      const answer = await site.ask(path)
      expect(answer.status).toBe(404)
      expect(seen(answer.text)).toContain(sentence)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(site.faults).toEqual([])
    })

    it.each([
      ['/stats/2026q3', '/stats/2026-Q3'],
      ['/stats/vn?lang=vi', '/stats/VN?lang=vi'],
      ['/stats/2026-q3/vn', '/stats/2026-Q3/VN'],
      ['/stats/2026-q3/vn.png', '/stats/2026-Q3/VN.png'],
      ['/download/2026-q3.csv', '/download/2026-Q3.csv'],
    ])('move %s to %s', async (path, to) => {
      const answer = await site.ask(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
    })

    it('say in a line where nobody has checked the language, and are written in its direction', async () => {
      for (const language of languageCodes) {
        const { checked, direction } = languages[language]
        const said = wordsIn(language)('language-unchecked-sandbox')
        const { text } = await site.ask(`/privacy?lang=${language}`)
        expect(text).toContain(`<html lang="${language}" dir="${direction}">`)
        expect([language, text.includes(`<p>${said}</p>`)]).toEqual([language, !checked])
      }
    })

    it('speak the language asked for, and keep it in every link', async () => {
      const byHeader = await site.ask('/stats/2026-Q3', { headers: { 'Accept-Language': 'de, vi-VN;q=0.8, fr;q=0.9' } })
      expect(byHeader.text).toContain('<html lang="fr" dir="ltr">')
      expect(byHeader.headers.get('content-language')).toBe('fr')
      expect(byHeader.headers.get('vary')).toContain('Accept-Language')
      const chosen = await site.ask('/stats/2026-Q3?lang=pt-BR')
      expect(chosen.text).toContain('<html lang="pt-BR"')
      const links = [...chosen.text.matchAll(/<a href="(\/[^"]*)"/g)].map((found) => found[1] ?? '')
      const pages = links.filter(
        (href) =>
          !href.startsWith('/download/') && !/\?lang=(en|ms|vi|fr|pt-BR|id|th|zh-Hans|ar|km|fil|es|ru|hi)$/.test(href),
      )
      expect(pages).toEqual([])
    })
  })
})

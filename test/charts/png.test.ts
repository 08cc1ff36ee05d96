import { describe, expect, it } from 'vitest'
import { figureCard, MissingGlyphs, missingSigns, toPng } from '../../src/charts/index.ts'
import { byStatus, cardWords, longCardWords, statuses } from './sample.ts'

/** Width and height from a PNG's header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  return [view.getUint32(16), view.getUint32(20)]
}

describe('a chart as a picture', () => {
  it('is as wide as asked, 1280 for the chat, and keeps its shape', async () => {
    const card = figureCard(byStatus.ok, cardWords)
    const height = Number(/viewBox="0 0 1280 (\d+)"/.exec(card)?.[1])
    expect(sizeOf(await toPng(card, 1280))).toEqual([1280, height])
    expect(sizeOf(await toPng(card, 360))[0]).toBe(360)
  })

  it('gives the same bytes twice, in both themes and every status, within what Telegram takes', async () => {
    for (const status of statuses)
      for (const theme of ['light', 'dark'] as const) {
        const card = figureCard(byStatus[status], cardWords, theme)
        const [one, other] = await Promise.all([toPng(card, 1280), toPng(card, 1280)])
        expect(Buffer.compare(one, other)).toBe(0)
        expect(one.length).toBeLessThan(1_000_000)
      }
  })

  it('draws the words: other words, another picture', async () => {
    const one = await toPng(figureCard(byStatus.ok, cardWords), 640)
    const other = await toPng(figureCard(byStatus.ok, { ...cardWords, subtitle: 'Viet Nam, third quarteR' }), 640)
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  it('has every letter of the five languages', () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ çœæïîÿëüñÇŒÆ «»“”‘’…–—·•₫€%‰×−\u00a0\u202f'
    expect(missingSigns(`<text>${letters}${letters.toUpperCase()}0123456789</text>`)).toEqual([])
    for (const words of Object.values(longCardWords)) expect(missingSigns(figureCard(byStatus.p, words))).toEqual([])
  })

  it.each([
    ['Thai', 'ไทย', 'U+0E44'],
    ['Khmer', 'ខ្មែរ', 'U+1781'],
    ['Arabic', 'العربية', 'U+0627'],
    ['Devanagari', 'हिन्दी', 'U+0939'],
    ['Chinese', '中文', 'U+4E2D'],
  ])('refuses %s rather than drawing empty boxes', async (_, title, first) => {
    const card = figureCard(byStatus.ok, { ...cardWords, title })
    await expect(toPng(card, 1280)).rejects.toThrow(MissingGlyphs)
    await expect(toPng(card, 1280)).rejects.toThrow(first)
  })

  it('refuses a chart made for a page, whose colours no picture knows', async () => {
    await expect(toPng(figureCard(byStatus.ok, cardWords, 'page'), 1280)).rejects.toThrow('theme light or dark')
  })
})

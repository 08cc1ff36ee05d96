/** The download log: which file in which hour, and nothing about who. */
import { beforeEach, describe, expect, it } from 'vitest'
import { every, useSite } from './support.ts'

const site = useSite()
let id = ''

beforeEach(async () => {
  await site.empty()
  site.faults.length = 0
  id = (await site.release('2026-Q3', every)).id
})

const file = '/download/2026-Q3.csv'
const line = { release: '', format: 'csv', country: null, key: null, at: new Date('2026-11-21T12:00:00Z') }

describe('a file that is taken', () => {
  it('is noted with its release and its format, to the full hour', async () => {
    expect((await site.ask(file)).status).toBe(200)
    expect((await site.ask('/download/2026-Q3.json')).status).toBe(200)
    await expect
      .poll(async () => (await site.downloads()).sort((a, b) => a.format.localeCompare(b.format)))
      .toEqual([
        { ...line, release: id },
        { ...line, release: id, format: 'json' },
      ])
  })

  it('is not noted when only its headers were asked for, when the reader has it already, or when there is none', async () => {
    expect((await site.ask(file, { method: 'HEAD' })).status).toBe(200)
    expect((await site.ask(file, { headers: { 'If-None-Match': `"${id}"` } })).status).toBe(304)
    expect((await site.ask('/download/2026-Q2.csv')).status).toBe(404)
    expect((await site.ask('/download')).status).toBe(200)
    expect((await site.ask(file)).status).toBe(200)
    await expect.poll(site.downloads).toEqual([{ ...line, release: id }])
  })

  it('is served although the log cannot be written, which is a fault for the operator', async () => {
    await site.unlogged(async () => {
      const answer = await site.ask(file)
      expect([answer.status, answer.bytes.byteLength > 100]).toEqual([200, true])
      await expect.poll(() => site.faults.map(({ place }) => place)).toEqual(['download log'])
    })
    expect(await site.downloads()).toEqual([])
  })
})

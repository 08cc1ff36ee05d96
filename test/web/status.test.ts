/** `/status` on the page: whoever has a receipt learns where that report stands, and nobody learns anything else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { mountStatus, startWeb } from '../../web/server.ts'
import { citizen, decideNext, member, report } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
let site: { url: string; close(): Promise<void> }

beforeAll(async () => {
  site = await startWeb(
    { ...world.app, access: world.app.reader },
    {
      port: 0,
      host: '127.0.0.1',
      sandboxUrl: null,
      botName: null,
      operator: null,
      publicUrl: null,
      pages: true,
      keyed: mountStatus(world.app, { addressHeader: null }),
      healthy: async () => ({ ok: true }),
    },
  )
})
afterAll(() => site.close())

async function ask(receipt: string, language = 'en') {
  const body = new URLSearchParams({ receipt })
  const answer = await fetch(`${site.url}/status?lang=${language}`, { method: 'POST', body })
  const text = await answer.text()
  const said = /<div class="answer" role="status"><h2>(.*?)<\/h2>/.exec(text)?.[1] ?? null
  return { status: answer.status, headers: answer.headers, text, said }
}

describe('the page of receipts', () => {
  it('asks by a form that works without scripts, is kept by nobody and sends to us alone', async () => {
    const answer = await fetch(`${site.url}/status`)
    const text = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(answer.headers.get('set-cookie')).toBe(null)
    expect(text).toContain('<form method="post" action="/status" class="ask">')
    expect(text).not.toContain('<script')
    expect((await fetch(`${site.url}/`)).headers.get('content-security-policy')).toContain("form-action 'none'")
    expect(await (await fetch(`${site.url}/`)).text()).toContain('<a href="/status">Check a receipt</a>')
  })

  it('says what the chat says, in the language asked for, and names an outcome only once it may be told', async () => {
    const one = await citizen(world, 'Asks on the page')
    const receipt = await report(one, '@asked_on_the_page')
    expect((await ask(receipt)).said).toBe('Received.')
    expect((await ask(receipt.toLowerCase().replaceAll('-', ' '))).said).toBe('Received.')
    expect((await ask(receipt, 'vi')).text).toContain('lang="vi"')
    await decideNext(world, await member(world, 7001), { outcome: 'gone' })
    expect((await ask(receipt)).said).toBe('Received.')
  })

  it('says it in English too where nobody has checked the language, and in a checked one once', async () => {
    const receipt = await report(await citizen(world, 'Reads Arabic'), '@read_in_arabic')
    const arabic = await ask(receipt, 'ar')
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">')
    expect(arabic.said).toBe(wordsIn('ar')('status-received').split('\n')[0])
    expect(arabic.text).toContain(
      '<p lang="en" dir="ltr">Received. Your report is with us. It has not been finished yet.</p></div>',
    )
    expect((await ask(receipt, 'vi')).text).not.toContain('Your report is with us')
    expect((await ask(receipt)).text.match(/Your report is with us/g)).toHaveLength(1)
  })

  it('answers a receipt that was never given, a mangled one and none alike, and never shows what was typed', async () => {
    const unknown = 'There is no report with that receipt. Please check it: it looks like RPT-XXXX-XXXX-XXXX-XXXX-X.'
    for (const typed of ['RPT-AAAA-AAAA-AAAA-AAAA-A', '<b>x</b>', '', 'x'.repeat(5000)]) {
      const { status, said, text } = await ask(typed)
      expect([status, said]).toEqual([200, unknown])
      expect(text).not.toContain('<b>x</b>')
      expect(text).not.toContain('AAAA-AAAA')
    }
    const answer = await fetch(`${site.url}/status?receipt=RPT-AAAA-AAAA-AAAA-AAAA-A`)
    expect(await answer.text()).not.toContain('class="answer"')
    expect(world.faults).toEqual([])
  })
})

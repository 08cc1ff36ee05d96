/** How the server serves: headers, tags, methods, limits, health, the webhook, and what it says when something is wrong. */
import { request } from 'node:http'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseHead } from '../../src/model/release.ts'
import { startWeb } from '../../web/server.ts'
import { every, seen, useSite } from './support.ts'

const health = { now: { ok: true } as { ok: boolean; database?: boolean }, fails: false }
const received: unknown[] = []
const secret = 'only-for-this-test'
const site = useSite({
  publicUrl: 'https://saksi.example',
  operator: { name: 'Example <b>Foundation</b>', country: 'NL', contact: 'privacy@example.org' },
  botName: 'saksi_example_bot',
  async healthy() {
    if (health.fails) throw new Error('away')
    return health.now
  },
  webhook: {
    path: '/telegram',
    secret,
    async receive(update) {
      if ((update as { fail?: boolean }).fail) throw new Error('not kept')
      received.push(update)
    },
  },
})
let release: ReleaseHead

beforeAll(async () => {
  release = await site.release('2026-Q3', every)
})
afterEach(() => {
  site.faults.length = 0
})

describe('every answer', () => {
  it.each(['/', '/download/2026-Q3.csv', '/nothing', '/healthz'])(
    'of %s carries the headers of safety and no cookie',
    async (path) => {
      const { headers } = await site.ask(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it('names the operator, escaped, and the bot', async () => {
    const { text } = await site.ask('/')
    expect(text).toContain(
      'Run by Example &lt;b&gt;Foundation&lt;/b&gt;, Netherlands. Questions about your data: privacy@example.org',
    )
    expect(text).toContain('<a class="action" href="https://t.me/saksi_example_bot">')
    expect(text).not.toContain('invented')
    expect((await site.ask('/robots.txt')).text).toBe('User-agent: *\nAllow: /\n')
  })

  it('asks readers of an unchecked language to write to the operator', async () => {
    const { text } = await site.ask('/?lang=id')
    expect(text).toContain('Jika ada kalimat yang salah, tulis ke privacy@example.org.</p>')
    expect((await site.ask('/?lang=ms')).text.match(/privacy@example\.org/g)).toHaveLength(1)
  })

  it('shares absolute addresses under the public one', async () => {
    const { text } = await site.ask('/stats/2026-Q3/VN')
    expect(text).toContain('<meta property="og:image" content="https://saksi.example/stats/2026-Q3/VN.png?lang=en">')
  })
})

describe('a page and a file', () => {
  it.each(['/', '/stats/2026-Q3', '/stats/2026-Q3/VN', '/stats/VN', '/download', '/stats/2026-Q3/VN.png'])(
    '%s has a tag with the release in it, and is not sent again under it',
    async (path) => {
      const first = await site.ask(path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toContain(release.id)
      const again = await site.ask(path, { headers: { 'If-None-Match': tag } })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag])
      expect((await site.ask(path, { headers: { 'If-None-Match': '"another"' } })).status).toBe(200)
    },
  )

  it.each(['csv', 'json'])('%s is tagged with the release alone', async (format) => {
    const { headers } = await site.ask(`/download/2026-Q3.${format}`)
    expect(headers.get('etag')).toBe(`"${release.id}"`)
    const again = await site.ask(`/download/2026-Q3.${format}`, { headers: { 'If-None-Match': `W/"${release.id}"` } })
    expect(again.status).toBe(304)
  })

  it('differs in its tag by language', async () => {
    const tag = (await site.ask('/?lang=en')).headers.get('etag') ?? ''
    expect((await site.ask('/?lang=vi', { headers: { 'If-None-Match': tag } })).status).toBe(200)
  })

  it('shows the newer release at once', async () => {
    const tag = (await site.ask('/')).headers.get('etag') ?? ''
    await site.empty()
    const newer = await site.release('2026-Q3', { VN: [60, 30, 20, 10, 0] })
    const answer = await site.ask('/', { headers: { 'If-None-Match': tag } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).toContain(newer.id)
    expect(seen(answer.text)).toContain(newer.id)
    await site.empty()
    await site.release('2026-Q3', every)
  })

  it('answers HEAD like GET without a body, and nothing else', async () => {
    for (const path of ['/', '/download/2026-Q3.csv', '/healthz']) {
      const got = await site.ask(path)
      const head = await site.ask(path, { method: 'HEAD' })
      expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', got.headers.get('etag')])
    }
    const posted = await site.ask('/stats/2026-Q3', { method: 'POST', body: 'x' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(seen(posted.text)).toContain('This address can only be read.')
    expect((await site.ask('/telegram')).status).toBe(405)
  })

  it('sends the style sheet for a year under an address of its content', async () => {
    const path = /<link rel="stylesheet" href="([^"]+)"/.exec((await site.ask('/')).text)?.[1] ?? ''
    const { headers, text } = await site.ask(path)
    expect(path).toMatch(/^\/style-[0-9a-f]{12}\.css$/)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(text).toContain('prefers-color-scheme:dark')
  })
})

describe('health', () => {
  it('says ok, late, or with 503 that the database is away, and no number', async () => {
    const told = async () => {
      const { status, text } = await site.ask('/healthz')
      return [status, text]
    }
    expect(await told()).toEqual([200, 'ok\n'])
    health.now = { ok: false }
    expect(await told()).toEqual([200, 'late\n'])
    health.now = { ok: false, database: false }
    expect(await told()).toEqual([503, 'away\n'])
    health.fails = true
    expect(await told()).toEqual([503, 'away\n'])
    health.fails = false
    health.now = { ok: true }
    expect(await told()).toEqual([200, 'ok\n'])
  })
})

describe('the webhook', () => {
  const post = (body: string, token?: string) =>
    site.ask('/telegram', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...(token && { 'X-Telegram-Bot-Api-Secret-Token': token }) },
    })

  it('hands on what comes with the secret, and nothing else', async () => {
    expect((await post('{"update_id":1}')).status).toBe(401)
    expect((await post('{"update_id":2}', `${secret}x`)).status).toBe(401)
    expect((await post('{"update_id":', secret)).status).toBe(400)
    expect((await post('{"update_id":3}', secret)).status).toBe(200)
    expect(received).toEqual([{ update_id: 3 }])
  })

  it('asks for the update again when it could not be kept', async () => {
    const answer = await post('{"fail":true}', secret)
    expect([answer.status, answer.text]).toEqual([503, 'not kept: f00df00d\n'])
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(site.faults.map(({ place }) => place)).toEqual(['webhook'])
  })

  it('refuses more than a megabyte, with or without a stated length', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })
    expect((await post(large, secret)).status).toBe(413)
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'X-Telegram-Bot-Api-Secret-Token': secret, 'Transfer-Encoding': 'chunked' }
      const sent = request(`${site.url}/telegram`, { method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode ?? 0)
        answer.resume()
      })
      sent.on('error', reject)
      sent.end(large)
    })
    expect(status).toBe(413)
    expect(received).toHaveLength(1)
  })
})

describe('when the database is away', () => {
  it('every page says so with 503 and a number, and comes back by itself', async () => {
    await site.pull(async () => {
      for (const path of ['/', '/stats/2026-Q3/VN', '/download/2026-Q3.csv', '/stats/2026-Q3/VN.png']) {
        const answer = await site.ask(path)
        expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '30'])
        expect(seen(answer.text)).toContain('The figures cannot be read right now.')
        expect(seen(answer.text)).toContain('tell the operator this number: f00df00d')
        expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|node:|\.ts\b/)
      }
      expect((await site.ask('/privacy')).status).toBe(200)
      expect(site.faults).toHaveLength(4)
    })
    await expect.poll(async () => (await site.ask('/')).status, { timeout: 10_000 }).toBe(200)
  })
})

describe('starting', () => {
  it('rejects with the code of the system when the port is taken', async () => {
    const port = Number(new URL(site.url).port)
    const options = { pages: true, host: '127.0.0.1', sandboxUrl: null, botName: null, operator: null, publicUrl: null }
    const start = startWeb({} as never, { ...options, port, healthy: async () => ({ ok: true }) })
    await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('frees the port when it is closed, twice if asked', async () => {
    const options = { pages: true, host: '127.0.0.1', sandboxUrl: null, botName: null, operator: null, publicUrl: null }
    const start = (port: number) => startWeb({} as never, { ...options, port, healthy: async () => ({ ok: true }) })
    const first = await start(0)
    await Promise.all([first.close(), first.close()])
    const second = await start(Number(new URL(first.url).port))
    expect(second.url).toBe(first.url)
    await second.close()
  })
})

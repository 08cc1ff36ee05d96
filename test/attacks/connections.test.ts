/** The program under hostile links, as the kernel would see it: whom it connects to, what it looks up, what it starts. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileLinks } from './links.ts'
import { type Program, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'saksi-connections-'))
const file = join(folder, 'connections')
const knocks: string[] = []
let door: Server
let doorPort = 0
let program: Program
const recorder = ['--import', pathToFileURL(join(import.meta.dirname, 'record-connections.ts')).href]

beforeAll(async () => {
  door = createServer((request, answer) => {
    knocks.push(request.url ?? '')
    answer.writeHead(302, { location: `http://127.0.0.1:${doorPort}/again` }).end()
  })
  await new Promise<void>((done) => door.listen(0, done))
  const address = door.address()
  doorPort = typeof address === 'object' && address !== null ? address.port : 0
  program = await startProgram({ NODE_OPTIONS: recorder.join(' '), CONNECTIONS_FILE: file })
}, 60_000)
afterAll(async () => {
  await program.remove()
  door.close()
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

const linesNow = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])

async function person(id: number, acts: [path: string, body: Record<string, unknown>][]) {
  await program.control('POST', '/users', { id, first_name: 'Hostile', language_code: 'en' })
  for (const [path, body] of acts) await program.control('POST', `/users/${id}${path}`, { timeout: 0, ...body })
  expect(await program.settled(30)).toBeNull()
}

/** Presses a button by the end of its data. */
async function press(id: number, ending: string) {
  const { messages } = (await program.control('GET', `/users/${id}/messages`)) as {
    messages: { message_id: number; keyboard: { callback_data?: string }[][] }[]
  }
  const found = messages.flatMap((message) =>
    message.keyboard.flat().map((key) => ({ message_id: message.message_id, data: key.callback_data ?? '' })),
  )
  const button = found.findLast(({ data }) => data.endsWith(ending))
  await program.control('POST', `/users/${id}/press`, { ...button, timeout: 0 })
  expect(await program.settled(30)).toBeNull()
}

describe('what is written down', () => {
  it('is every connection, look-up, datagram and program, by whatever way they are asked for', async () => {
    const own = join(folder, 'own')
    const program = `
      import { lookup } from 'node:dns/promises'
      import { execFileSync } from 'node:child_process'
      import dgram from 'node:dgram'
      await fetch('http://127.0.0.1:8099/').catch(() => {})
      await fetch('https://somebody.invalid/').catch(() => {})
      await lookup('somebody-else.invalid').catch(() => {})
      execFileSync('true')
      const socket = dgram.createSocket('udp4')
      socket.send('x', 9, '127.0.0.1', () => socket.close())`
    await promisify(execFile)(process.execPath, [...recorder, '--input-type=module', '--eval', program], {
      env: { PATH: process.env.PATH, CONNECTIONS_FILE: own },
    })
    const lines = new Set(readFileSync(own, 'utf8').split('\n').filter(Boolean))
    for (const line of ['connect 127.0.0.1:8099', 'connect somebody.invalid:443', 'look up somebody.invalid'])
      expect(lines).toContain(line)
    for (const line of ['look up somebody-else.invalid', 'start true', 'datagram']) expect(lines).toContain(line)
  })
})

describe('ten thousand hostile links', { timeout: 120_000 }, () => {
  it('reported by strangers, in the middle of a report, forwarded, behind words and buttons, open no connection', async () => {
    const links = hostileLinks(10_000, doorPort)
    const texts = Array.from({ length: 250 }, (_, at) => links.slice(at * 40, at * 40 + 40).join('\n'))
    await person(61, [['/send', { text: '/start' }]])
    await person(62, [['/send', { text: '/start' }]])
    for (const ending of ['l:en:', 'w:en:-:', 'c:en:-:keep:']) await press(62, ending)
    await person(63, [['/send', { text: '/start' }]])
    for (const ending of ['l:en:', 'w:en:-:', 'c:en:-:none:', 'm:report', ':child_abuse']) await press(63, ending)
    for (const [at, text] of texts.entries()) {
      const id = 61 + (at % 3)
      const link = links[at * 40] ?? ''
      await program.control('POST', `/users/${id}/send`, { text, raw: true })
      if (at % 10 !== 0) continue
      // One alone, one behind a word, one behind the button of a forwarded post.
      await program.control('POST', `/users/${id}/send`, { text: link })
      const behind = [{ type: 'text_link', offset: 0, length: 4, url: link.replace(/^(?!\w+:)/, 'http://') }]
      await program.control('POST', `/users/${id}/send`, { text: 'here', entities: behind }).catch(() => {})
    }
    expect(await program.settled(90)).toBeNull()
    await press(62, ':cancel')
    const { reports } = await finish(links[26] ?? '')
    expect(reports).toBe(1)

    const [handled] = await program.admin()<{ done: number; aside: number }[]>`select
      count(*) filter (where done_at is not null)::int as done,
      count(*) filter (where set_aside_at is not null)::int as aside from inbox`
    expect(handled?.aside).toBe(0)
    expect(handled?.done).toBeGreaterThan(280)

    const own = [new URL(program.sandbox).port, String(program.admin().options.port[0])]
    const lines = linesNow()
    const connections = lines.filter((line) => line.startsWith('connect'))
    const elsewhere = connections.filter((line) => !own.some((port) => line === `connect 127.0.0.1:${port}`))
    expect(new Set(elsewhere)).toEqual(new Set())
    expect(knocks).toEqual([])
    // Both doors of its own were seen, so the recorder records.
    for (const port of own) expect(connections).toContain(`connect 127.0.0.1:${port}`)
    const names = lines.filter((line) => line.startsWith('look up')).map((line) => line.slice('look up '.length))
    expect(new Set(names.filter((name) => !['127.0.0.1', 'localhost'].includes(name)))).toEqual(new Set())
    expect(lines.filter((line) => line === 'datagram')).toEqual([])
    const started = lines.filter((line) => line.startsWith('start ')).map((line) => line.split('/').at(-1))
    expect(new Set(started)).toEqual(new Set(['initdb', 'postgres']))
  })
})

/** A whole report about one of them, so that what happens on Send and after is seen too. */
async function finish(link: string): Promise<{ reports: number }> {
  await program.control('POST', '/users/62/send', { text: '/report' })
  await program.settled(10)
  await press(62, ':drugs')
  await program.control('POST', '/users/62/send', { text: link })
  await program.settled(10)
  for (const ending of [':ZZ', ':send']) await press(62, ending)
  const [row] = await program.admin()<{ reports: number }[]>`select count(*)::int as reports from report`
  return row ?? { reports: 0 }
}

/**
 * Nothing that is reported is ever visited: while people name channels in every way, the program opens no connection but to
 * Telegram and to its database. Every connection of this process is counted where it is opened.
 */
import { createServer, type Server, Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { receive } from '../../handlers/post.ts'
import { citizen, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))

/** Where connections went to since the last test, as host and port. */
const visited = new Set<string>()
const connect = Socket.prototype.connect
/** A site that a link may lead to, on this machine, so that a visit would succeed. */
let site: Server
let port = 0

beforeAll(async () => {
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    const [first] = given.flat() as [{ host?: string; port?: number | string; path?: string } | undefined]
    visited.add(`${first?.host ?? 'localhost'}:${first?.port ?? first?.path}`)
    return connect.apply(this, given as never)
  } as typeof connect
  site = createServer((socket) => socket.destroy())
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  const address = site.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  Socket.prototype.connect = connect
  await new Promise((done) => site.close(done))
})

const known = () => {
  const telegram = new URL(world.sandbox.url)
  const database = new URL(world.database.appUrl)
  return [telegram, database].map(({ hostname, port: at }) => `${hostname}:${at}`)
}

it('is visited neither as a link, nor behind a word or a button, nor in a forward, at no step of a report', {
  timeout: 60_000,
}, async () => {
  const one = await citizen(world, 'Naming')
  const here = `http://127.0.0.1:${port}`
  const links = [
    `${here}/shop`,
    `${here}/redirect?to=https://t.me/visited_not`,
    `https://t.me/iv?url=${encodeURIComponent(`${here}/article`)}&rhash=1`,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
    `http://2130706433:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'https://t.me/visited_not',
    'https://t.me/+AbCdEfGhIjKlMnOp',
    'tg://resolve?domain=visited_not',
  ]
  visited.clear()
  await one.send('/report')
  await tap(one, 'drugs')
  let id = (await one.last()).id
  for (const link of links) {
    const from = { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' }
    const message = { message_id: ++id, date: 1, from, chat: { id: one.id, type: 'private' } }
    const entities = [{ type: 'text_link', offset: 0, length: 4, url: link }]
    const reply_markup = { inline_keyboard: [[{ text: 'Join', url: link }]] }
    await receive(world.app, { update_id: 7_000_000 + 2 * id, message: { ...message, text: `look ${link}` } })
    await receive(world.app, {
      update_id: 7_000_001 + 2 * id,
      message: { ...message, message_id: ++id, text: 'here', entities, reply_markup },
    })
  }
  await world.settle()
  await one.send('/cancel')
  await one.send('/report')
  await tap(one, 'drugs')
  await one.send('https://t.me/visited_not')
  await tap(one, 'ZZ')
  await one.send(`they sell at ${here}/shop and t.me/visited_not`)
  await tap(one, 'send')
  const member = await world.person('Looking')
  await member.send('/become moderator MY')
  expect((await member.send('/queue')).at(-1)?.text).toContain('visited_not')
  expect([...visited].filter((place) => !known().includes(place))).toEqual([])
  // The counting itself is seen to work.
  await fetch(`${here}/seen`).catch(() => {})
  expect(visited).toContain(`127.0.0.1:${port}`)
})

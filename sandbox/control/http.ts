/**
 * The control API's addresses. Each handler reads the request, calls one function, and answers JSON; errors always say
 * what to do next. `docs/sandbox.md` documents every address with curl.
 */
import type { Context, Hono } from 'hono'
import { fileResponse } from '../bot-api/http.ts'
import { simulatedNames } from '../bot-api/run.ts'
import { emptyQueue } from '../faults/queue.ts'
import { openPrivateChat } from '../world/post.ts'
import { seedChannels } from '../world/seed.ts'
import { emptyState } from '../world/state-file.ts'
import type { Chat, Person, Row, World } from '../world/types.ts'
import { entryOf } from '../world/world.ts'
import { blockAs, editAs, forwardAs, sendAs, unblockAs } from './act.ts'
import { type ClockListener, moveClock, tellClock, viewClock } from './clock.ts'
import { createRule, endRules, releaseRule, setLimits, viewFaults, viewLimits, waitForRule } from './faults.ts'
import { neededBot, neededPerson, neededRoom } from './find.ts'
import { chooseAs, queryAs } from './inline.ts'
import { createPerson } from './people.ts'
import { pressAs } from './press.ts'
import { type Body, bounded, optionalName, optionalNumber, optionalText, Problem } from './problem.ts'
import { base, problemResponse, queryOf, type Route, readBody, router } from './request.ts'
import { addMember, changeRoom, createRoom, postToChannel, removeMember, upgradeRoom } from './rooms.ts'
import { reactAs, setBot, startAs } from './start.ts'
import { changedAfter, viewBot, viewChat, viewMessages, viewPerson } from './view.ts'
import { loginAs, openWebApp, publicKey, sendWebAppData } from './web-app.ts'

export type Control = { world: World; listeners: Set<ClockListener> }

/** The chat whose messages are asked for: a person's chat with a bot, or a group or channel. */
function chatOf(world: World, context: Context): Chat {
  const user = context.req.param('user')
  if (user === undefined) return neededRoom(world, context.req.param('chat') ?? '')
  const query = queryOf(context)
  const room = optionalName(query, 'chat')
  if (room !== undefined) return neededRoom(world, room)
  return openPrivateChat(world, neededBot(world, optionalName(query, 'bot')), neededPerson(world, user).id)
}

function readLook(context: Context): { after?: number | undefined; limit: number } {
  const query = queryOf(context)
  return {
    after: optionalNumber(query, 'after'),
    limit: bounded(query, 'limit', { least: 1, most: 1000, fallback: 100 }),
  }
}

/** Waits until something in the chat changes after a position; with "from=bot" only what the bot did counts. */
async function waitForNext(world: World, context: Context): Promise<Row> {
  const chat = chatOf(world, context)
  const query = queryOf(context)
  const { after = world.state.position, limit } = readLook(context)
  const ms = bounded(query, 'timeout', { least: 0, most: 60, fallback: 30 }) * 1000
  const byBot = optionalText(query, 'from') === 'bot'
  const isGone = () => world.state.chats[chat.key] !== chat
  const look = () =>
    isGone() || changedAfter(chat, after).some((stored) => !byBot || stored.message.from?.is_bot === true)
      ? true
      : undefined
  const found = await world.bell.until(`chat:${chat.key}`, look, { ms, signal: context.req.raw.signal })
  // After a reset the person is gone, and the look-up says so.
  const seen = viewMessages(world, isGone() ? chatOf(world, context) : chat, { after, limit })
  return found ? seen : { ...seen, timed_out: true }
}

async function reset({ world, listeners }: Control): Promise<Row> {
  const { bots, chats } = world.state
  endRules(world)
  world.faults.totals = {}
  world.limits.reset()
  for (const bot of Object.values(bots)) emptyQueue(world, bot)
  world.holds.clear()
  // Positions go on: whoever waits with an old one must not sleep through the new beginning.
  const position = world.state.position + 1
  delete world.state.seeded
  Object.assign(world.state, emptyState(), { bots, position })
  world.callbacks.clear()
  world.inlineQueries.clear()
  world.calls.clear()
  await world.files.clear()
  seedChannels(world)
  world.changed()
  for (const key of Object.keys(chats)) world.bell.ring(`chat:${key}`)
  await tellClock(world, listeners)
  return { reset: true, clock: viewClock(world), position: world.state.position }
}

function overview({ world }: Control): Row {
  return {
    what: 'A sandbox: an invented Telegram on this machine. Documentation: docs/sandbox.md.',
    bots: Object.values(world.state.bots).map((bot) => viewBot(world, bot)),
    clock: viewClock(world),
    users: Object.keys(world.state.people).length,
    position: world.state.position,
    last_call: world.calls.lastId(),
    faults: world.faults.rules.length,
    limits: world.limits.settings.enabled,
    web_app_public_key: publicKey,
    simulated_methods: simulatedNames,
  }
}

const creating = [
  '/users',
  '/channels',
  '/groups',
  '/faults',
  '/channels/:chat/posts',
  '/groups/:chat/members',
  '/channels/:chat/members',
]

export function mountControl(app: Hono, control: Control): void {
  const { world, listeners } = control
  const route = router(app, creating)
  route('GET', '', () => overview(control))
  mountPeople(route, world)
  mountRooms(route, world)
  route('GET', '/bots', () => ({ bots: Object.values(world.state.bots).map((bot) => viewBot(world, bot)) }))
  route('GET', '/bots/:bot', (context) => viewBot(world, neededBot(world, context.req.param('bot'))))
  route('POST', '/bots/:bot', async (context) =>
    setBot(world, neededBot(world, context.req.param('bot')), await readBody(context)),
  )
  route('GET', '/clock', () => viewClock(world))
  route('POST', '/clock', async (context) => moveClock(world, listeners, await readBody(context)))
  route('GET', '/calls', (context) => readCalls(world, queryOf(context)))
  route('POST', '/reset', () => reset(control))
  mountFaults(route, world)
  app.get(`${base}/files/:id`, (context) => fileResponse(world, entryOf(world.state.files, context.req.param('id'))))
  app.all(`${base}/*`, () => problemResponse(noSuchAddress()))
}

function mountFaults(route: Route, world: World): void {
  const id = (context: Context) => context.req.param('id')
  route('GET', '/faults', () => viewFaults(world))
  route('POST', '/faults', async (context) => createRule(world, await readBody(context)))
  route('DELETE', '/faults', () => endRules(world))
  route('GET', '/faults/:id', (context) => waitForRule(world, id(context), { timeout: 0, ...queryOf(context) }))
  route('DELETE', '/faults/:id', (context) => endRules(world, id(context) ?? ''))
  route('POST', '/faults/:id/release', (context) => releaseRule(world, id(context)))
  route('GET', '/limits', () => viewLimits(world))
  route('POST', '/limits', async (context) => setLimits(world, await readBody(context)))
}

const noSuchAddress = () =>
  new Problem(404, 'no_such_address', {
    message: 'There is nothing at this address.',
    next: 'docs/sandbox.md lists the addresses; GET /sandbox/api is a beginning.',
  })

function mountPeople(route: Route, world: World): void {
  const person = (context: Context): Person => neededPerson(world, context.req.param('user') ?? '')
  route('GET', '/users', () => ({ users: Object.values(world.state.people).map(viewPerson) }))
  route('POST', '/users', async (context) => viewPerson(createPerson(world, await readBody(context))))
  route('GET', '/users/:user', (context) => ({
    ...viewPerson(person(context)),
    bot: viewBot(world, neededBot(world, context.req.query('bot')), {
      person: person(context),
      ...(context.req.query('chat') ? { chat: neededRoom(world, context.req.query('chat') ?? '') } : {}),
    }),
  }))
  const acts = {
    send: sendAs,
    edit: editAs,
    forward: forwardAs,
    press: pressAs,
    start: startAs,
    react: reactAs,
    inline: queryAs,
    'inline/choose': chooseAs,
    'web-app': openWebApp,
    'web-app/data': sendWebAppData,
    login: loginAs,
    block: blockAs,
    unblock: unblockAs,
  }
  for (const [name, act] of Object.entries(acts)) {
    route('POST', `/users/:user/${name}`, async (context) => act(world, person(context), await readBody(context)))
  }
}

function mountRooms(route: Route, world: World): void {
  const chat = (context: Context) => chatOf(world, context)
  const name = (context: Context) => context.req.param('chat') ?? ''
  for (const place of ['/users/:user', '/chats/:chat']) {
    route('GET', `${place}/messages`, (context) => viewMessages(world, chat(context), readLook(context)))
    route('GET', `${place}/next`, (context) => waitForNext(world, context))
  }
  const rooms = () => Object.values(world.state.chats).filter((room) => room.type !== 'private')
  route('GET', '/chats', () => ({ chats: rooms().map((room) => viewChat(world, room)) }))
  route('GET', '/chats/:chat', (context) => viewChat(world, chat(context)))
  for (const type of ['channel', 'group'] as const) {
    route('POST', `/${type}s`, async (context) => viewChat(world, createRoom(world, type, await readBody(context))))
    route('POST', `/${type}s/:chat`, async (context) =>
      viewChat(world, changeRoom(world, chat(context), await readBody(context))),
    )
    route('POST', `/${type}s/:chat/members`, async (context) =>
      viewChat(world, addMember(world, chat(context), await readBody(context))),
    )
    route('DELETE', `/${type}s/:chat/members/:member`, (context) =>
      viewChat(world, removeMember(world, chat(context), context.req.param('member') ?? '')),
    )
  }
  route('POST', '/groups/:chat/upgrade', (context) => viewChat(world, upgradeRoom(world, chat(context))))
  route('POST', '/channels/:chat/posts', async (context) =>
    postToChannel(world, name(context), await readBody(context)),
  )
  route('GET', '/channels/:chat/posts', (context) =>
    viewMessages(world, neededRoom(world, name(context), 'channel'), readLook(context)),
  )
}

function readCalls(world: World, query: Body): Row {
  const method = optionalText(query, 'method')
  const chat = optionalName(query, 'chat')
  const bot = optionalText(query, 'bot')
  const calls = world.calls.list({
    ...(method ? { method } : {}),
    ...(chat ? { chat } : {}),
    ...(bot ? { bot } : {}),
    after: optionalNumber(query, 'after') ?? 0,
    limit: bounded(query, 'limit', { least: 1, most: 1000, fallback: 100 }),
  })
  return { last: world.calls.lastId(), calls }
}

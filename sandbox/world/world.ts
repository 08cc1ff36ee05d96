/**
 * Makes the world and finds things in it: people, bots by their tokens, chats by what a bot or a person calls them.
 * Nothing here speaks HTTP, and nothing here sends anything.
 */
import { createHash } from 'node:crypto'
import { type LimitSettings, makeLimits } from '../faults/limits.ts'
import { makeFaults } from '../faults/rules.ts'
import { makeBell } from './bell.ts'
import { makeCallLog } from './call-log.ts'
import { makeFileStore } from './files.ts'
import { Refused } from './refused.ts'
import type { Bot, Chat, ChatFace, Person, Sender, State, Windows, World } from './types.ts'

export const tokenShape = /^([1-9]\d{0,15}):([A-Za-z0-9_-]{3,100})$/

const usualWindows: Windows = {
  callbackMs: 15_000,
  webhookFirstPauseMs: 250,
  webhookLongestPauseMs: 30_000,
  webhookTimeoutMs: 60_000,
}

export type WorldOptions = {
  filesFolder?: string
  /** Real milliseconds; tests give a clock of their own. */
  realNow?: () => number
  windows?: Partial<Windows>
  limits?: Partial<LimitSettings>
  changed(): void
}

export function makeWorld(state: State, options: WorldOptions): World {
  const realNow = options.realNow ?? Date.now
  return {
    state,
    mainBotId: 0,
    bell: makeBell(),
    files: makeFileStore(options.filesFolder),
    calls: makeCallLog(),
    callbacks: new Map(),
    inlineQueries: new Map(),
    tokens: new Map(),
    faults: makeFaults(),
    holds: new Map(),
    unheard: new WeakMap(),
    limits: makeLimits(realNow, options.limits),
    windows: { ...usualWindows, ...options.windows },
    now: () => new Date(Date.now() + state.clockOffset),
    realNow,
    changed: options.changed,
  }
}

/** Telegram's is random; a fixed one makes examples readable. */
export const firstUpdateId = 100_000_001

export const seconds = (world: World) => Math.floor(world.now().getTime() / 1000)

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * The bot of a token; made on the token's first use. Throws 404 for a token of the wrong shape and 401 for a second
 * token of a known bot, as Telegram does for a revoked one.
 */
export function botOfToken(world: World, token: string): Bot {
  const shape = tokenShape.exec(token)
  if (!shape) throw new Refused(404, 'Not Found')
  const id = Number(shape[1])
  const known = world.state.bots[id]
  if (known) {
    if (world.tokens.get(id) === token) return known
    if (known.tokenHash !== hash(token)) throw new Refused(401, 'Unauthorized')
    world.tokens.set(id, token)
    return known
  }
  if (Object.keys(world.state.bots).length >= 100) throw new Refused(401, 'Unauthorized')
  return addBot(world, token, { first_name: `Bot ${id}`, username: `sandbox_${id}_bot` })
}

/** Registers a bot, or gives a known one this token and name: the operator's own token always wins. */
export function addBot(world: World, token: string, face: { first_name: string; username: string }): Bot {
  const id = Number(tokenShape.exec(token)?.[1] ?? 0)
  const known = world.state.bots[id]
  const bot: Bot = known ?? {
    id,
    tokenHash: '',
    ...face,
    nextUpdateId: firstUpdateId,
    nextMessageId: 1,
    queue: [],
    commands: {},
    texts: {},
  }
  bot.tokenHash = hash(token)
  world.tokens.set(id, token)
  if (known) Object.assign(known, face)
  world.state.bots[id] = bot
  world.changed()
  return bot
}

export function botFace(bot: Bot): Sender {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username }
}

export function personFace(person: Person): Sender {
  const { id, first_name, last_name, username, language_code } = person
  return {
    id,
    is_bot: false,
    first_name,
    ...(last_name ? { last_name } : {}),
    ...(username ? { username } : {}),
    ...(language_code ? { language_code } : {}),
  }
}

export function privateKey(botId: number, userId: number): string {
  return `private:${botId}:${userId}`
}

/** The chat as messages name it; a private chat is named after its person, as bots see it. */
export function chatFace(world: World, chat: Chat): ChatFace {
  if (chat.type === 'private') {
    const person = world.state.people[chat.userId ?? 0]
    const { is_bot: _, language_code: __, ...face } = person ? personFace(person) : { ...unknownPerson(chat.id) }
    return { ...face, type: 'private' }
  }
  return {
    id: chat.id,
    title: chat.title ?? '',
    ...(chat.username ? { username: chat.username } : {}),
    type: chat.type,
    ...(chat.isForum ? { is_forum: true as const } : {}),
  }
}

const unknownPerson = (id: number): Sender => ({ id, is_bot: false, first_name: '' })

function sameName(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toLowerCase() === other.replace(/^@/, '').toLowerCase()
}

/** An entry of a record by a key from outside, which may be "constructor" or "__proto__". */
export function entryOf<T>(record: Record<string, T>, key: string | number): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

export function findPerson(world: World, name: string | number): Person | undefined {
  const direct = entryOf(world.state.people, name)
  return direct ?? Object.values(world.state.people).find((person) => sameName(person.username, String(name)))
}

export function findBot(world: World, name: string | number | undefined): Bot | undefined {
  if (name === undefined || name === '') return world.state.bots[world.mainBotId]
  const direct = entryOf(world.state.bots, name)
  return direct ?? Object.values(world.state.bots).find((bot) => sameName(bot.username, String(name)))
}

/** A group or channel by id or @username. Private chats are not found here. */
export function findRoom(world: World, name: string | number): Chat | undefined {
  const direct = entryOf(world.state.chats, name)
  if (direct) return direct.type === 'private' ? undefined : direct
  return Object.values(world.state.chats).find((chat) => sameName(chat.username, String(name)))
}

/** True when a person, bot, group or channel already bears the name. */
export function isNameTaken(world: World, username: string): boolean {
  return Boolean(findPerson(world, username) ?? findBot(world, username) ?? findRoom(world, username))
}

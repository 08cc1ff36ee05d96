/**
 * Creates channels and groups, moves members in and out with their rights, posts to channels.
 */
import { format } from '../text/format.ts'
import { changeStanding, upgradeGroup } from '../world/members.ts'
import { addMessage, announce } from '../world/post.ts'
import { administratorRights, permissionNames, readRights, rightNames } from '../world/rights.ts'
import type { Chat, Row, Sender, Standing, World } from '../world/types.ts'
import { botFace, chatFace, findBot, findPerson, personFace } from '../world/world.ts'
import { neededRoom } from './find.ts'
import { bound, readName, readUsername } from './people.ts'
import { type Body, neededText, optionalName, optionalText, Problem, wrongField } from './problem.ts'
import { viewMessage } from './view.ts'

/** An object of rights or permissions; what it leaves out is not given. */
function readObject(body: Body, field: string, names: string[]): Row {
  const value = body[field]
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return readRights(names, value as Row)
  throw wrongField(field, 'must be an object.', `Send {"${field}": {"${names[0]}": true}}.`)
}

export function createRoom(world: World, type: 'channel' | 'group', body: Body): Chat {
  bound(Object.keys(world.state.chats).length, 400_000, 'chats')
  const title = readName(body, 'title', `{"title": "News of the village", "username": "village_news"}`)
  const names = readUsername(world, body)
  const about = optionalText(body, 'about')
  const isForum = type === 'group' && body.forum === true
  const isSuper = isForum || (type === 'group' && body.type === 'supergroup')
  const id = type === 'channel' || isSuper ? world.state.nextChannelId-- : world.state.nextGroupId--
  const room: Chat = {
    key: String(id),
    id,
    type: isSuper ? 'supergroup' : type,
    title,
    ...(isForum ? { isForum } : {}),
    ...(body.permissions ? { permissions: readObject(body, 'permissions', permissionNames) } : {}),
    ...names,
    ...(about ? { about } : {}),
    members: {},
    nextMessageId: 1,
    messages: [],
    ...(body.invented === true ? { invented: true } : {}),
  }
  world.state.chats[room.key] = room
  world.changed()
  for (const member of Array.isArray(body.members) ? body.members : [])
    addMember(world, room, { member: member as string })
  return room
}

/** A person or bot, by id or username; the sandbox's own bot as "bot". */
function neededMember(world: World, name: string): Sender {
  const person = findPerson(world, name)
  if (person) return personFace(person)
  const bot = findBot(world, name === 'bot' ? undefined : name)
  if (bot) return botFace(bot)
  throw new Problem(404, 'member_not_found', {
    message: `There is no user or bot "${name}".`,
    next: 'List them with GET /sandbox/api/users and GET /sandbox/api/bots.',
  })
}

/** Who adds and removes: the first person in the group, else somebody invented for it. */
function hostOf(world: World, room: Chat): Sender {
  const first = Object.keys(room.members).find((id) => world.state.people[id])
  return first ? personFace(world.state.people[first]!) : { id: 7_000_000_000, is_bot: false, first_name: 'Host' }
}

const roles = ['member', 'administrator', 'creator', 'restricted']

/** Single rights of an administrator, or what a restricted member may still do. */
function rightsFor(room: Chat, to: Standing, body: Body): { rights?: Row } {
  if (to === 'restricted') return { rights: readObject({ rights: {}, ...body }, 'rights', permissionNames) }
  if (to !== 'administrator' || body.rights === undefined) return {}
  return { rights: administratorRights(room.type, readObject(body, 'rights', rightNames(room.type))) }
}

/** Brings somebody in, or gives somebody who is there another standing. The first person of a group owns it. */
export function addMember(world: World, room: Chat, body: Body): Chat {
  const who = neededMember(world, optionalName(body, 'member') ?? neededText(body, 'member', '{"member": "bot"}'))
  const given = optionalText(body, 'as')
  if (given !== undefined && !roles.includes(given)) {
    throw wrongField('as', `must be one of ${roles.join(', ')}.`, 'Leave it out for "member".')
  }
  if (given === 'restricted' && room.type !== 'supergroup') {
    throw wrongField('as', 'can be "restricted" in supergroups only.', 'Create one with {"type": "supergroup"}.')
  }
  const isFirst = Object.keys(room.members).length === 0 && !who.is_bot
  const to = isFirst && room.type !== 'channel' ? 'creator' : ((given ?? 'member') as Standing)
  const by = isFirst ? who : hostOf(world, room)
  changeStanding(world, room, { who, by, to, ...rightsFor(room, to, body) })
  return room
}

/** Changes what ordinary members may do, or the title. */
export function changeRoom(world: World, room: Chat, body: Body): Chat {
  if (body.title !== undefined) room.title = readName(body, 'title', '{"title": "Neighbours"}')
  if (body.permissions !== undefined) room.permissions = readObject(body, 'permissions', permissionNames)
  if (body.forum !== undefined) {
    if (room.type !== 'supergroup') throw wrongField('forum', 'is for supergroups only.', 'POST .../upgrade first.')
    if (body.forum === true) room.isForum = true
    else delete room.isForum
  }
  world.changed()
  return room
}

export function upgradeRoom(world: World, room: Chat): Chat {
  if (room.type === 'group' && room.migratedTo === undefined) return upgradeGroup(world, room, hostOf(world, room))
  throw new Problem(409, 'not_a_group', {
    message: 'Only a basic group can become a supergroup, and only once.',
    next: 'GET /sandbox/api/chats shows the types.',
  })
}

export function removeMember(world: World, room: Chat, name: string): Chat {
  const who = neededMember(world, name)
  changeStanding(world, room, { who, by: hostOf(world, room), to: who.is_bot ? 'kicked' : 'left' })
  return room
}

/** Posts to a channel in the channel's own name; `date` (ISO 8601) may lie in the past. */
export function postToChannel(world: World, name: string, body: Body): Row {
  const channel = neededRoom(world, name, 'channel')
  const { text, entities } = format(neededText(body, 'text', '{"text": "Good morning"}'), {
    ...(typeof body.parse_mode === 'string' ? { parseMode: body.parse_mode } : {}),
    entities: body.entities,
  })
  if (text.length < 1 || text.length > 4096) throw wrongField('text', 'must have 1 to 4096 characters.', 'Shorten it.')
  const at = optionalText(body, 'date')
  const date = at === undefined ? undefined : Math.floor(Date.parse(at) / 1000)
  if (date !== undefined && !Number.isFinite(date)) {
    throw wrongField('date', 'is no date.', 'Write it as "2026-11-21T08:00:00Z", or leave it out for now.')
  }
  const stored = addMessage(world, channel, {
    sender_chat: chatFace(world, channel),
    text,
    ...(entities.length ? { entities } : {}),
    ...(date === undefined ? {} : { date }),
  })
  announce(world, channel, { stored, change: 'new' })
  return viewMessage(world, channel, stored)
}

/**
 * Creates people, channels and groups, posts to channels, moves members in and out.
 */

import { format } from '../text/format.ts'
import { changeStanding } from '../world/members.ts'
import { addMessage, announce } from '../world/post.ts'
import type { Chat, Person, Row, Sender, World } from '../world/types.ts'
import { botFace, chatFace, findBot, findPerson, isNameTaken, personFace } from '../world/world.ts'
import { neededRoom } from './find.ts'
import { type Body, neededText, optionalName, optionalNumber, optionalText, Problem, wrongField } from './problem.ts'
import { viewMessage } from './view.ts'

function readUsername(world: World, body: Body): { username?: string } {
  const username = optionalText(body, 'username')?.replace(/^@/, '')
  if (username === undefined) return {}
  if (!/^[A-Za-z][A-Za-z0-9_]{2,31}$/.test(username)) {
    throw wrongField('username', 'must be 3 to 32 letters, digits or "_", beginning with a letter.', 'Choose another.')
  }
  if (isNameTaken(world, username)) {
    throw new Problem(409, 'username_taken', {
      message: `"@${username}" is taken.`,
      next: 'Choose another username, or use the one that bears it.',
    })
  }
  return { username }
}

function readName(body: Body, field: string, example: string): string {
  const name = neededText(body, field, example)
  if (name.length > 255) throw wrongField(field, 'is longer than 255 characters.', 'Shorten it.')
  return name.toWellFormed()
}

const bound = (count: number, most: number, what: string) => {
  if (count < most) return
  throw new Problem(409, 'too_many', {
    message: `There are already ${most} ${what}.`,
    next: 'POST /sandbox/api/reset starts afresh.',
  })
}

export function createPerson(world: World, body: Body): Person {
  bound(Object.keys(world.state.people).length, 200_000, 'users')
  const wanted = optionalNumber(body, 'id')
  if (wanted !== undefined && (!Number.isSafeInteger(wanted) || wanted <= 0)) {
    throw wrongField('id', 'must be a positive whole number.', 'Leave it out to get a free one.')
  }
  if (wanted !== undefined && (world.state.people[wanted] || world.state.bots[wanted])) {
    throw new Problem(409, 'id_taken', {
      message: `There is already a user or bot ${wanted}.`,
      next: 'Leave "id" out to get a free one.',
    })
  }
  const last = optionalText(body, 'last_name')
  const language = optionalText(body, 'language_code')
  const label = optionalText(body, 'label')
  const person: Person = {
    id: wanted ?? world.state.nextUserId++,
    is_bot: false,
    first_name: readName(body, 'first_name', '{"first_name": "Ana", "language_code": "ms"}'),
    ...(last ? { last_name: last.toWellFormed() } : {}),
    ...readUsername(world, body),
    ...(language ? { language_code: language } : {}),
    ...(label ? { label } : {}),
  }
  world.state.people[person.id] = person
  world.changed()
  return person
}

export function createRoom(world: World, type: 'channel' | 'group', body: Body): Chat {
  bound(Object.keys(world.state.chats).length, 400_000, 'chats')
  const title = readName(body, 'title', `{"title": "News of the village", "username": "village_news"}`)
  const names = readUsername(world, body)
  const about = optionalText(body, 'about')
  const id = type === 'channel' ? world.state.nextChannelId-- : world.state.nextGroupId--
  const room: Chat = {
    key: String(id),
    id,
    type,
    title,
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

export function addMember(world: World, room: Chat, body: Body): Chat {
  const who = neededMember(world, optionalName(body, 'member') ?? neededText(body, 'member', '{"member": "bot"}'))
  const as = optionalText(body, 'as') ?? 'member'
  if (as !== 'member' && as !== 'administrator') {
    throw wrongField('as', 'must be "member" or "administrator".', 'Leave it out for "member".')
  }
  const isFirst = Object.keys(room.members).length === 0 && !who.is_bot
  changeStanding(world, room, {
    who,
    by: isFirst ? who : hostOf(world, room),
    to: isFirst && room.type !== 'channel' ? 'creator' : as,
  })
  return room
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

/**
 * What a person does in a chat: writes, sends things, edits, forwards, presses buttons, blocks a bot.
 */
import { randomInt } from 'node:crypto'
import { contentOf, originOf } from '../bot-api/forward.ts'
import { format } from '../text/format.ts'
import { tellBlocked } from '../world/members.ts'
import { addMessage, announce, findMessage, openPrivateChat, quoted, touchMessage } from '../world/post.ts'
import { findTopic, topicFields } from '../world/topics.ts'
import type { Bot, Chat, Person, Row, Stored, World } from '../world/types.ts'
import { chatFace, personFace, seconds } from '../world/world.ts'
import { assertNotBlocked, neededBot, neededMessage, neededPerson, neededRoom, placeOf } from './find.ts'
import { mediaFields } from './media.ts'
import { type Body, neededText, optionalName, optionalNumber, optionalText, Problem, wrongField } from './problem.ts'
import { viewMessage } from './view.ts'

const longestMessage = 4096
const longestText = 200_000

type Said = { chat: Chat; stored: Stored[] }

export function say(world: World, person: Person, chat: Chat, body: Row): Stored {
  assertNotBlocked(chat)
  if (chat.type === 'private') chat.met = true
  const stored = addMessage(world, chat, { from: personFace(person), ...body })
  announce(world, chat, { stored, change: 'new' })
  return stored
}

function answer(world: World, { chat, stored }: Said): Row {
  return {
    position: stored.at(-1)?.position ?? world.state.position,
    messages: stored.map((entry) => viewMessage(world, chat, entry)),
  }
}

/** Telegram's apps cut a long text into several messages; so does this. Never inside a character. */
function cut(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > longestMessage) {
    const isPair = rest.charCodeAt(longestMessage - 1) >= 0xd800 && rest.charCodeAt(longestMessage - 1) <= 0xdbff
    const end = isPair ? longestMessage - 1 : longestMessage
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}

/** The text fields of a message; with `raw` the text stands as it came, uncleaned, uncut and without entities. */
function textBodies(body: Body): Row[] {
  const text = neededText(body, 'text', '{"text": "/start"}')
  if (text.length > longestText) throw wrongField('text', `is longer than ${longestText} characters.`, 'Shorten it.')
  if (body.raw === true) return [{ text }]
  return cut(text.toWellFormed()).flatMap((part) => {
    const formatted = format(part, { entities: body.entities })
    if (formatted.text === '') return []
    return [{ text: formatted.text, ...(formatted.entities.length ? { entities: formatted.entities } : {}) }]
  })
}

function replyOf(chat: Chat, body: Body): Row {
  const id = optionalNumber(body, 'reply_to')
  const stored = id === undefined ? undefined : findMessage(chat, id)
  return stored ? { reply_to_message: quoted(stored) } : {}
}

/** The topic of a forum that a person writes in; the general one without "thread". */
function threadOf(chat: Chat, body: Body): Row {
  const id = optionalNumber(body, 'thread')
  if (id === undefined) return {}
  const topic = findTopic(chat, id)
  if (topic && !topic.closed) return topicFields(topic)
  throw new Problem(topic ? 409 : 404, topic ? 'topic_closed' : 'topic_not_found', {
    message: topic ? `The topic "${topic.name}" is closed.` : `There is no topic ${id} in this chat.`,
    next: 'GET /sandbox/api/chats/{chat} lists the topics.',
  })
}

export async function sendAs(world: World, person: Person, body: Body): Promise<Row> {
  const chat = placeOf(world, person, body)
  assertNotBlocked(chat)
  const kind = optionalText(body, 'media')
  const reply = { ...threadOf(chat, body), ...replyOf(chat, body) }
  if (kind === undefined) {
    const bodies = textBodies(body)
    if (bodies.length === 0)
      throw wrongField('text', 'is empty once Telegram has trimmed it.', 'Write something visible.')
    return answer(world, { chat, stored: bodies.map((fields) => say(world, person, chat, { ...reply, ...fields })) })
  }
  if (kind !== 'album') {
    const fields = await mediaFields(world, kind, body)
    return answer(world, { chat, stored: [say(world, person, chat, { ...reply, ...fields })] })
  }
  const given = Array.isArray(body.items) ? (body.items as Body[]) : [{ media: 'photo' }, { media: 'photo' }]
  const group = String(randomInt(2 ** 40))
  const stored: Stored[] = []
  for (const item of given.slice(0, 10)) {
    const fields = await mediaFields(world, optionalText(item ?? {}, 'media') ?? 'photo', item ?? {})
    stored.push(say(world, person, chat, { media_group_id: group, ...fields }))
  }
  return answer(world, { chat, stored })
}

export function editAs(world: World, person: Person, body: Body): Row {
  const chat = placeOf(world, person, body)
  assertNotBlocked(chat)
  const stored = neededMessage(chat, body)
  if (stored.message.from?.id !== person.id) {
    throw new Problem(403, 'not_yours', {
      message: 'That message is somebody else’s.',
      next: 'Edit a message this user sent.',
    })
  }
  const [fields] = textBodies(body)
  const isCaption = stored.message.text === undefined
  delete stored.message[isCaption ? 'caption_entities' : 'entities']
  for (const [key, value] of Object.entries(fields ?? {})) {
    stored.message[isCaption ? { text: 'caption', entities: 'caption_entities' }[key]! : key] = value
  }
  stored.message.edit_date = seconds(world)
  touchMessage(world, chat, stored)
  announce(world, chat, { stored, change: 'edited' })
  return answer(world, { chat, stored: [stored] })
}

/** Content and origin of what is forwarded: a channel's or group's message, a person's words, or an origin as given. */
function readForward(world: World, person: Person, body: Body): Row {
  const room = optionalName(body, 'channel') ?? optionalName(body, 'from_chat')
  if (room !== undefined) {
    const from = neededRoom(world, room)
    const stored = neededMessage(from, body)
    return { ...contentOf(stored.message), forward_origin: originOf(world, from, stored) }
  }
  const date = seconds(world)
  if (body.origin !== null && typeof body.origin === 'object') {
    return {
      forward_origin: { date, ...(body.origin as Row) },
      ...(optionalText(body, 'text') ? textBodies(body)[0] : { text: '…' }),
    }
  }
  const name = optionalName(body, 'from_user')
  if (name !== undefined) {
    const author = neededPerson(world, name)
    const origin =
      body.hidden === true
        ? {
            type: 'hidden_user',
            sender_user_name: [author.first_name, author.last_name].filter(Boolean).join(' '),
            date,
          }
        : { type: 'user', sender_user: personFace(author), date }
    return { ...textBodies(body)[0], forward_origin: origin }
  }
  if (optionalNumber(body, 'message_id') !== undefined) {
    const chat = openPrivateChat(world, neededBot(world, optionalName(body, 'from_bot')), person.id)
    const stored = neededMessage(chat, body)
    return { ...contentOf(stored.message), forward_origin: originOf(world, chat, stored) }
  }
  throw wrongField(
    'channel',
    'is missing.',
    'Send {"channel": "@name", "message_id": 1} or {"from_user": "@name", "text": "..."}.',
  )
}

export function forwardAs(world: World, person: Person, body: Body): Row {
  const { chat: _, ...rest } = body
  const target = placeOf(world, person, optionalName(body, 'to') ? { ...rest, chat: body.to } : rest)
  const stored = say(world, person, target, readForward(world, person, rest))
  return answer(world, { chat: target, stored: [stored] })
}

type Blocking = { bot: Bot; blocked: boolean }

function setBlocked(world: World, person: Person, { bot, blocked }: Blocking): Row {
  const chat = openPrivateChat(world, bot, person.id)
  if ((chat.blocked === true) !== blocked) {
    if (blocked) chat.blocked = true
    else delete chat.blocked
    tellBlocked(world, bot, chat, { by: personFace(person), blocked })
    world.changed()
  }
  return { blocked, chat: chatFace(world, chat) }
}

export const blockAs = (world: World, person: Person, body: Body): Row =>
  setBlocked(world, person, { bot: neededBot(world, optionalName(body, 'bot')), blocked: true })

export const unblockAs = (world: World, person: Person, body: Body): Row =>
  setBlocked(world, person, { bot: neededBot(world, optionalName(body, 'bot')), blocked: false })

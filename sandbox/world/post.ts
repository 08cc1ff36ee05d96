/**
 * Puts messages into chats, changes and removes them, and tells the bots concerned. Who may do so is decided by the
 * callers; here is only what then happens.
 */
import { queueUpdate } from '../faults/queue.ts'
import { isAdministrator, isHere } from './rights.ts'
import type { Bot, Chat, ChatFace, Message, Row, Sender, Stored, World } from './types.ts'
import { chatFace, privateKey, seconds } from './world.ts'

const messagesPerChat = 1_000
const updatesPerBot = 100_000
/** Sent only to bots that ask for them by name. */
const quietKinds = ['chat_member', 'message_reaction', 'message_reaction_count']

/** Queues an update for a bot and wakes its poll or webhook. Updates of one lane are delivered one after another. */
export function deliver(world: World, bot: Bot, update: { kind: string; body: unknown; lane: string }): void {
  const { kind, body, lane } = update
  const wanted = bot.allowedUpdates?.length ? bot.allowedUpdates.includes(kind) : !quietKinds.includes(kind)
  if (!wanted) return
  world.limits.heard(bot.id, lane)
  queueUpdate(world, bot, { kind, lane, body: structuredClone(body) })
  if (bot.queue.length > updatesPerBot) bot.queue.splice(0, bot.queue.length - updatesPerBot)
  world.changed()
  world.bell.ring(`bot:${bot.id}`)
}

/** The private chat of a person with a bot; made when they first meet. */
export function openPrivateChat(world: World, bot: Bot, userId: number): Chat {
  const key = privateKey(bot.id, userId)
  const known = world.state.chats[key]
  if (known) return known
  const chat: Chat = {
    key,
    id: userId,
    type: 'private',
    userId,
    botId: bot.id,
    members: {},
    nextMessageId: 1,
    messages: [],
  }
  world.state.chats[key] = chat
  return chat
}

/** Private chats share one row of numbers per bot, as on Telegram; groups and channels count for themselves. */
function nextMessageId(world: World, chat: Chat): number {
  const counter = chat.botId === undefined ? chat : (world.state.bots[chat.botId] ?? chat)
  const id = counter.nextMessageId
  counter.nextMessageId += 1
  return id
}

function stamp(world: World): number {
  world.state.position += 1
  world.changed()
  return world.state.position
}

export type Author = { from?: Sender; sender_chat?: ChatFace }

/** Adds a message to a chat and answers it as kept. `markup` is a reply keyboard: shown to people, not in the message. */
export function addMessage(world: World, chat: Chat, draft: Author & Row & { date?: number; markup?: Row }): Stored {
  const { markup, date, from, sender_chat, ...body } = draft
  const message: Message = {
    message_id: nextMessageId(world, chat),
    ...(from ? { from } : {}),
    ...(sender_chat ? { sender_chat } : {}),
    chat: chatFace(world, chat),
    date: date ?? seconds(world),
    ...body,
  }
  const stored: Stored = { position: stamp(world), message, ...(markup ? { markup } : {}) }
  chat.messages.push(stored)
  if (chat.messages.length > messagesPerChat * 1.2) chat.messages = chat.messages.slice(-messagesPerChat)
  ringChat(world, chat)
  return stored
}

/** Notes that a kept message was changed in place. */
export function touchMessage(world: World, chat: Chat, stored: Stored): void {
  stored.position = stamp(world)
  ringChat(world, chat)
}

export function removeMessage(world: World, chat: Chat, stored: Stored): void {
  stored.deleted = true
  touchMessage(world, chat, stored)
}

function ringChat(world: World, chat: Chat): void {
  world.bell.ring(`chat:${chat.key}`)
}

/** A message that still stands in the chat. */
export function findMessage(chat: Chat, messageId: number): Stored | undefined {
  return chat.messages.findLast((stored) => stored.message.message_id === messageId && !stored.deleted)
}

/** What a reply quotes: the message without its own quotation. */
export function quoted(stored: Stored): Message {
  const { reply_to_message: _, ...rest } = stored.message
  return rest as Message
}

/** Bots that take part in a chat. */
export function botsIn(world: World, chat: Chat): Bot[] {
  if (chat.type === 'private') {
    const bot = world.state.bots[chat.botId ?? 0]
    return bot ? [bot] : []
  }
  return Object.values(world.state.bots).filter((bot) => isHere(chat.members[bot.id]))
}

const serviceFields = (
  'new_chat_members left_chat_member group_chat_created migrate_to_chat_id migrate_from_chat_id pinned_message ' +
  'forum_topic_created forum_topic_edited forum_topic_closed forum_topic_reopened'
).split(' ')

/** In groups a bot that is no administrator reads only commands, answers to itself, mentions of itself and service messages. */
function mayRead(bot: Bot, chat: Chat, message: Message): boolean {
  if (chat.type === 'private' || chat.type === 'channel' || isAdministrator(chat, bot.id) || bot.readsGroups)
    return true
  if (serviceFields.some((field) => message[field] !== undefined)) return true
  if ((message.via_bot as Sender | undefined)?.id === bot.id) return true
  if (message.reply_to_message?.from?.id === bot.id) return true
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  return entities.some(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase()
    if (type === 'mention') return word === `@${bot.username.toLowerCase()}`
    if (type !== 'bot_command') return false
    return !word.includes('@') || word.endsWith(`@${bot.username.toLowerCase()}`)
  })
}

type News = { stored: Stored; change: 'new' | 'edited' }

/** Tells the bots of a chat about a message a person wrote or changed. */
export function announce(world: World, chat: Chat, { stored, change }: News): void {
  const base = chat.type === 'channel' ? 'channel_post' : 'message'
  const kind = change === 'new' ? base : `edited_${base}`
  for (const bot of botsIn(world, chat)) {
    if (mayRead(bot, chat, stored.message)) deliver(world, bot, { kind, body: stored.message, lane: String(chat.id) })
  }
}

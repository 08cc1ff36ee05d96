/**
 * createForumTopic, editForumTopic, closeForumTopic, reopenForumTopic, deleteForumTopic, and which topic a message
 * goes into.
 */
import { addMessage, removeMessage } from '../world/post.ts'
import { bad, forbidden } from '../world/refused.ts'
import { isAdministrator, isHere, may } from '../world/rights.ts'
import { findTopic, generalTopicId, topicFields } from '../world/topics.ts'
import type { Chat, Row, Topic } from '../world/types.ts'
import { botFace } from '../world/world.ts'
import { type Call, findChat, type Method, number, text } from './call.ts'

const colours = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047]

function findForum(call: Call, refusal: string): Chat {
  const chat = findChat(call)
  if (!chat.isForum) throw bad('the chat is not a forum')
  if (!isHere(chat.members[call.bot.id])) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  if (!isAdministrator(chat, call.bot.id) || !may(chat, call.bot.id, 'can_manage_topics')) throw bad(refusal)
  return chat
}

function neededTopic(call: Call, chat: Chat): Topic {
  const topic = findTopic(chat, number(call.params, 'message_thread_id') ?? 0)
  if (!topic) throw bad('message thread not found')
  return topic
}

/** The fields of a message the bot sends into the topic it names; none where it names none. */
export function readThread(call: Call, chat: Chat): Row {
  const id = number(call.params, 'message_thread_id')
  if (id === undefined || id === 0 || (chat.isForum && id === generalTopicId)) return {}
  const topic = findTopic(chat, id)
  if (!topic) throw bad('message thread not found')
  if (topic.closed && !(isAdministrator(chat, call.bot.id) && may(chat, call.bot.id, 'can_manage_topics'))) {
    throw bad('TOPIC_CLOSED')
  }
  return topicFields(topic)
}

function addService(call: Call, chat: Chat, { topic, body }: { topic?: Topic; body: Row }) {
  return addMessage(call.world, chat, { from: botFace(call.bot), ...topicFields(topic), ...body })
}

function readName(call: Call): string | undefined {
  const name = text(call.params, 'name')?.trim()
  if (name && name.length > 128) throw bad('TOPIC_TITLE_INVALID')
  return name || undefined
}

const emojiOf = (call: Call): { icon_custom_emoji_id?: string } => {
  const id = text(call.params, 'icon_custom_emoji_id')
  return id ? { icon_custom_emoji_id: id } : {}
}

const createForumTopic: Method = (call) => {
  const chat = findForum(call, 'not enough rights to create a topic')
  const name = readName(call)
  if (!name) throw bad('topic name must be non-empty')
  const icon_color = number(call.params, 'icon_color') ?? colours[0]!
  if (!colours.includes(icon_color)) throw bad('invalid forum topic icon color specified')
  const face = { name, icon_color, ...emojiOf(call) }
  const { message } = addService(call, chat, { body: { forum_topic_created: face } })
  const topic: Topic = { id: message.message_id, ...face }
  Object.assign(message, topicFields(topic))
  chat.topics = [...(chat.topics ?? []), topic]
  call.world.changed()
  return { message_thread_id: topic.id, ...face }
}

const editForumTopic: Method = (call) => {
  const chat = findForum(call, 'not enough rights to edit the topic')
  const topic = neededTopic(call, chat)
  const name = readName(call)
  const change: Row = { ...(name && name !== topic.name ? { name } : {}), ...emojiOf(call) }
  if (Object.keys(change).length === 0) throw bad('TOPIC_NOT_MODIFIED')
  Object.assign(topic, change)
  addService(call, chat, { topic, body: { forum_topic_edited: change } })
  return true
}

function setClosed(closed: boolean): Method {
  return (call) => {
    const chat = findForum(call, 'not enough rights to close or open the topic')
    const topic = neededTopic(call, chat)
    if ((topic.closed === true) === closed) throw bad('TOPIC_NOT_MODIFIED')
    if (closed) topic.closed = true
    else delete topic.closed
    addService(call, chat, { topic, body: { [closed ? 'forum_topic_closed' : 'forum_topic_reopened']: {} } })
    return true
  }
}

/** The topic and every message in it. */
const deleteForumTopic: Method = (call) => {
  const chat = findForum(call, 'not enough rights to delete the topic')
  const topic = neededTopic(call, chat)
  chat.topics = chat.topics?.filter((other) => other !== topic) ?? []
  for (const stored of chat.messages) {
    if (stored.message.message_thread_id === topic.id && !stored.deleted) removeMessage(call.world, chat, stored)
  }
  return true
}

export const topicMethods: Record<string, Method> = {
  createForumTopic,
  editForumTopic,
  closeForumTopic: setClosed(true),
  reopenForumTopic: setClosed(false),
  deleteForumTopic,
}

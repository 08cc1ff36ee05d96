/**
 * getChat, pinned messages, reactions, and answerCallbackQuery: what a bot may ask about chats and do in them without
 * writing.
 */
import { addMessage, findMessage, quoted, touchMessage } from '../world/post.ts'
import { bad, forbidden } from '../world/refused.ts'
import { isAdministrator, isHere, may, permissionsOf } from '../world/rights.ts'
import type { Chat, Row } from '../world/types.ts'
import { botFace, chatFace } from '../world/world.ts'
import { type Call, findChat, type Method, messageOf, number, text } from './call.ts'
import { objects } from './table.ts'

const getChat: Method = (call) => {
  const chat = findChat(call)
  const about = chat.type === 'private' ? call.world.state.people[chat.id]?.about : chat.about
  const isGroup = chat.type === 'group' || chat.type === 'supergroup'
  const pinned = chat.pinned?.findLast((id) => findMessage(chat, id))
  return {
    ...chatFace(call.world, chat),
    ...(chat.username ? { active_usernames: [chat.username] } : {}),
    ...(about ? { [chat.type === 'private' ? 'bio' : 'description']: about } : {}),
    ...(isGroup ? { permissions: permissionsOf(chat) } : {}),
    ...(pinned === undefined ? {} : { pinned_message: quoted(findMessage(chat, pinned)!) }),
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    accent_color_id: 0,
    max_reaction_count: 11,
  }
}

const noPinning = 'not enough rights to manage pinned messages in the chat'

/** Bots pin in their private chats, and elsewhere as administrators with the right to it. */
function findPinnable(call: Call): Chat {
  const chat = findChat(call)
  if (chat.type === 'private') return chat
  if (!isHere(chat.members[call.bot.id])) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  const right = chat.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages'
  if (!isAdministrator(chat, call.bot.id) || !may(chat, call.bot.id, right)) throw bad(noPinning)
  return chat
}

const pinChatMessage: Method = (call) => {
  const chat = findPinnable(call)
  const stored = messageOf(call, chat, 'message to pin not found')
  const id = stored.message.message_id
  chat.pinned = [...(chat.pinned ?? []).filter((other) => other !== id), id]
  const author = chat.type === 'channel' ? { sender_chat: chatFace(call.world, chat) } : { from: botFace(call.bot) }
  const thread = stored.message.is_topic_message
    ? { message_thread_id: stored.message.message_thread_id, is_topic_message: true }
    : {}
  addMessage(call.world, chat, { ...author, ...thread, pinned_message: quoted(stored) })
  return true
}

/** Without a number the newest. */
const unpinChatMessage: Method = (call) => {
  const chat = findPinnable(call)
  const id = number(call.params, 'message_id') ?? chat.pinned?.at(-1)
  if (id === undefined || !chat.pinned?.includes(id)) throw bad('message to unpin not found')
  chat.pinned = chat.pinned.filter((other) => other !== id)
  call.world.changed()
  return true
}

const unpinAllChatMessages: Method = (call) => {
  delete findPinnable(call).pinned
  call.world.changed()
  return true
}

/** The emoji that Telegram knows as reactions, out of the table. */
export function isReaction(emoji: unknown): boolean {
  const shape = objects.get('ReactionTypeEmoji')?.get('emoji')?.shape
  return shape?.kind === 'union' && shape.of.some((part) => part.kind === 'literal' && part.value === emoji)
}

const setMessageReaction: Method = (call) => {
  const chat = findChat(call)
  if (chat.type !== 'private' && !isHere(chat.members[call.bot.id])) {
    throw forbidden(`bot is not a member of the ${chat.type} chat`)
  }
  const stored = messageOf(call, chat, 'message to react not found')
  const given = (call.params.reaction ?? []) as Row[]
  if (given.length > 1) throw bad('REACTIONS_TOO_MANY')
  if (given.some((one) => one.type !== 'emoji' || !isReaction(one.emoji))) throw bad('REACTION_INVALID')
  const reactions = { ...stored.reactions }
  if (given.length > 0) reactions[call.bot.id] = given.map(({ emoji }) => ({ type: 'emoji', emoji }))
  else delete reactions[call.bot.id]
  stored.reactions = reactions
  touchMessage(call.world, chat, stored)
  return true
}

const answerCallbackQuery: Method = ({ world, bot, params }) => {
  const callback = world.callbacks.get(String(params.callback_query_id))
  // Measured in real time, whatever the sandbox's clock.
  const isOpen = callback?.botId === bot.id && world.realNow() - callback.createdAt <= world.windows.callbackMs
  if (!callback || !isOpen) throw bad('query is too old and response timeout expired or query ID is invalid')
  const words = text(params, 'text')
  const url = text(params, 'url')
  if (words && words.length > 200) throw bad('MESSAGE_TOO_LONG')
  if (url && !/^(https?:\/\/)?(t\.me|telegram\.me)\/|^tg:\/\//i.test(url)) throw bad('URL_INVALID')
  // A second answer is accepted and changes nothing: the client already has the first.
  if (!callback.answer) {
    callback.answer = {
      ...(words ? { text: words } : {}),
      show_alert: params.show_alert === true,
      ...(url ? { url } : {}),
    } satisfies Row & { show_alert: boolean }
    world.bell.ring(`callback:${callback.id}`)
  }
  return true
}

export const chatMethods: Record<string, Method> = {
  getChat,
  pinChatMessage,
  unpinChatMessage,
  unpinAllChatMessages,
  setMessageReaction,
  answerCallbackQuery,
}

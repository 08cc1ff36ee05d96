/**
 * getChat, getChatMember, getChatMemberCount, leaveChat, answerCallbackQuery: what a bot may ask about chats, and its
 * answer to a pressed button.
 */
import { changeStanding, standingOf } from '../world/members.ts'
import { bad, forbidden } from '../world/refused.ts'
import type { Chat, Row, World } from '../world/types.ts'
import { botFace, chatFace, findPerson, personFace } from '../world/world.ts'
import { type Call, findChat, type Method, number, text } from './call.ts'

/** Telegram waits this long for the answer to a pressed button; measured in real time, whatever the sandbox's clock. */
export const callbackWindowMs = 15_000

const here = ['creator', 'administrator', 'member']
const permissions = Object.fromEntries(
  (
    'can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes ' +
    'can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_change_info ' +
    'can_invite_users can_pin_messages'
  )
    .split(' ')
    .map((name) => [name, true]),
)

const getChat: Method = (call) => {
  const chat = findChat(call)
  const about = chat.type === 'private' ? call.world.state.people[chat.id]?.about : chat.about
  return {
    ...chatFace(call.world, chat),
    ...(chat.username ? { active_usernames: [chat.username] } : {}),
    ...(about ? { [chat.type === 'private' ? 'bio' : 'description']: about } : {}),
    ...(chat.type === 'group' ? { permissions } : {}),
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

function face(world: World, id: number) {
  const bot = world.state.bots[id]
  const person = findPerson(world, id)
  return bot ? botFace(bot) : person ? personFace(person) : undefined
}

/** A room whose members the bot may see: it is in the group, or administers the channel. */
function findRoomInside(call: Call): Chat {
  const chat = findChat(call)
  if (chat.type === 'private') return chat
  const standing = chat.members[call.bot.id] ?? 'left'
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`)
  if (!here.includes(standing)) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  if (chat.type === 'channel' && standing === 'member') throw bad('member list is inaccessible')
  return chat
}

const getChatMember: Method = (call) => {
  const chat = findRoomInside(call)
  const user = face(call.world, number(call.params, 'user_id') ?? 0)
  if (!user) throw bad('user not found')
  if (chat.type === 'private') return { user, status: 'member' }
  return standingOf(user, chat.members[user.id] ?? 'left')
}

const getChatMemberCount: Method = (call) => {
  const chat = findRoomInside(call)
  if (chat.type === 'private') return 2
  return Object.values(chat.members).filter((standing) => here.includes(standing)).length
}

const leaveChat: Method = (call) => {
  const chat = findChat(call)
  if (chat.type === 'private') throw bad("chat member status can't be changed in private chats")
  if (!here.includes(chat.members[call.bot.id] ?? 'left')) {
    throw forbidden(`bot is not a member of the ${chat.type} chat`)
  }
  const bot = botFace(call.bot)
  changeStanding(call.world, chat, { who: bot, by: bot, to: 'left' })
  return true
}

const answerCallbackQuery: Method = ({ world, bot, params }) => {
  const callback = world.callbacks.get(String(params.callback_query_id))
  const isOpen = callback?.botId === bot.id && world.realNow() - callback.createdAt <= callbackWindowMs
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
  getChatMember,
  getChatMemberCount,
  leaveChat,
  answerCallbackQuery,
}

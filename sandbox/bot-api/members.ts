/**
 * getChatMember and its like, leaveChat, and what administrators do to members: ban, unban, restrict, promote.
 */
import { changeStanding } from '../world/members.ts'
import { bad, forbidden, Refused } from '../world/refused.ts'
import {
  administratorRights,
  isAdministrator,
  isHere,
  may,
  permissionNames,
  readRights,
  rightNames,
  standingOf,
} from '../world/rights.ts'
import type { Chat, Sender, World } from '../world/types.ts'
import { botFace, findPerson, personFace } from '../world/world.ts'
import { type Call, findChat, type Method, number, object } from './call.ts'

function face(world: World, id: number): Sender | undefined {
  const bot = world.state.bots[id]
  const person = findPerson(world, id)
  return bot ? botFace(bot) : person ? personFace(person) : undefined
}

function neededFace({ world, params }: Call): Sender {
  const user = face(world, number(params, 'user_id') ?? 0)
  if (!user) throw bad('user not found')
  return user
}

/** A room whose members the bot may see: it is in the group, or administers the channel. */
function findRoomInside(call: Call): Chat {
  const chat = findChat(call)
  if (chat.type === 'private') return chat
  const standing = chat.members[call.bot.id] ?? 'left'
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`)
  if (!isHere(standing)) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  if (chat.type === 'channel' && standing === 'member') throw bad('member list is inaccessible')
  return chat
}

const getChatMember: Method = (call) => {
  const chat = findRoomInside(call)
  const user = neededFace(call)
  return chat.type === 'private' ? { user, status: 'member' } : standingOf(chat, user)
}

const getChatMemberCount: Method = (call) => {
  const chat = findRoomInside(call)
  if (chat.type === 'private') return 2
  return Object.values(chat.members).filter(isHere).length
}

const getChatAdministrators: Method = (call) => {
  const chat = findRoomInside(call)
  if (chat.type === 'private') throw bad('there are no administrators in the private chat')
  return Object.keys(chat.members)
    .map(Number)
    .filter((id) => isAdministrator(chat, id))
    .flatMap((id) => face(call.world, id) ?? [])
    .filter((user) => !user.is_bot || user.id === call.bot.id || call.params.return_bots === true)
    .map((user) => standingOf(chat, user))
}

const leaveChat: Method = (call) => {
  const chat = findChat(call)
  if (chat.type === 'private') throw bad("chat member status can't be changed in private chats")
  if (!isHere(chat.members[call.bot.id])) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  const bot = botFace(call.bot)
  changeStanding(call.world, chat, { who: bot, by: bot, to: 'left' })
  return true
}

/** The chat and the member, if the bot may do this to them. */
function findMember(call: Call, right: string, refusal: string): { chat: Chat; who: Sender } {
  const chat = findRoomInside(call)
  if (chat.type === 'private') throw bad("chat member status can't be changed in private chats")
  const who = neededFace(call)
  if (!isAdministrator(chat, call.bot.id) || !may(chat, call.bot.id, right)) throw bad(refusal)
  if (who.id === call.bot.id) throw bad("can't restrict self")
  return { chat, who }
}

const noRestricting = 'not enough rights to restrict/unrestrict chat member'

function findRestrictable(call: Call): { chat: Chat; who: Sender } {
  const found = findMember(call, 'can_restrict_members', noRestricting)
  const standing = found.chat.members[found.who.id]
  if (standing === 'creator') throw bad("can't remove chat owner")
  if (standing === 'administrator') throw bad('user is an administrator of the chat')
  return found
}

const untilOf = (call: Call) => ({ until_date: number(call.params, 'until_date') ?? 0 })

const banChatMember: Method = (call) => {
  const { chat, who } = findRestrictable(call)
  const rights = call.params.until_date === undefined ? {} : { rights: untilOf(call) }
  changeStanding(call.world, chat, { who, by: botFace(call.bot), to: 'kicked', ...rights })
  return true
}

/** Without `only_if_banned` this removes a member who is there, as on Telegram. */
const unbanChatMember: Method = (call) => {
  const { chat, who } = findRestrictable(call)
  if (chat.type === 'group') throw bad('method is available for supergroup and channel chats only')
  if (call.params.only_if_banned === true && chat.members[who.id] !== 'kicked') return true
  changeStanding(call.world, chat, { who, by: botFace(call.bot), to: 'left' })
  return true
}

const restrictChatMember: Method = (call) => {
  const { chat, who } = findRestrictable(call)
  if (chat.type !== 'supergroup') throw bad('method is available only for supergroups')
  const permissions = readRights(permissionNames, object(call.params, 'permissions') ?? {})
  const isFree = permissionNames.every((name) => permissions[name])
  const by = botFace(call.bot)
  if (isFree) changeStanding(call.world, chat, { who, by, to: 'member' })
  else changeStanding(call.world, chat, { who, by, to: 'restricted', rights: { ...permissions, ...untilOf(call) } })
  return true
}

/** Every right left out or false is not given; none at all takes the standing away. */
const promoteChatMember: Method = (call) => {
  const { chat, who } = findMember(call, 'can_promote_members', 'not enough rights')
  const standing = chat.members[who.id] ?? 'left'
  if (standing === 'creator') throw bad("can't remove chat owner")
  if (!isHere(standing) && chat.type !== 'channel') throw new Refused(400, 'Bad Request: USER_NOT_PARTICIPANT')
  const given = rightNames(chat.type).filter((name) => call.params[name] === true)
  if (given.some((name) => !may(chat, call.bot.id, name))) throw new Refused(403, 'Forbidden: RIGHT_FORBIDDEN')
  const by = botFace(call.bot)
  if (given.length === 0) changeStanding(call.world, chat, { who, by, to: 'member' })
  else {
    const rights = administratorRights(chat.type, call.params)
    changeStanding(call.world, chat, { who, by, to: 'administrator', rights })
  }
  return true
}

export const memberMethods: Record<string, Method> = {
  getChatMember,
  getChatMemberCount,
  getChatAdministrators,
  leaveChat,
  banChatMember,
  unbanChatMember,
  restrictChatMember,
  promoteChatMember,
}

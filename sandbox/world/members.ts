/**
 * Who stands how in a chat: joining, leaving, being removed, promoted or restricted, blocking a bot, with the updates
 * and service messages Telegram sends for each.
 */
import { isDeepStrictEqual } from 'node:util'
import { addMessage, announce, botsIn, deliver } from './post.ts'
import { isAdministrator, isHere, standingOf } from './rights.ts'
import type { Bot, Chat, Row, Sender, Standing, World } from './types.ts'
import { chatFace, seconds } from './world.ts'

type Change = { who: Sender; by: Sender; to: Standing; rights?: Row }

/**
 * Changes one standing, with single rights or without, and tells the bots: the bot itself by my_chat_member, those that
 * administer the chat by chat_member, the group by a service message.
 */
export function changeStanding(world: World, chat: Chat, { who, by, to, rights }: Change): void {
  const from = chat.members[who.id] ?? 'left'
  if (from === to && isDeepStrictEqual(chat.rights?.[who.id], rights)) return
  const before = standingOf(chat, who)
  const after = standingOf({ ...chat, members: { [who.id]: to }, rights: rights ? { [who.id]: rights } : {} }, who)
  const service = () => addService(world, chat, { who, by, joined: isHere(to) })
  // The bot must still be in the group to be told of its removal, and already be in it to read of its arrival.
  const bot = world.state.bots[who.id]
  if (bot) tell(world, bot, chat, { kind: 'my_chat_member', by, before, after })
  for (const other of botsIn(world, chat)) {
    if (other === bot || !isAdministrator(chat, other.id)) continue
    tell(world, other, chat, { kind: 'chat_member', by, before, after })
  }
  if (isHere(to)) chat.members[who.id] = to
  if (isHere(from) !== isHere(to) && chat.type !== 'channel') service()
  chat.members[who.id] = to
  if (rights) chat.rights = { ...chat.rights, [who.id]: rights }
  else if (chat.rights) delete chat.rights[who.id]
  world.changed()
}

function addService(world: World, chat: Chat, { who, by, joined }: { who: Sender; by: Sender; joined: boolean }): void {
  const body = joined
    ? { new_chat_participant: who, new_chat_member: who, new_chat_members: [who] }
    : { left_chat_participant: who, left_chat_member: who }
  const stored = addMessage(world, chat, { from: by, ...body })
  if (by.is_bot) return
  announce(world, chat, { stored, change: 'new' })
}

type News = { kind: 'my_chat_member' | 'chat_member'; by: Sender; before: Row; after: Row }

function tell(world: World, bot: Bot, chat: Chat, { kind, by, before, after }: News): void {
  const body = {
    chat: chatFace(world, chat),
    from: by,
    date: seconds(world),
    old_chat_member: before,
    new_chat_member: after,
  }
  deliver(world, bot, { kind, body, lane: String(chat.id) })
}

/** my_chat_member of a private chat: the person blocked the bot, or took it back. */
export function tellBlocked(
  world: World,
  bot: Bot,
  chat: Chat,
  { by, blocked }: { by: Sender; blocked: boolean },
): void {
  const user = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username }
  const member = { user, status: 'member' }
  const kicked = { user, status: 'kicked', until_date: 0 }
  const [before, after] = blocked ? [member, kicked] : [kicked, member]
  tell(world, bot, chat, { kind: 'my_chat_member', by, before, after })
}

/** Turns a group into a supergroup of another id, as Telegram does once it needs to; answers the supergroup. */
export function upgradeGroup(world: World, group: Chat, by: Sender): Chat {
  const id = world.state.nextChannelId--
  const { key: _, messages: __, pinned: ___, ...kept } = group
  const supergroup: Chat = { ...kept, key: String(id), id, type: 'supergroup', nextMessageId: 1, messages: [] }
  supergroup.members = { ...group.members }
  if (group.rights) supergroup.rights = { ...group.rights }
  world.state.chats[supergroup.key] = supergroup
  const told = addMessage(world, group, { from: by, migrate_to_chat_id: id })
  announce(world, group, { stored: told, change: 'new' })
  const begun = addMessage(world, supergroup, { from: by, migrate_from_chat_id: group.id })
  announce(world, supergroup, { stored: begun, change: 'new' })
  group.migratedTo = id
  world.changed()
  return supergroup
}

/**
 * Who stands how in a chat: joining, leaving, being removed, blocking a bot, with the updates and service messages
 * Telegram sends for each.
 */
import { addMessage, announce, deliver } from './post.ts'
import type { Bot, Chat, Row, Sender, Standing, World } from './types.ts'
import { chatFace, seconds } from './world.ts'

const administratorRights = Object.fromEntries(
  (
    'can_manage_chat can_change_info can_post_messages can_edit_messages can_delete_messages can_invite_users ' +
    'can_restrict_members can_manage_video_chats can_promote_members can_pin_messages can_post_stories ' +
    'can_edit_stories can_delete_stories'
  )
    .split(' ')
    .map((name) => [name, true]),
)

/** A ChatMember, as Telegram writes it. */
export function standingOf(user: Sender, status: Standing): Row {
  if (status === 'kicked') return { user, status, until_date: 0 }
  if (status === 'creator') return { user, status, is_anonymous: false }
  if (status === 'administrator')
    return { user, status, can_be_edited: false, is_anonymous: false, ...administratorRights }
  return { user, status }
}

const here = (standing: Standing) => ['creator', 'administrator', 'member'].includes(standing)

/** Changes one standing and tells the bots: the bot itself by my_chat_member, the group by a service message. */
export function changeStanding(
  world: World,
  chat: Chat,
  { who, by, to }: { who: Sender; by: Sender; to: Standing },
): void {
  const from = chat.members[who.id] ?? 'left'
  if (from === to) return
  const bot = world.state.bots[who.id]
  const service = () => addService(world, chat, { who, by, joined: here(to) })
  // The bot must still be in the group to be told of its removal, and already be in it to read of its arrival.
  if (bot) tellBot(world, bot, chat, { by, from, to })
  if (here(to)) chat.members[who.id] = to
  if (here(from) !== here(to) && chat.type !== 'channel') service()
  chat.members[who.id] = to
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

/** my_chat_member: the bot's own standing changed. */
export function tellBot(
  world: World,
  bot: Bot,
  chat: Chat,
  { by, from, to }: { by: Sender; from: Standing; to: Standing },
): void {
  const user = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username }
  const body = {
    chat: chatFace(world, chat),
    from: by,
    date: seconds(world),
    old_chat_member: standingOf(user, from),
    new_chat_member: standingOf(user, to),
  }
  deliver(world, bot, { kind: 'my_chat_member', body, lane: String(chat.id) })
}

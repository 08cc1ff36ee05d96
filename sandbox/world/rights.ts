/**
 * What standing and rights allow in a group or channel, and how Telegram writes them down as a ChatMember. It changes
 * nothing and tells nobody.
 */
import type { Chat, Row, Sender, Standing } from './types.ts'

const words = (text: string) => text.split(' ')

const everywhere = words(
  'can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_promote_members ' +
    'can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories',
)
const inChannels = words('can_post_messages can_edit_messages')
const inGroups = words('can_pin_messages')
const inSupergroups = words('can_manage_topics')

export const permissionNames = words(
  'can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes ' +
    'can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_react_to_messages ' +
    'can_change_info can_invite_users can_pin_messages can_manage_topics',
)

/** The rights an administrator can have in a chat of this type. */
export function rightNames(type: Chat['type']): string[] {
  if (type === 'channel') return [...everywhere, ...inChannels]
  return [...everywhere, ...inGroups, ...(type === 'supergroup' ? inSupergroups : [])]
}

const all = (names: string[], value: boolean): Row => Object.fromEntries(names.map((name) => [name, value]))

/** Rights as given, every one named; what is left out is not given. */
export function readRights(names: string[], given: Row): Row {
  return Object.fromEntries(names.map((name) => [name, given[name] === true]))
}

/** An administrator's rights as given; the one to be an administrator at all goes with every other. */
export function administratorRights(type: Chat['type'], given: Row): Row {
  return { ...readRights(rightNames(type), given), can_manage_chat: true }
}

export function permissionsOf(chat: Chat): Row {
  return chat.permissions ?? all(permissionNames, true)
}

/** True for whoever is in the chat now, restricted or not. */
export function isHere(standing: Standing | undefined): boolean {
  return standing !== undefined && ['creator', 'administrator', 'member', 'restricted'].includes(standing)
}

export const isAdministrator = (chat: Chat, id: number): boolean =>
  ['creator', 'administrator'].includes(chat.members[id] ?? 'left')

/** Whether somebody in the chat may do what the right or permission is named after. */
export function may(chat: Chat, id: number, right: string): boolean {
  const standing = chat.members[id] ?? 'left'
  const own = chat.rights?.[id]
  if (standing === 'creator') return true
  // Administrators write and pin whatever ordinary members may not.
  if (standing === 'administrator') return own && rightNames(chat.type).includes(right) ? own[right] === true : true
  if (standing === 'restricted') return own?.[right] === true && permissionsOf(chat)[right] === true
  return standing === 'member' && permissionNames.includes(right) && permissionsOf(chat)[right] === true
}

/** A ChatMember, as Telegram writes it. */
export function standingOf(chat: Chat, user: Sender): Row {
  const status = chat.members[user.id] ?? 'left'
  const own = chat.rights?.[user.id]
  if (status === 'kicked') return { user, status, until_date: own?.until_date ?? 0 }
  if (status === 'creator') return { user, status, is_anonymous: false }
  if (status === 'restricted') {
    return { user, status, is_member: true, ...all(permissionNames, false), ...own, until_date: own?.until_date ?? 0 }
  }
  if (status !== 'administrator') return { user, status }
  return { user, status, can_be_edited: false, is_anonymous: false, ...(own ?? all(rightNames(chat.type), true)) }
}

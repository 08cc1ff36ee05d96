/** What a link points to, as plain data. The field names are those of the worked cases and of `npm run read-links`. */

export type LinkKind =
  | 'public_username'
  | 'private_invite'
  | 'private_post'
  | 'user_phone'
  | 'proxy'
  | 'sticker'
  | 'other'

/** `kind` answers "which channel is meant"; the fields are there as they apply, written as in the link. */
export type LinkTarget = {
  kind: LinkKind
  username?: string
  invite_hash?: string
  /** As in t.me/c: without the -100 that the Bot API puts before it. */
  channel_id?: string
  message_id?: string
  thread?: string
  comment?: string
  phone?: string
}

/** One link, with what kind of link it is (`subtype`) and the second bot of an attachment menu link. */
export type OneLink = LinkTarget & { subtype: string; bot?: string }

type Loose<T> = { [K in keyof T]: T[K] | undefined }

/** Drops fields that do not apply or are empty. */
export function tidy<T extends object>(fields: Loose<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T
}

export const other = (subtype: string): OneLink => ({ kind: 'other', subtype })

export const namesChannel = (target: LinkTarget): boolean =>
  target.kind === 'public_username' || target.kind === 'private_invite' || target.kind === 'private_post'

/** The target alone, for lists and suggestions. */
export function targetOf(link: LinkTarget): LinkTarget {
  const { kind, username, invite_hash, channel_id, message_id, thread, comment, phone } = link
  return tidy<LinkTarget>({ kind, username, invite_hash, channel_id, message_id, thread, comment, phone })
}

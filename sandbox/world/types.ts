/**
 * What the invented Telegram consists of: people, bots, chats, messages, files, and the one object that holds them.
 *
 * Everything under `State` is plain JSON, because the state file is exactly that. Shapes that Telegram sends
 * (`Message`, `Entity`, `Sender`) carry Telegram's own field names.
 */
import type { Limits } from '../faults/limits.ts'
import type { Hold } from '../faults/queue.ts'
import type { Faults } from '../faults/rules.ts'
import type { Bell } from './bell.ts'
import type { CallLog } from './call-log.ts'
import type { FileStore } from './files.ts'

export type Row = Record<string, unknown>

export type Entity = {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  user?: Sender
  custom_emoji_id?: string
}

export type Sender = {
  id: number
  is_bot: boolean
  first_name: string
  last_name?: string
  username?: string
  language_code?: string
}

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel'
export type ChatFace = {
  id: number
  type: ChatType
  title?: string
  username?: string
  first_name?: string
  last_name?: string
  is_forum?: true
}

/** A file as it stands inside a message: a photo size, a document, a sticker. */
export type FileFace = {
  file_id: string
  file_unique_id: string
  file_size?: number
  file_name?: string
  mime_type?: string
  width?: number
  height?: number
}

export type InlineButton = { text: string; callback_data?: string; url?: string; copy_text?: { text: string } } & Row
export type InlineKeyboard = { inline_keyboard: InlineButton[][] }

export type Message = {
  message_id: number
  date: number
  chat: ChatFace
  from?: Sender
  sender_chat?: ChatFace
  edit_date?: number
  text?: string
  entities?: Entity[]
  caption?: string
  caption_entities?: Entity[]
  photo?: FileFace[]
  document?: FileFace
  reply_markup?: InlineKeyboard
  reply_to_message?: Message
  forward_origin?: Row
  media_group_id?: string
} & Row

/** A message with the position of its last change; positions rise over the whole sandbox. */
export type Stored = {
  position: number
  message: Message
  deleted?: true
  markup?: Row
  /** Sent through inline mode by this bot: the name under which the bot may edit it. */
  inline?: { id: string; botId: number }
  /** Who reacted with what, by id. */
  reactions?: Record<string, Row[]>
}

export type Standing = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

export type Topic = { id: number; name: string; icon_color: number; icon_custom_emoji_id?: string; closed?: true }

export type Chat = {
  key: string
  id: number
  type: ChatType
  title?: string
  username?: string
  about?: string
  /** Private chats only: the two sides. */
  userId?: number
  botId?: number
  blocked?: true
  /** The person has written: before that a bot may not write to them. */
  met?: true
  /** Groups and channels only: who stands how, by id. */
  members: Record<string, Standing>
  /** What single administrators and restricted members may do, by id; without an entry all that their standing allows. */
  rights?: Record<string, Row>
  /** What ordinary members may do; without it everything. */
  permissions?: Row
  /** Supergroups only. */
  isForum?: true
  topics?: Topic[]
  /** Message ids, the newest last. */
  pinned?: number[]
  /** A group that became the supergroup of this id. */
  migratedTo?: number
  nextMessageId: number
  messages: Stored[]
  menuButton?: Row
  invented?: true
}

export type Person = Sender & { is_bot: false; about?: string; label?: string }

export type Webhook = { url: string; secret?: string; maxConnections: number; ip?: string }
export type Pending = {
  lane: string
  update: { update_id: number } & Row
  /** Not to be confirmed away by an offset above it before it was shown once. */
  late?: true
}

export type Bot = {
  id: number
  /** SHA-256 of the token: the token itself is kept nowhere. */
  tokenHash: string
  first_name: string
  username: string
  nextUpdateId: number
  highestUpdateId?: number
  /** After a jump: the numbers given, from and to, the last range being the current one. */
  usedIds?: [number, number][]
  nextMessageId: number
  queue: Pending[]
  allowedUpdates?: string[]
  webhook?: Webhook
  webhookError?: { date: number; message: string }
  /** Texts and commands by "scope|language". */
  commands: Record<string, { command: string; description: string }[]>
  texts: Record<string, string>
  menuButton?: Row
  /** What a bot's owner sets at BotFather: inline mode, its feedback, and reading everything in groups. */
  inline?: true
  inlineFeedback?: true
  readsGroups?: true
}

export type FileRecord = {
  file_id: string
  file_unique_id: string
  file_path: string
  kind: string
  size: number
  name?: string
  mime?: string
  width?: number
  height?: number
  /** No bytes exist: a person of the invented world "sent" it. */
  invented?: true
}

export type State = {
  version: 1
  clockOffset: number
  position: number
  nextUserId: number
  nextChannelId: number
  nextGroupId: number
  nextFile: number
  people: Record<string, Person>
  bots: Record<string, Bot>
  chats: Record<string, Chat>
  files: Record<string, FileRecord>
  seeded?: true
}

/** The answer a bot gave to a pressed button. */
export type CallbackAnswer = { text?: string; show_alert: boolean; url?: string }
export type Callback = { id: string; botId: number; createdAt: number; answer?: CallbackAnswer }

/** An inline query somebody typed, and what the bot answered. */
export type InlineQuery = {
  id: string
  botId: number
  userId: number
  query: string
  createdAt: number
  answer?: { results: Row[]; next_offset: string; cache_time: number; is_personal: boolean; button?: Row }
}

/** How long things take that Telegram measures in real time; tests shorten them. */
export type Windows = {
  callbackMs: number
  webhookFirstPauseMs: number
  webhookLongestPauseMs: number
  webhookTimeoutMs: number
}

export type World = {
  state: State
  mainBotId: number
  bell: Bell
  files: FileStore
  calls: CallLog
  /** Buttons pressed lately; forgotten on a restart, when they are too old anyway. */
  callbacks: Map<string, Callback>
  inlineQueries: Map<string, InlineQuery>
  /** Tokens of the bots that called since the start, for signing init data; they are written nowhere. */
  tokens: Map<number, string>
  faults: Faults
  /** Updates kept back, and updates whose acceptance will be lost so many times. */
  holds: Map<Pending, Hold>
  unheard: WeakMap<Pending, number>
  limits: Limits
  windows: Windows
  now(): Date
  /** Real milliseconds, for windows that the moved clock must not touch. */
  realNow(): number
  /** Notes that the state changed and must be saved. */
  changed(): void
}

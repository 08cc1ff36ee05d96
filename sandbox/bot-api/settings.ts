/**
 * What a bot says about itself: getMe, commands by scope and language, name and descriptions, menu button, logOut and
 * close.
 */
import { bad } from '../world/refused.ts'
import { isAdministrator } from '../world/rights.ts'
import type { Bot, Chat, Row } from '../world/types.ts'
import { botFace } from '../world/world.ts'
import { type Call, findChat, type Method, object, text } from './call.ts'

const getMe: Method = ({ bot }) => ({
  ...botFace(bot),
  can_join_groups: true,
  can_read_all_group_messages: bot.readsGroups === true,
  supports_inline_queries: bot.inline === true,
  can_connect_to_business: false,
  has_main_web_app: false,
})

function readLanguage(call: Call): string {
  const code = text(call.params, 'language_code') ?? ''
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw bad('invalid language code specified')
  return code
}

const scopes = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]

/** Where a list of commands holds: "scope", "scope:chat" or "scope:chat:user", then "|language". */
function commandsKey(call: Call): string {
  const scope = object(call.params, 'scope') ?? { type: 'default' }
  const type = String(scope.type)
  if (!scopes.includes(type)) throw bad("can't parse BotCommandScope: unsupported type specified")
  const parts = [type]
  if (['chat', 'chat_administrators', 'chat_member'].includes(type)) {
    parts.push(String(findChat({ ...call, params: { chat_id: scope.chat_id } }).id))
  }
  if (type === 'chat_member') parts.push(String(scope.user_id))
  return `${parts.join(':')}|${readLanguage(call)}`
}

function readCommand(value: unknown): { command: string; description: string } {
  const row = value as Row
  const command = String(row.command).replace(/^\//, '').trim()
  const description = String(row.description).trim()
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw bad('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

const setMyCommands: Method = (call) => {
  const list = call.params.commands as unknown[]
  if (list.length > 100) throw bad('BOT_COMMANDS_TOO_MUCH')
  call.bot.commands[commandsKey(call)] = list.map(readCommand)
  call.world.changed()
  return true
}

const getMyCommands: Method = (call) => call.bot.commands[commandsKey(call)] ?? []

const deleteMyCommands: Method = (call) => {
  delete call.bot.commands[commandsKey(call)]
  call.world.changed()
  return true
}

type Reader = { id: number; language: string | undefined; chat?: Chat | undefined }

/** The scopes that hold for somebody, the narrowest first, as Telegram lists them. */
function scopesFor({ id, chat }: Reader): string[] {
  if (!chat || chat.type === 'private') return [`chat:${id}`, 'all_private_chats', 'default']
  const forAdministrators = isAdministrator(chat, id) ? [`chat_administrators:${chat.id}`] : []
  const forAllAdministrators = isAdministrator(chat, id) ? ['all_chat_administrators'] : []
  const own = [`chat_member:${chat.id}:${id}`, ...forAdministrators, `chat:${chat.id}`]
  return [...own, ...forAllAdministrators, 'all_group_chats', 'default']
}

/** The list a person sees: the narrowest scope first, in it their language before none. */
export function commandsFor(bot: Bot, reader: Reader): Row[] {
  const code = (reader.language ?? '').slice(0, 2).toLowerCase()
  const keys = scopesFor(reader).flatMap((scope) => [`${scope}|${code}`, `${scope}|`])
  return keys.map((key) => bot.commands[key]).find((list) => list !== undefined && list.length > 0) ?? []
}

/** setMyName and its like: one text per language, falling back to the one without a language. */
function textMethods(what: 'Name' | 'Description' | 'ShortDescription', field: string, longest: number) {
  const set: Method = (call) => {
    const value = text(call.params, field) ?? ''
    if (value.length > longest) throw bad(`bot ${field.replace('_', ' ')} is too long`)
    const key = `${field}|${readLanguage(call)}`
    if (value === '') delete call.bot.texts[key]
    else call.bot.texts[key] = value
    call.world.changed()
    return true
  }
  const get: Method = (call) => {
    const fallback = field === 'name' ? call.bot.first_name : ''
    const { texts } = call.bot
    return { [field]: texts[`${field}|${readLanguage(call)}`] ?? texts[`${field}|`] ?? fallback }
  }
  return { [`setMy${what}`]: set, [`getMy${what}`]: get }
}

const setChatMenuButton: Method = (call) => {
  const button = object(call.params, 'menu_button') ?? { type: 'default' }
  if (call.params.chat_id === undefined) call.bot.menuButton = button
  else findChat(call).menuButton = button
  call.world.changed()
  return true
}

const getChatMenuButton: Method = (call) => {
  const own = call.params.chat_id === undefined ? undefined : findChat(call).menuButton
  return own ?? call.bot.menuButton ?? { type: 'default' }
}

const yes: Method = () => true

export const settingMethods: Record<string, Method> = {
  getMe,
  logOut: yes,
  close: yes,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  ...textMethods('Name', 'name', 64),
  ...textMethods('Description', 'description', 512),
  ...textMethods('ShortDescription', 'short_description', 120),
  setChatMenuButton,
  getChatMenuButton,
}

/**
 * Finds whom and what a request to the control API names, or says clearly that it does not exist.
 */
import { findMessage, openPrivateChat } from '../world/post.ts'
import { isHere } from '../world/rights.ts'
import type { Bot, Chat, Person, Stored, World } from '../world/types.ts'
import { findBot, findPerson, findRoom } from '../world/world.ts'
import { type Body, optionalName, optionalNumber, Problem } from './problem.ts'

export function neededPerson(world: World, name: string): Person {
  const person = findPerson(world, name)
  if (person) return person
  throw new Problem(404, 'user_not_found', {
    message: `There is no user "${name}".`,
    next: 'List them with GET /sandbox/api/users, or create one with POST /sandbox/api/users {"first_name": "Ana"}.',
  })
}

export function neededBot(world: World, name: string | undefined): Bot {
  const bot = findBot(world, name)
  if (bot) return bot
  throw new Problem(404, 'bot_not_found', {
    message: name ? `There is no bot "${name}".` : 'There is no bot yet.',
    next: 'A bot exists from its first call of the Bot API on. List them with GET /sandbox/api/bots.',
  })
}

export function neededRoom(world: World, name: string, kind?: 'channel' | 'group'): Chat {
  const room = findRoom(world, name)
  if (room && (!kind || (room.type === 'channel') === (kind === 'channel'))) return room
  const what = kind ?? 'chat'
  throw new Problem(404, `${what}_not_found`, {
    message: `There is no ${what} "${name}".`,
    next: `List them with GET /sandbox/api/chats, or create one with POST /sandbox/api/${kind === 'channel' ? 'channels' : 'groups'}.`,
  })
}

/** Where a person acts: the group named by "chat", else the private chat with the bot named by "bot", else Saksi's. */
export function placeOf(world: World, person: Person, body: Body): Chat {
  const chat = optionalName(body, 'chat')
  if (chat === undefined) return openPrivateChat(world, neededBot(world, optionalName(body, 'bot')), person.id)
  const room = neededRoom(world, chat)
  if (isHere(room.members[person.id])) return room
  throw new Problem(403, 'not_a_member', {
    message: `${person.first_name} is not in "${room.title}".`,
    next: `Add them first: POST /sandbox/api/groups/${room.id}/members {"member": ${person.id}}.`,
  })
}

export function neededMessage(chat: Chat, body: Body): Stored {
  const id = optionalNumber(body, 'message_id')
  const stored = id === undefined ? undefined : findMessage(chat, id)
  if (stored) return stored
  throw new Problem(404, 'message_not_found', {
    message: id === undefined ? '"message_id" is missing.' : `There is no message ${id} in this chat.`,
    next: 'Read the messages of the chat first; each has its message_id.',
  })
}

export function assertNotBlocked(chat: Chat): void {
  if (!chat.blocked) return
  throw new Problem(409, 'bot_is_blocked', {
    message: 'This user has blocked the bot.',
    next: 'Unblock it first: POST /sandbox/api/users/{user}/unblock.',
  })
}

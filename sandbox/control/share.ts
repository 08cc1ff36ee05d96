/**
 * Answers the buttons of a reply keyboard that ask a person for something of their own: people, a chat, their phone
 * number, where they are. The person chooses with "share"; what does not fit the button's conditions is refused, as
 * the app would not offer it.
 */
import { requestOf } from '../bot-api/keyboard.ts'
import { changeStanding } from '../world/members.ts'
import { administratorRights, isAdministrator, isHere, may } from '../world/rights.ts'
import type { Bot, Chat, Person, Row, Sender, World } from '../world/types.ts'
import { botFace, findBot, findPerson, personFace } from '../world/world.ts'
import { neededRoom } from './find.ts'
import { type Body, optionalNumber, Problem, wrongField } from './problem.ts'

type Sharing = { world: World; person: Person; bot: Bot; request: Row }

const refuse = (message: string, next: string) => new Problem(409, 'choice_does_not_fit', { message, next })

function choices(body: Body, example: string): string[] {
  const given = Array.isArray(body.share) ? (body.share as unknown[]) : body.share === undefined ? [] : [body.share]
  const names = given.map((name) => (typeof name === 'number' ? String(name) : name))
  if (names.length === 0 || names.some((name) => typeof name !== 'string' || name === '')) {
    throw new Problem(409, 'choice_needed', {
      message: 'This button asks the person to choose something.',
      next: `Press it with ${example}.`,
    })
  }
  return names as string[]
}

function shareUsers({ world, request }: Sharing, body: Body): Row {
  const names = choices(body, '"share": ["ben_invented"]')
  const most = Math.min(10, Math.max(1, Number(request.max_quantity ?? 1)))
  if (names.length > most) throw refuse(`This button asks for ${most} at most.`, 'Share fewer.')
  const users = names.map((name) => {
    const found: Person | Bot | undefined = findPerson(world, name) ?? findBot(world, name)
    if (!found)
      throw new Problem(404, 'user_not_found', { message: `There is no user "${name}".`, next: 'GET /users.' })
    const user: Sender = 'tokenHash' in found ? botFace(found) : personFace(found)
    if (typeof request.user_is_bot === 'boolean' && user.is_bot !== request.user_is_bot) {
      const wanted = request.user_is_bot ? 'bots' : 'people'
      throw refuse(`This button asks for ${wanted}, and "${name}" is none of them.`, `Share ${wanted}.`)
    }
    const { first_name, last_name, username } = user
    return {
      user_id: user.id,
      ...(request.request_name === true ? { first_name, ...(last_name ? { last_name } : {}) } : {}),
      ...(request.request_username === true && username ? { username } : {}),
    }
  })
  return { users_shared: { request_id: Number(request.request_id), user_ids: users.map((u) => u.user_id), users } }
}

/** Why the chat would not stand in the person's list; undefined when it does. */
function whyNot({ person, bot, request }: Sharing, chat: Chat): string | undefined {
  const isChannel = chat.type === 'channel'
  if (isChannel !== (request.chat_is_channel === true)) return isChannel ? 'it is a channel' : 'it is no channel'
  if (!isHere(chat.members[person.id])) return `${person.first_name} is not in it`
  const wants = (field: string, is: boolean) => typeof request[field] === 'boolean' && request[field] !== is
  if (wants('chat_is_forum', chat.isForum === true)) return chat.isForum ? 'it is a forum' : 'it is no forum'
  if (wants('chat_has_username', chat.username !== undefined)) return 'of its username'
  if (request.chat_is_created === true && chat.members[person.id] !== 'creator')
    return `${person.first_name} does not own it`
  if (request.bot_is_member === true && !isHere(chat.members[bot.id])) return 'the bot is not in it'
  const needed = Object.entries((request.user_administrator_rights ?? {}) as Row).filter(([, given]) => given === true)
  const lacks = needed.find(([right]) => !isAdministrator(chat, person.id) || !may(chat, person.id, right))
  return lacks ? `${person.first_name} has no right "${lacks[0]}" there` : undefined
}

function shareChat(sharing: Sharing, body: Body): Row {
  const { world, person, bot, request } = sharing
  const [name] = choices(body, '"share": "village_news_inv"')
  const chat = neededRoom(world, name ?? '')
  const why = whyNot(sharing, chat)
  if (why) throw refuse(`"${chat.title}" does not fit, because ${why}.`, 'Share a chat that fits the button.')
  const rights = request.bot_administrator_rights as Row | undefined
  if (rights) {
    const given = administratorRights(chat.type, rights)
    changeStanding(world, chat, { who: botFace(bot), by: personFace(person), to: 'administrator', rights: given })
  }
  return {
    chat_shared: {
      request_id: Number(request.request_id),
      chat_id: chat.id,
      ...(request.request_title === true ? { title: chat.title } : {}),
      ...(request.request_username === true && chat.username ? { username: chat.username } : {}),
    },
  }
}

/** The fields of the message that the button sends; undefined for one that sends its text. */
export function sharedFields(
  world: World,
  person: Person,
  { bot, button, body }: { bot: Bot; button: Row; body: Body },
) {
  const kind = requestOf(button)
  const sharing = { world, person, bot, request: (button[kind ?? ''] ?? {}) as Row }
  if (kind === 'request_users') return shareUsers(sharing, body)
  if (kind === 'request_chat') return shareChat(sharing, body)
  if (kind === 'request_contact') {
    const phone_number = typeof body.share === 'string' ? body.share : '+00 000 0000'
    return { contact: { phone_number, first_name: person.first_name, user_id: person.id } }
  }
  if (kind === 'request_location') {
    const latitude = optionalNumber(body, 'latitude') ?? 0
    return { location: { latitude, longitude: optionalNumber(body, 'longitude') ?? 0 } }
  }
  if (kind === 'request_poll') {
    throw wrongField('button', 'asks for a poll, which is not simulated.', 'Press another button.')
  }
  return undefined
}

/**
 * Opens Mini Apps as a person: signed init data, valid for the bot's token, in the form and with the two signatures
 * that Telegram documents. The Ed25519 key is the sandbox's own, made at its start.
 */
import { createHash, createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { Bot, Person, Row, World } from '../world/types.ts'
import { say } from './act.ts'
import { neededBot, placeOf } from './find.ts'
import { type Body, neededText, optionalName, optionalNumber, optionalText, Problem, wrongField } from './problem.ts'
import { viewMessage } from './view.ts'

const keys = generateKeyPairSync('ed25519')

/** The public key for checks by third parties, 32 bytes as hex. */
export const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

function tokenOf(world: World, bot: Bot): string {
  const token = world.tokens.get(bot.id)
  if (token) return token
  throw new Problem(409, 'token_unknown', {
    message: 'The sandbox keeps no tokens, and this bot has not called since the start.',
    next: 'Let the bot call getMe once.',
  })
}

/** "key=value" lines in alphabetical order, as both signatures want them. */
const lines = (fields: Record<string, string>) =>
  Object.keys(fields)
    .sort()
    .map((key) => `${key}=${fields[key]}`)
    .join('\n')

/** The init data of these fields, signed for the token: first Ed25519, then the HMAC over everything. */
function signInitData(token: string, fields: Record<string, string>): string {
  const signed = Buffer.from(`${token.split(':')[0]}:WebAppData\n${lines(fields)}`)
  const whole = { ...fields, signature: sign(null, signed, keys.privateKey).toString('base64url') }
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  const hash = createHmac('sha256', secret).update(lines(whole)).digest('hex')
  return new URLSearchParams({ ...whole, hash }).toString()
}

function userField({ id, first_name, last_name = '', username, language_code }: Person): string {
  const rest = { ...(username ? { username } : {}), ...(language_code ? { language_code } : {}) }
  return JSON.stringify({ id, first_name, last_name, ...rest, allows_write_to_pm: true })
}

function readAge(body: Body): number {
  const age = optionalNumber(body, 'age_seconds') ?? 0
  if (age < 0) throw wrongField('age_seconds', 'must not be negative.', 'Leave it out for now.')
  return Math.floor(age)
}

/**
 * Init data for a person, and with `url` the address that the app would be opened under. `age_seconds` dates it back;
 * `chat` says from which group it is opened.
 */
export function openWebApp(world: World, person: Person, body: Body): Row {
  const bot = neededBot(world, optionalName(body, 'bot'))
  const start = optionalText(body, 'start_param')
  if (start !== undefined && !/^[\w-]{1,512}$/.test(start)) {
    throw wrongField('start_param', 'must be 1 to 512 letters, digits, "_" or "-".', 'Send {"start_param": "case_7"}.')
  }
  const chat = placeOf(world, person, body)
  const fields: Record<string, string> = {
    user: userField(person),
    auth_date: String(Math.floor(world.now().getTime() / 1000) - readAge(body)),
    chat_instance: String(
      BigInt(`0x${createHash('sha256').update(`${bot.id}|${chat.key}`).digest('hex').slice(0, 15)}`),
    ),
    chat_type: chat.type === 'private' ? 'sender' : chat.type,
    ...(start ? { start_param: start } : { query_id: `AA${randomBytes(12).toString('base64url')}` }),
  }
  const init_data = signInitData(tokenOf(world, bot), fields)
  const url = optionalText(body, 'url')
  if (url !== undefined && !URL.canParse(url)) throw wrongField('url', 'is no address.', 'Send an absolute address.')
  const app = { tgWebAppData: init_data, tgWebAppVersion: '9.1', tgWebAppPlatform: 'weba' }
  const opened = url === undefined ? {} : { url: `${url.split('#')[0]}#${new URLSearchParams(app)}` }
  return { init_data, fields, ...opened, public_key: publicKey }
}

/** The fields with which Telegram's login widget sends a person back to a site. Its key is another than an app's. */
export function loginAs(world: World, person: Person, body: Body): Row {
  const bot = neededBot(world, optionalName(body, 'bot'))
  const { id, first_name, last_name, username } = person
  const fields: Record<string, string> = {
    id: String(id),
    first_name,
    ...(last_name ? { last_name } : {}),
    ...(username ? { username } : {}),
    auth_date: String(Math.floor(world.now().getTime() / 1000) - readAge(body)),
  }
  const secret = createHash('sha256').update(tokenOf(world, bot)).digest()
  const hash = createHmac('sha256', secret).update(lines(fields)).digest('hex')
  return { ...fields, hash, query: new URLSearchParams({ ...fields, hash }).toString() }
}

/** What an app opened from a reply keyboard sends back (`web_app_data`). */
export function sendWebAppData(world: World, person: Person, body: Body): Row {
  const chat = placeOf(world, person, body)
  const data = neededText(body, 'data', '{"data": "{}", "button_text": "Open"}')
  if (Buffer.byteLength(data) > 4096) throw wrongField('data', 'has more than 4096 bytes.', 'Shorten it.')
  const button_text = optionalText(body, 'button_text') ?? 'Open'
  const stored = say(world, person, chat, { web_app_data: { data, button_text } })
  return { position: stored.position, message: viewMessage(world, chat, stored) }
}

/** What a process says once it runs: where to look, how to go on, and what it does not promise yet. */
import type { Start } from '../role.ts'
import type { Addresses } from './http.ts'
import type { Telegram } from './telegram.ts'

export const howToGoOn = [
  'This is a sandbox: an invented Telegram and an invented world on this machine alone.',
  'To go on Telegram, put into a file .env beside package.json:',
  '  BOT_TOKEN=         from @BotFather',
  '  MASTER_KEY_FILE=   a file outside the data folder, made with: openssl rand -hex 32',
  '  OPERATOR_NAME=     OPERATOR_COUNTRY=     OPERATOR_CONTACT=     who runs it, and where to ask about personal data',
  '',
]

type Told = { start: Start; telegram: Telegram; botName: string | null } & Addresses

/** One line for each address, a word and then where it is; of a process with some roles, which they are. */
export function sayAddresses({ start, telegram, url, healthUrl, botName }: Told): string[] {
  const { roles, whole } = start
  const chat = telegram.chatUrl ? `Sandbox chat   ${telegram.chatUrl}/` : `Telegram       https://t.me/${botName ?? ''}`
  return [
    ...(whole ? [] : [`Roles          ${[...roles].join(', ')}`]),
    ...(telegram.chatUrl || botName ? [chat] : []),
    ...(url && roles.has('public') ? [`Public page    ${url}/`] : []),
    ...(healthUrl ? [`Health         ${healthUrl}/healthz`] : []),
  ]
}

/**
 * The settings by their names in the environment: what each may look like, and what to say about one that does not do.
 * How they fit together is checked in `config.ts`, the only reader of them.
 */
import { z } from 'zod'

/** A setting that does not do; its message is the sentence for the operator. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const port = z.coerce.number().int().min(0).max(65_535)
const database = z.url({ protocol: /^postgres(ql)?$/ }).optional()
const web = z.url({ protocol: /^https?$/ }).optional()
const token = z.string().regex(/^\d{6,}:[\w-]{30,}$/)

export const shape = z.object({
  DATA_FOLDER: z.string().min(1).default('data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(8080),
  HEALTH_PORT: port.optional(),
  SANDBOX_PORT: port.default(8081),
  SANDBOX_URL: web,
  /** The sandbox's own bot (`sandbox/server.ts`); no secret, because whoever reaches a sandbox may be anybody in it. */
  SANDBOX_TOKEN: token.default('7000000001:SANDBOX_not_a_real_token_of_telegram'),
  PUBLIC_URL: web,
  /** The header in which the operator's proxy says who asks; without it no header is believed. */
  TRUST_PROXY: z
    .string()
    .regex(/^[a-z][a-z0-9-]{2,40}$/i)
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  DATABASE_URL: database,
  DATABASE_URL_OWNER: z.url().optional(),
  DATABASE_URL_APP: z.url().optional(),
  DATABASE_URL_READER: z.url().optional(),
  DATABASE_URL_PUBLIC: z.url().optional(),
  KEYS_DATABASE_URL: z.url().optional(),
  KEYS_DATABASE_URL_OWNER: z.url().optional(),
  BOT_TOKEN: token.optional(),
  BOT_API_ROOT: web,
  BOT_NAME: z
    .string()
    .regex(/^\w{3,31}bot$/i)
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/)
    .optional(),
  OPERATOR_NAME: z.string().min(2).optional(),
  OPERATOR_COUNTRY: z.string().optional(),
  OPERATOR_CONTACT: z.string().min(5).optional(),
  MASTER_KEY: z.string().optional(),
  MASTER_KEY_FILE: z.string().optional(),
  HEADS_FILE: z.string().optional(),
  MONITORED: z.string().default('AE,BN,BR,DE,FR,GB,ID,IN,KE,KH,LA,MM,MX,MY,NG,PH,PT,SG,TH,UA,US,VN'),
})
export type Settings = z.output<typeof shape>

const anyPort = 'a port number from 0 to 65535, 0 for any free one'
const anyDatabase = 'an address like postgres://user:password@host:5432/saksi'

/** What to do about a value that does not do, by setting. */
export const remedies: Record<string, string> = {
  PORT: anyPort,
  HEALTH_PORT: anyPort,
  SANDBOX_PORT: anyPort,
  SANDBOX_URL: 'the address of a running sandbox, like http://127.0.0.1:8081',
  SANDBOX_TOKEN: 'a token of the right shape, like 7000000002:and-thirty-letters-or-more-of-any-kind',
  PUBLIC_URL: 'an address like https://saksi.example',
  TRUST_PROXY: 'the name of the header your proxy sets, like x-forwarded-for',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  DATABASE_URL: anyDatabase,
  DATABASE_URL_OWNER: anyDatabase,
  DATABASE_URL_APP: anyDatabase,
  DATABASE_URL_READER: anyDatabase,
  DATABASE_URL_PUBLIC: anyDatabase,
  BOT_TOKEN: 'the token that @BotFather gave you, like 123456789:AbC…',
  BOT_API_ROOT: 'the address of a Bot API server of your own, like http://127.0.0.1:8082',
  BOT_NAME: "the bot's name on Telegram without @, like saksi_bot",
  WEBHOOK_SECRET: '16 to 256 letters, digits, _ or -',
  OPERATOR_NAME: 'the legal name of whoever runs this',
  OPERATOR_CONTACT: 'an address for questions about personal data',
}

/**
 * The environment, checked once and frozen: the only reader of `process.env`. Every refusal is one sentence that says
 * what to set. Without BOT_TOKEN the program runs in its sandbox and needs nothing at all.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { countryCodes, isCountry } from './model/country.ts'

export type Config = Readonly<{
  dataFolder: string
  host: string
  port: number
  sandboxPort: number
  publicUrl: string | null
  logLevel: string
  databaseUrl: string | undefined
  ownerUrl: string | undefined
  appUrl: string | undefined
  readerUrl: string | undefined
  keysUrl: string | undefined
  keysOwnerUrl: string | undefined
  /** Null in the sandbox. */
  telegram: { token: string; webhookSecret: string | null } | null
  operator: { name: string; country: string; contact: string } | null
  /** 32 bytes; null in the sandbox, which makes a key of its own in the data folder. */
  masterKey: Buffer | null
  monitored: readonly string[]
  /** The files in which signed heads of the history are kept: one in the data folder, and HEADS_FILE where it is set. */
  headFiles: readonly string[]
}>

/** A setting that does not do; its message is the sentence for the operator. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const port = z.coerce.number().int().min(0).max(65_535)
const shape = z.object({
  DATA_FOLDER: z.string().min(1).default('data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(8080),
  SANDBOX_PORT: port.default(8081),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_URL_OWNER: z.url().optional(),
  DATABASE_URL_APP: z.url().optional(),
  DATABASE_URL_READER: z.url().optional(),
  KEYS_DATABASE_URL: z.url().optional(),
  KEYS_DATABASE_URL_OWNER: z.url().optional(),
  BOT_TOKEN: z
    .string()
    .regex(/^\d{6,}:[\w-]{30,}$/)
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

/** What to do about a value that does not do, by setting. */
const remedies: Record<string, string> = {
  PORT: 'a port number from 0 to 65535, 0 for any free one',
  SANDBOX_PORT: 'a port number from 0 to 65535, 0 for any free one',
  PUBLIC_URL: 'an address like https://saksi.example',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  DATABASE_URL: 'an address like postgres://user:password@host:5432/saksi',
  BOT_TOKEN: 'the token that @BotFather gave you, like 123456789:AbC…',
  WEBHOOK_SECRET: '16 to 256 letters, digits, _ or -',
  OPERATOR_NAME: 'the legal name of whoever runs this',
  OPERATOR_CONTACT: 'an address for questions about personal data',
}

/** Reads settings from `env`. Throws `ConfigError` for the first that does not do. Empty values count as not set. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = shape.safeParse(given)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? 'a setting')
    throw new ConfigError(`${name} is not usable. Set it to ${remedies[name] ?? 'a valid value'}, or leave it out.`)
  }
  const set = read.data
  const dataFolder = resolve(set.DATA_FOLDER)
  const monitored = set.MONITORED.split(',').map((code) => code.trim().toUpperCase())
  const stray = monitored.find((code) => !isCountry(code))
  if (stray !== undefined)
    throw new ConfigError(`MONITORED names ${stray}, which is no country. Use two-letter codes, like VN,MY.`)
  const operator = operatorOf(set)
  if (set.BOT_TOKEN) needOperator(set)
  return Object.freeze({
    dataFolder,
    host: set.HOST,
    port: set.PORT,
    sandboxPort: set.SANDBOX_PORT,
    publicUrl: set.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    logLevel: set.LOG_LEVEL,
    databaseUrl: set.DATABASE_URL,
    ownerUrl: set.DATABASE_URL_OWNER,
    appUrl: set.DATABASE_URL_APP,
    readerUrl: set.DATABASE_URL_READER,
    keysUrl: set.KEYS_DATABASE_URL,
    keysOwnerUrl: set.KEYS_DATABASE_URL_OWNER,
    telegram: set.BOT_TOKEN ? { token: set.BOT_TOKEN, webhookSecret: set.WEBHOOK_SECRET ?? null } : null,
    operator,
    masterKey: masterKeyOf(set, dataFolder),
    monitored,
    headFiles: [join(dataFolder, 'heads.jsonl'), ...secondHeads(set, dataFolder)],
  })
}

/** A second place only helps against whoever can change the first. */
function secondHeads({ HEADS_FILE }: z.output<typeof shape>, dataFolder: string): string[] {
  if (!HEADS_FILE) return []
  const file = resolve(HEADS_FILE)
  if (!isInside(file, dataFolder)) return [file]
  throw new ConfigError('HEADS_FILE lies in the data folder, where heads are kept anyway. Set it to another place.')
}

/** Whoever reports to a bot must be able to learn who runs it: nothing of this may be missing on Telegram. */
const operatorSentences = {
  OPERATOR_NAME:
    'OPERATOR_NAME is missing: set it to the legal name of whoever runs this. It is shown in /privacy and on every page.',
  OPERATOR_COUNTRY:
    'OPERATOR_COUNTRY is missing: set it to the two letters of the country whose law you are under, like MY.',
  OPERATOR_CONTACT: 'OPERATOR_CONTACT is missing: set it to an address where people can ask about their personal data.',
} as const

function needOperator(set: z.output<typeof shape>): void {
  for (const name of ['OPERATOR_NAME', 'OPERATOR_COUNTRY', 'OPERATOR_CONTACT'] as const) {
    if (!set[name]) throw new ConfigError(`BOT_TOKEN is set, so people will trust you. ${operatorSentences[name]}`)
  }
}

function operatorOf(set: z.output<typeof shape>): Config['operator'] {
  const country = set.OPERATOR_COUNTRY?.trim().toUpperCase()
  if (country !== undefined && !countryCodes.includes(country as never)) {
    throw new ConfigError(`OPERATOR_COUNTRY is not usable. Set it to the two letters of a country, like MY.`)
  }
  if (!set.OPERATOR_NAME || !country || !set.OPERATOR_CONTACT) return null
  return { name: set.OPERATOR_NAME, country, contact: set.OPERATOR_CONTACT }
}

const howToMake = 'Make one with: openssl rand -hex 32'

function masterKeyOf(set: z.output<typeof shape>, dataFolder: string): Buffer | null {
  const file = set.MASTER_KEY_FILE && resolve(set.MASTER_KEY_FILE)
  if (file && !existsSync(file)) throw new ConfigError(`MASTER_KEY_FILE names a file that is not there. ${howToMake}`)
  if (file && set.BOT_TOKEN && isInside(realpathSync(file), dataFolder)) {
    throw new ConfigError(
      'MASTER_KEY_FILE lies in the data folder: whoever copies the data has the key. Keep it elsewhere.',
    )
  }
  const text = (set.MASTER_KEY ?? (file ? readFileSync(file, 'utf8') : '')).trim()
  if (text === '') {
    if (set.BOT_TOKEN)
      throw new ConfigError(
        `BOT_TOKEN is set, so a master key is needed: set MASTER_KEY or MASTER_KEY_FILE. ${howToMake}`,
      )
    return null
  }
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new ConfigError(`The master key must be 64 hexadecimal digits. ${howToMake}`)
  return Buffer.from(text, 'hex')
}

function isInside(file: string, folder: string): boolean {
  const path = relative(existsSync(folder) ? realpathSync(folder) : folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}

/**
 * The environment, checked once and frozen: the only reader of `process.env`. Every refusal is one sentence that says
 * what to set. Without BOT_TOKEN the program runs in its sandbox and needs nothing at all.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { isCountry } from './model/country.ts'
import { needOperator, type Operator, operatorOf } from './operator.ts'
import { isKeyless, type Role, roleNames } from './role.ts'
import { ConfigError, remedies, type Settings, shape } from './settings.ts'

export { ConfigError }

export type Config = Readonly<{
  dataFolder: string
  host: string
  port: number
  /** Where a process that shows nothing else answers /healthz; null for nowhere. */
  healthPort: number | null
  sandboxPort: number
  /** A sandbox that runs elsewhere and is Telegram for this process. */
  sandbox: { url: string; token: string } | null
  publicUrl: string | null
  /** The header in which the operator's proxy names who asks; null believes none. */
  addressHeader: string | null
  logLevel: string
  databaseUrl: string | undefined
  ownerUrl: string | undefined
  appUrl: string | undefined
  readerUrl: string | undefined
  /** The pages' own role, for a process that is given nothing else. */
  pagesUrl: string | undefined
  keysUrl: string | undefined
  keysOwnerUrl: string | undefined
  /** Null in the sandbox. `apiRoot` is a Bot API server of the operator's own, null for Telegram's. */
  telegram: { token: string; apiRoot: string | null } | null
  /** Without @, for the pages, which know no token, and the web form, which starts no bot; null when it was not said. */
  botName: string | null
  /** Whether the figures are of an invented world: no bot on Telegram is behind them. */
  invented: boolean
  webhookSecret: string | null
  operator: Operator | null
  /**
   * 32 bytes each, the one in use first; none in the sandbox, which makes a key of its own in the data folder, and where
   * no role needs one.
   */
  masterKeys: readonly Buffer[]
  monitored: readonly string[]
  /** The files in which signed heads of the history are kept: one in the data folder, and HEADS_FILE where it is set. */
  headFiles: readonly string[]
}>

/**
 * Reads settings from `env`, for these roles. Throws `ConfigError` for the first that does not do. Empty values count as not
 * set. For roles without keys no key is read, not even from a file that is named.
 */
export function readConfig(
  env: Record<string, string | undefined>,
  roles: ReadonlySet<Role> = new Set(roleNames),
): Config {
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
  const keyless = isKeyless(roles)
  if (keyless) takeNoSecret(set)
  // A name alone makes nobody's bot: only the pages, which are given no token, believe it.
  const named = set.BOT_TOKEN ? 'BOT_TOKEN' : keyless && set.BOT_NAME ? 'BOT_NAME' : null
  if (named) needOperator(set, named)
  if (named && set.SANDBOX_URL)
    throw new ConfigError(`${named} and SANDBOX_URL are both set. Leave one out: it is Telegram or the sandbox.`)
  if (!named && !set.SANDBOX_URL && roles.size < roleNames.length && !keyless)
    throw new ConfigError(
      'Roles that run on their own must share one Telegram: set BOT_TOKEN, or SANDBOX_URL to a sandbox started with npm run sandbox.',
    )
  if (roles.has('bot')) needAddress(set)
  const plain = (address: string | undefined) => address?.replace(/\/+$/, '') ?? null
  return Object.freeze({
    dataFolder,
    host: set.HOST,
    port: set.PORT,
    healthPort: set.HEALTH_PORT ?? null,
    sandboxPort: set.SANDBOX_PORT,
    sandbox: set.SANDBOX_URL ? { url: plain(set.SANDBOX_URL) ?? '', token: set.SANDBOX_TOKEN } : null,
    publicUrl: plain(set.PUBLIC_URL),
    addressHeader: set.TRUST_PROXY?.toLowerCase() ?? null,
    logLevel: set.LOG_LEVEL,
    databaseUrl: set.DATABASE_URL,
    ownerUrl: set.DATABASE_URL_OWNER,
    appUrl: set.DATABASE_URL_APP,
    readerUrl: set.DATABASE_URL_READER,
    pagesUrl: set.DATABASE_URL_PUBLIC,
    keysUrl: set.KEYS_DATABASE_URL,
    keysOwnerUrl: set.KEYS_DATABASE_URL_OWNER,
    telegram: set.BOT_TOKEN ? { token: set.BOT_TOKEN, apiRoot: plain(set.BOT_API_ROOT) } : null,
    botName: keyless || (roles.has('web') && !roles.has('public')) ? (set.BOT_NAME ?? null) : null,
    invented: named === null,
    webhookSecret: set.WEBHOOK_SECRET ?? null,
    operator,
    masterKeys: keyless ? [] : masterKeysOf(set, dataFolder),
    monitored,
    headFiles: [join(dataFolder, 'heads.jsonl'), ...secondHeads(set, dataFolder)],
  })
}

/** Telegram itself posts updates only to https; a Bot API server of one's own and a sandbox also to plain http. */
function needAddress({ BOT_TOKEN, BOT_API_ROOT, WEBHOOK_SECRET, PUBLIC_URL }: Settings): void {
  if (!WEBHOOK_SECRET || !BOT_TOKEN || BOT_API_ROOT || PUBLIC_URL?.startsWith('https://')) return
  throw new ConfigError(
    'WEBHOOK_SECRET is set, so PUBLIC_URL must be the https address under which Telegram reaches this program.',
  )
}

/** The public pages are what strangers reach first: whoever breaks into their process must find nothing in it. */
function takeNoSecret(set: Settings): void {
  const secrets = [
    'MASTER_KEY',
    'MASTER_KEY_FILE',
    'BOT_TOKEN',
    'DATABASE_URL',
    'DATABASE_URL_OWNER',
    'DATABASE_URL_APP',
    'KEYS_DATABASE_URL',
    'KEYS_DATABASE_URL_OWNER',
  ] as const
  const found = secrets.filter((name) => set[name] !== undefined)
  if (found.length === 0) return
  throw new ConfigError(
    `The role public is given no secret: take ${found.join(', ')} out of its environment. It needs DATABASE_URL_PUBLIC and BOT_NAME.`,
  )
}

/** A second place only helps against whoever can change the first. */
function secondHeads({ HEADS_FILE }: Settings, dataFolder: string): string[] {
  if (!HEADS_FILE) return []
  const file = resolve(HEADS_FILE)
  if (!isInside(file, dataFolder)) return [file]
  throw new ConfigError('HEADS_FILE lies in the data folder, where heads are kept anyway. Set it to another place.')
}

const howToMake = 'Make one with: openssl rand -hex 32'

/** The key in use, and older ones below it in the file: while keys are brought under a new one, both must open. */
function masterKeysOf(set: Settings, dataFolder: string): Buffer[] {
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
    return []
  }
  return text.split(/\s+/).map((line) => {
    if (/^[0-9a-f]{64}$/i.test(line)) return Buffer.from(line, 'hex')
    throw new ConfigError(`The master key must be 64 hexadecimal digits. ${howToMake}`)
  })
}

function isInside(file: string, folder: string): boolean {
  const path = relative(existsSync(folder) ? realpathSync(folder) : folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}

/** What the operator sets is checked once; every refusal says which setting and what to do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../sandbox/server.ts'
import { ConfigError, readConfig } from '../../src/config.ts'
import { type Role, readStart, roleNames, StartError } from '../../src/role.ts'

const folder = mkdtempSync(join(tmpdir(), 'saksi-config-'))
const data = join(folder, 'data')
const keyFile = join(folder, 'key')
writeFileSync(keyFile, `${'ab'.repeat(32)}\n`)
afterAll(() => rmSync(folder, { recursive: true }))

const token = `123456789:${'A'.repeat(35)}`
const whole = {
  DATA_FOLDER: data,
  BOT_TOKEN: token,
  MASTER_KEY_FILE: keyFile,
  OPERATOR_NAME: 'Invented Operator',
  OPERATOR_COUNTRY: 'my',
  OPERATOR_CONTACT: 'privacy@operator.example',
}

const refusal = (env: Record<string, string>, roles: readonly Role[] = roleNames) => {
  try {
    readConfig(env, new Set(roles))
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}

describe('the configuration', () => {
  it('needs nothing for the sandbox', () => {
    expect(readConfig({})).toMatchObject({
      telegram: null,
      operator: null,
      masterKeys: [],
      port: 8080,
      sandboxPort: 8081,
    })
  })

  it('takes a whole configuration for Telegram, and is frozen', () => {
    const config = readConfig(whole)
    expect(config.telegram).toEqual({ token, apiRoot: null })
    expect(config).toMatchObject({ webhookSecret: null, sandbox: null, invented: false, healthPort: null })
    expect(config.operator).toEqual({ name: 'Invented Operator', country: 'MY', contact: 'privacy@operator.example' })
    expect(config.masterKeys.map((key) => key.toString('hex'))).toEqual(['ab'.repeat(32)])
    expect(Object.isFrozen(config)).toBe(true)
  })

  it.each(['OPERATOR_NAME', 'OPERATOR_COUNTRY', 'OPERATOR_CONTACT'])(
    'refuses a token without %s, in its own sentence',
    (name) => {
      expect(refusal({ ...whole, [name]: '' })).toMatch(
        new RegExp(`^BOT_TOKEN is set, so people will trust you\\. ${name} is missing: set it to `),
      )
    },
  )

  it('refuses a token without a master key, or with one in the data folder', () => {
    expect(refusal({ ...whole, MASTER_KEY_FILE: '' })).toBe(
      'BOT_TOKEN is set, so a master key is needed: set MASTER_KEY or MASTER_KEY_FILE. Make one with: openssl rand -hex 32',
    )
    expect(refusal({ ...whole, DATA_FOLDER: folder })).toBe(
      'MASTER_KEY_FILE lies in the data folder: whoever copies the data has the key. Keep it elsewhere.',
    )
    expect(refusal({ ...whole, MASTER_KEY_FILE: join(folder, 'none') })).toMatch(
      /^MASTER_KEY_FILE names a file that is not there/,
    )
    expect(refusal({ ...whole, MASTER_KEY_FILE: '', MASTER_KEY: 'short' })).toMatch(
      /^The master key must be 64 hexadecimal digits/,
    )
  })

  it('takes a sandbox that runs elsewhere, with its own bot unless another is named', async () => {
    const sandbox = await startSandbox({ port: 0 })
    await sandbox.close()
    const config = readConfig({ SANDBOX_URL: 'http://127.0.0.1:18081/' })
    expect(config).toMatchObject({ telegram: null, invented: true })
    expect(config.sandbox).toEqual({ url: 'http://127.0.0.1:18081', token: sandbox.token })
    expect(readConfig({ SANDBOX_URL: 'http://127.0.0.1:18081', SANDBOX_TOKEN: token }).sandbox?.token).toBe(token)
    expect(refusal({ ...whole, SANDBOX_URL: 'http://127.0.0.1:18081' })).toBe(
      'BOT_TOKEN and SANDBOX_URL are both set. Leave one out: it is Telegram or the sandbox.',
    )
  })

  it('takes a webhook for Telegram only under https; a sandbox or a Bot API server of one’s own may post to http', () => {
    const hook = { WEBHOOK_SECRET: 'sixteen_letters_or_more' }
    const said =
      'WEBHOOK_SECRET is set, so PUBLIC_URL must be the https address under which Telegram reaches this program.'
    expect(refusal({ ...whole, ...hook })).toBe(said)
    expect(refusal({ ...whole, ...hook, PUBLIC_URL: 'http://saksi.example' })).toBe(said)
    expect(refusal({ ...whole, ...hook, PUBLIC_URL: 'http://saksi.example' }, ['worker', 'sender'])).toBeNull()
    expect(readConfig({ ...whole, ...hook, PUBLIC_URL: 'https://saksi.example/' })).toMatchObject({
      webhookSecret: 'sixteen_letters_or_more',
      publicUrl: 'https://saksi.example',
    })
    expect(readConfig({ ...whole, ...hook, BOT_API_ROOT: 'http://127.0.0.1:8082/' }).telegram).toEqual({
      token,
      apiRoot: 'http://127.0.0.1:8082',
    })
    expect(refusal({ ...hook, SANDBOX_URL: 'http://127.0.0.1:8081' })).toBeNull()
  })

  it('refuses roles on their own that would each have a Telegram of their own', () => {
    const said =
      'Roles that run on their own must share one Telegram: set BOT_TOKEN, or SANDBOX_URL to a sandbox started with npm run sandbox.'
    expect(refusal({}, ['bot'])).toBe(said)
    // A name makes nobody's bot: without a token this would be a sandbox that calls itself real.
    expect(refusal({ BOT_NAME: 'saksi_bot' }, ['worker', 'public'])).toBe(said)
    expect(refusal({}, ['public'])).toBeNull()
    expect(readConfig({ BOT_NAME: 'saksi_bot' })).toMatchObject({ invented: true, botName: null })
  })

  it('reads no key for the pages, and refuses to be given one, or any way to what is not published', () => {
    const pages = {
      DATA_FOLDER: data,
      DATABASE_URL_PUBLIC: 'postgres://saksi_public:word@db.example/saksi',
      BOT_NAME: 'saksi_bot',
      OPERATOR_NAME: 'Invented Operator',
      OPERATOR_COUNTRY: 'MY',
      OPERATOR_CONTACT: 'privacy@operator.example',
    }
    expect(readConfig(pages, new Set(['public']))).toMatchObject({
      masterKeys: [],
      telegram: null,
      botName: 'saksi_bot',
      invented: false,
      pagesUrl: 'postgres://saksi_public:word@db.example/saksi',
    })
    expect(refusal({ ...pages, OPERATOR_NAME: '' }, ['public'])).toMatch(
      /^BOT_NAME is set, so people will trust you\. OPERATOR_NAME is missing/,
    )
    for (const [name, value] of Object.entries({
      MASTER_KEY: 'ab'.repeat(32),
      MASTER_KEY_FILE: keyFile,
      BOT_TOKEN: token,
      DATABASE_URL: 'postgres://saksi:word@db.example/saksi',
      DATABASE_URL_APP: 'postgres://saksi_app:word@db.example/saksi',
      KEYS_DATABASE_URL: 'postgres://saksi_app:word@db.example/saksi_keys',
    })) {
      expect(refusal({ ...pages, [name]: value }, ['public']), name).toBe(
        `The role public is given no secret: take ${name} out of its environment. It needs DATABASE_URL_PUBLIC and BOT_NAME.`,
      )
    }
  })

  it.each([
    [
      'PORT',
      '70000',
      'PORT is not usable. Set it to a port number from 0 to 65535, 0 for any free one, or leave it out.',
    ],
    [
      'PORT',
      'eighty',
      'PORT is not usable. Set it to a port number from 0 to 65535, 0 for any free one, or leave it out.',
    ],
    [
      'PUBLIC_URL',
      'saksi',
      'PUBLIC_URL is not usable. Set it to an address like https://saksi.example, or leave it out.',
    ],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL is not usable. Set it to an address like postgres://user:password@host:5432/saksi, or leave it out.',
    ],
    [
      'BOT_TOKEN',
      'abc',
      'BOT_TOKEN is not usable. Set it to the token that @BotFather gave you, like 123456789:AbC…, or leave it out.',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is not usable. Set it to debug, info, warn, error or silent, or leave it out.'],
    [
      'OPERATOR_COUNTRY',
      'Malaysia',
      'OPERATOR_COUNTRY is not usable. Set it to the two letters of a country, like MY.',
    ],
    ['MONITORED', 'VN,XQ', 'MONITORED names XQ, which is no country. Use two-letter codes, like VN,MY.'],
  ])('says what to do about %s=%s', (name, value, said) => {
    expect(refusal({ [name]: value })).toBe(said)
  })
})

describe('the command line', () => {
  const refused = (...argv: string[]) => {
    try {
      readStart(argv)
      return null
    } catch (error) {
      if (error instanceof StartError) return error.message
      throw error
    }
  }

  it('means the whole program without a role, and exactly the roles that are named', () => {
    expect(readStart([])).toEqual({ roles: new Set(roleNames), whole: true, empty: false })
    expect(readStart(['--empty'])).toMatchObject({ whole: true, empty: true })
    expect(readStart(['--role', 'bot, sender', '--role=jobs'])).toEqual({
      roles: new Set(['bot', 'sender', 'jobs']),
      whole: false,
      empty: false,
    })
  })

  it('says in one sentence what it does not know, and which roles there are', () => {
    const roles = 'The roles are bot, worker, sender, jobs, public, web; several with commas.'
    expect(refused('--role', 'bots')).toBe(`There is no role "bots". ${roles}`)
    expect(refused('--role', 'bot,')).toBe(`There is no role "". ${roles}`)
    expect(refused('--rolle', 'bot')).toBe('Write: npm start, npm start -- --empty, or npm start -- --role bot,worker')
    expect(refused('bot')).toBe('Write: npm start, npm start -- --empty, or npm start -- --role bot,worker')
  })
})

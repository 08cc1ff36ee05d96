/** What the operator sets is checked once; every refusal says which setting and what to do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'

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

const refusal = (env: Record<string, string>) => {
  try {
    readConfig(env)
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
      masterKey: null,
      port: 8080,
      sandboxPort: 8081,
    })
  })

  it('takes a whole configuration for Telegram, and is frozen', () => {
    const config = readConfig(whole)
    expect(config.telegram).toEqual({ token, webhookSecret: null })
    expect(config.operator).toEqual({ name: 'Invented Operator', country: 'MY', contact: 'privacy@operator.example' })
    expect(config.masterKey?.toString('hex')).toBe('ab'.repeat(32))
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

/** `npm run keys` as an operator types it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { useDesk } from './desk.ts'

const desk = useDesk()
const folder = mkdtempSync(join(tmpdir(), 'saksi-keys-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function keys(...words: string[]): Promise<{ code: number; said: string }> {
  const { ownerUrl, appUrl, readerUrl, publicUrl, keysUrl, keysOwnerUrl } = desk.database
  const env = {
    PATH: process.env.PATH,
    DATA_FOLDER: folder,
    DATABASE_URL_OWNER: ownerUrl,
    DATABASE_URL_APP: appUrl,
    DATABASE_URL_READER: readerUrl,
    DATABASE_URL_PUBLIC: publicUrl,
    KEYS_DATABASE_URL: keysUrl,
    KEYS_DATABASE_URL_OWNER: keysOwnerUrl,
    MASTER_KEY: '07'.repeat(32),
  }
  const file = join(import.meta.dirname, '../../scripts/keys.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], { env }, (error, out, problem) => {
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${problem}`.trim() })
    })
  })
}

describe('npm run keys', { timeout: 60_000 }, () => {
  it('init makes a master key that only its owner can read, and never writes over one', async () => {
    const file = join(folder, 'master')
    expect((await keys('init', file)).code).toBe(0)
    const made = readFileSync(file, 'utf8')
    expect(made).toMatch(/^[0-9a-f]{64}\n$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const again = await keys('init', file)
    expect(again).toEqual({ code: 1, said: `${file} is there already. Nothing was changed.` })
    expect(readFileSync(file, 'utf8')).toBe(made)
  })

  it('rotate makes a new key of what is named, status counts them, and no key is ever printed', async () => {
    const rotated = await keys('rotate', 'pseudonym', 'lane')
    expect(rotated.code).toBe(0)
    expect(rotated.said).toMatch(/^pseudonym: a new key, used from \d\d:\d\d:\d\d UTC on\nlane: a new key/)
    const { code, said } = await keys('status')
    expect(code).toBe(0)
    const counts = Object.fromEntries(
      said
        .split('\n')
        .slice(1)
        .map((line) => line.split(/\s+/).slice(0, 2)),
    )
    expect(counts).toMatchObject({ history: '1', lane: '2', locator: '1', pseudonym: '2', receipt: '1', seal: '1' })
    expect(`${rotated.said}${said}`).not.toMatch(/[0-9a-f]{32}/)
  })

  it('says how it is written when it is not understood, and changes nothing', async () => {
    for (const words of [[], ['rotate', 'everything'], ['status', 'now'], ['destroy']]) {
      const { code, said } = await keys(...words)
      expect(code).toBe(1)
      expect(said).toContain('Write: npm run keys -- init FILE')
    }
    const { said } = await keys('status')
    expect(said).toMatch(/pseudonym +2 /)
  })
})

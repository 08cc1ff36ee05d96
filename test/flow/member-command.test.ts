import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { redeemLink } from '../../src/flow/index.ts'
import { useDesk } from './desk.ts'
import { writeChannels } from './rows.ts'

const desk = useDesk()
const folder = mkdtempSync(join(tmpdir(), 'saksi-command-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command of the operator beside this program, on the same database. */
function run(script: string, ...given: (string | Record<string, string>)[]): Promise<{ code: number; said: string }> {
  const words = given.filter((one) => typeof one === 'string')
  const settings = given.find((one) => typeof one === 'object')
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
    ...settings,
  }
  const file = join(import.meta.dirname, `../../scripts/${script}.ts`)
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], { env }, (error, out, problem) => {
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${problem}`.trim() })
    })
  })
}

const redeem = (telegramId: number, payload: string) =>
  redeemLink(desk.app, { kind: 'reporter', person: { telegramId } }, { payload, chatId: telegramId, language: 'en' })

describe('npm run invite', () => {
  it('prints a payload that makes an administrator of every domain, once', async () => {
    const { code, said } = await run('invite', 'admin', 'VN')
    expect(code).toBe(0)
    expect(said).toMatch(
      /^For one admin in VN \(general, child_safety, terror\), until [\d-]{10} [\d:]{5} UTC, once:\n\/start join-[\w-]{22}\n\(send this to the bot in the sandbox chat\)$/,
    )
    desk.clock = new Date()
    const payload = /join-[\w-]{22}/.exec(said)?.[0] ?? ''
    expect(await redeem(1, payload)).toEqual({ role: 'admin' })
    await expect(redeem(2, payload)).rejects.toMatchObject({ code: 'invite_unknown' })
    expect(await desk.app.db`select role, domains, country from member`).toEqual([
      { role: 'admin', domains: ['general', 'child_safety', 'terror'], country: 'VN' },
    ])
  })

  it('gives others the general domain unless domains are named', async () => {
    await run('invite', 'lead', 'BR')
    await run('invite', 'terror', 'moderator', 'KE')
    expect(await desk.app.db`select role, domains, country from invite order by country`).toEqual([
      { role: 'lead', domains: ['general'], country: 'BR' },
      { role: 'moderator', domains: ['terror'], country: 'KE' },
    ])
  })

  it.each([[], ['king', 'VN']])('with %j says how it is written, ends with 1 and makes nothing', async (...words) => {
    const { code, said } = await run('invite', ...words)
    expect([code, said.split('\n')[0]]).toEqual([1, 'Write: npm run invite -- admin VN'])
    expect(await desk.app.db`select from invite`).toHaveLength(0)
  })

  it('counts its day by the sandbox’s clock when that was moved', async () => {
    writeFileSync(join(folder, 'sandbox.json'), JSON.stringify({ clockOffset: 400 * 86_400_000 }))
    await run('invite', 'lead')
    rmSync(join(folder, 'sandbox.json'))
    const [row] = await desk.app.db<{ at: Date }[]>`select created_at as at from invite`
    expect(Math.round(((row?.at.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(400)
  })

  it('says in one line which setting does not do', async () => {
    const { code, said } = await run('invite', 'lead', {
      DATABASE_URL_OWNER: '',
      DATABASE_URL_APP: '',
      DATABASE_URL_READER: '',
      DATABASE_URL_PUBLIC: '',
      DATABASE_URL: 'nowhere',
    })
    expect([code, said]).toEqual([
      1,
      'DATABASE_URL is not usable. Set it to an address like postgres://user:password@host:5432/saksi, or leave it out.',
    ])
  })
})

describe('npm run release', () => {
  it('lists what can be published, publishes one, and then no longer lists it', async () => {
    const at = new Date('2026-05-05T00:00:00Z')
    const reports = [{ by: 'a', country: 'VN', at }]
    await writeChannels(desk.owner, [
      { kinds: ['channel'], cases: [{ domain: 'general', state: 'queued', openedAt: at, reports }] },
    ])
    const list = (await run('release')).said.split('\n')
    expect(list.slice(0, 2)).toEqual(['2026-Q2', '2026-Q3'])
    const { code, said } = await run('release', '2026-Q2')
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^Published 2026-Q2 as of [\d-]{10}T[\d:.]+Z: release [0-9a-f]{64}$/),
    ])
    expect((await run('release')).said.split('\n')[0]).toBe('2026-Q3')
    expect(await run('release', '2026-Q2')).toEqual({ code: 1, said: 'That quarter has been published already.' })
    expect(await run('release', 'spring')).toEqual({
      code: 1,
      said: 'I do not know that period. A quarter is written like 2026-Q3.',
    })
    expect(await run('release', '2026-Q2', '2026-Q3')).toEqual({ code: 1, said: 'Write: npm run release -- 2026-Q3' })
  }, 60_000)

  it('lists nothing before any report', async () => {
    expect(await run('release')).toEqual({ code: 0, said: 'No closed quarter is left to publish.' })
  })
})

describe('npm run migrate', () => {
  it('says that the database is as it should be', async () => {
    expect(await run('migrate')).toEqual({ code: 0, said: 'The database has the shape this program expects.' })
  })
})

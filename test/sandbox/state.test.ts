/**
 * The world over a restart, and over a broken file.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startSandbox } from '../../sandbox/server.ts'
import { type Look, type Row, speakTo } from './support.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-state-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the state file', () => {
  it('brings back people, chats, files, updates not yet fetched, commands and the clock', async () => {
    const stateFile = join(folder, 'deep/er/state.json')
    const token = '42:secret_token_of_mine'
    const before = await startSandbox({ port: 0, stateFile, token })
    const one = speakTo(() => before)
    const ana = await one.aPerson()
    await one.bot('setMyCommands', { commands: [{ command: 'help', description: 'Help' }] })
    const form = new FormData()
    form.set('chat_id', String(ana))
    form.set('document', new Blob(['kept']), 'kept.txt')
    await fetch(`${before.url}/bot${token}/sendDocument`, { method: 'POST', body: form })
    await one.control('POST', `/users/${ana}/send`, { text: 'not yet fetched' })
    await one.control('POST', '/clock', { advance: '90d' })
    const seen = await one.control<Look>('GET', `/users/${ana}/messages`)
    await before.close()

    const after = await startSandbox({ port: 0, stateFile, token })
    const two = speakTo(() => after)
    await expect(two.control('GET', `/users/${ana}/messages`)).resolves.toEqual(seen)
    const file = seen.messages.find((message) => message.files.length)!.files[0]!
    await expect((await fetch(after.url + file.url!)).text()).resolves.toBe('kept')
    const { result } = await two.bot('getUpdates')
    expect(result).toMatchObject([{ message: { text: 'not yet fetched' } }])
    await expect(two.bot('getMyCommands')).resolves.toMatchObject({ result: [{ command: 'help' }] })
    const { offset_seconds } = await two.control('GET', '/clock')
    expect(offset_seconds).toBe(90 * 86_400)
    await after.close()
    expect(readFileSync(stateFile, 'utf8')).not.toContain('secret_token_of_mine')
  })

  it('that is broken is kept beside, said in one line, and the sandbox starts empty', async () => {
    for (const [index, content] of ['{"version":1', '[]', '{"version":2}', ''].entries()) {
      const stateFile = join(folder, `broken-${index}.json`)
      writeFileSync(stateFile, content)
      const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
      const sandbox = await startSandbox({ port: 0, stateFile })
      const lines = said.mock.calls.map(([line]) => String(line))
      said.mockRestore()
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^sandbox: cannot read .*broken-\d\.json \(.*\); kept as .*, starting empty\.\n$/)
      const { users } = await speakTo(() => sandbox).control<{ users: Row[] }>('GET', '/users')
      expect(users).toEqual([])
      await sandbox.close()
      const aside = readdirSync(folder).find((name) => name.startsWith(`broken-${index}.json.broken-`))!
      expect(readFileSync(join(folder, aside), 'utf8')).toBe(content)
    }
  })

  it('is not needed: without one the world ends with the process', async () => {
    const sandbox = await startSandbox({ port: 0 })
    await sandbox.control('POST', '/users', { first_name: 'Ana' })
    await sandbox.close()
    await sandbox.close()
    expect(readdirSync(process.cwd()).filter((name) => name.includes('undefined'))).toEqual([])
  })
})

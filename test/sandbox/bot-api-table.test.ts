/** The generated table of the Bot API: fresh, and read as it was written. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { simulatedNames } from '../../sandbox/bot-api/run.ts'
import { methods, objects, properMethodName } from '../../sandbox/bot-api/table.ts'

describe('the table of the Bot API', () => {
  it('is what its generator makes today out of @grammyjs/types', () => {
    const script = join(import.meta.dirname, '../../scripts/bot-api-table.ts')
    const said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(said).toBe('sandbox/bot-api.json is fresh: 187 methods, 198 objects, 1857 fields, 113 limits.\n')
  })

  it('knows types, what is required, and limits', () => {
    const fields = methods.get('sendMessage')!
    expect(fields.get('text')).toEqual({
      shape: { kind: 'string' },
      required: true,
      limit: { min: 1, max: 4096, unit: 'characters' },
    })
    expect(fields.get('chat_id')).toEqual({
      shape: { kind: 'union', of: [{ kind: 'number' }, { kind: 'string' }] },
      required: true,
    })
    expect(objects.get('InlineKeyboardButton.CallbackButton')?.get('callback_data')?.limit).toEqual({
      min: 1,
      max: 64,
      unit: 'bytes',
    })
    expect(methods.get('sendPhoto')?.get('photo')?.shape).toEqual({
      kind: 'union',
      of: [{ kind: 'file' }, { kind: 'string' }],
    })
  })

  it('has every method that is simulated, and the documentation names exactly those', () => {
    expect(simulatedNames.filter((name) => !methods.has(name))).toEqual([])
    const page = readFileSync(join(import.meta.dirname, '../../docs/sandbox.md'), 'utf8')
    const list = /Simulated \((\d+)\): ([^.]+)\./.exec(page)!
    const named = list[2]!.split(/[\s,·]+/).sort()
    expect([Number(list[1]), named]).toEqual([simulatedNames.length, simulatedNames])
  })

  it('finds methods whatever their letter case', () => {
    expect(['sendmessage', 'SENDMESSAGE', 'sendNothing'].map(properMethodName)).toEqual([
      'sendMessage',
      'sendMessage',
      undefined,
    ])
  })
})

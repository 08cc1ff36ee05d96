import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, '../../scripts/read-links.ts')

const run = (input: string) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
  return {
    rows: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  }
}

it('answers each line with one line, says which could not be read, and goes on', () => {
  const lines = [
    '{"input":"t.me/harbour_news/7"}',
    'no json',
    '',
    '{"input":7}',
    'null',
    '{"input":"t.me//harbour_news"}',
  ]
  expect(run(`${lines.join('\n')}\n`)).toEqual({
    rows: [
      {
        input: 't.me/harbour_news/7',
        kind: 'public_username',
        subtype: 'message',
        username: 'harbour_news',
        message_id: '7',
        urls: ['t.me/harbour_news/7'],
      },
      { error: 'line 2: not JSON' },
      { error: 'line 4: no string "input"' },
      { error: 'line 5: no string "input"' },
      {
        input: 't.me//harbour_news',
        kind: 'other',
        subtype: 'not_a_telegram_link',
        urls: ['t.me//harbour_news'],
        suggestion: '@harbour_news',
      },
    ],
    stderr: '',
    status: 0,
  })
})

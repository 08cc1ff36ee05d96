/** The table of edge cases is whole, and every test it names is there and is run for more than one row: each edge case in two languages. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

/** Every case that the citizen's side has to answer, in the order of its design. */
const cases = [
  'Link is not Telegram',
  'Shapes to accept',
  'Name does not exist / renamed',
  'Bot username or a person',
  'Private channel / invite link',
  'Forward from channel',
  'Forward from hidden sender',
  'Forward from a user / group',
  'Protected content cannot be forwarded',
  'Media in CSAM branch, or any time after the child category',
  'Media before any category',
  'Video note, voice, sticker, location, contact',
  'Text that itself contains child names, ID numbers',
  'Group: `/report` as reply',
  'Added to a channel or group',
  'Changes mind before Send',
  'Changes mind after Send',
  'Back',
  'Times out',
  '`/start` in mid flow',
  'Old button tapped',
  'Double tap, resend, two devices',
  'Blocks the bot',
  'Deletes account',
  'Edits a message',
  'Deletes own message',
  'Language switch in mid flow',
  'Writes in an unsupported language',
  'Floods',
  'Bad reporter',
  'Brigading',
  'Safe-listed target (government, verified bank, large press)',
  'Reporter is a minor or a victim',
  'Reporter confesses or asks for illegal help',
  'Threat to life in free text',
  'Bot down / deploy',
  'Telegram blocked or no account',
  'Screen reader, low literacy, RTL',
]

type Row = { name: string; happens: string; tests: { file: string; title: string }[] }

/** The rows of a table in Markdown with three columns; a test stands there as `file`: *title*. */
function rowsOf(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => {
    const [name = '', happens = '', shown = ''] = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))
    const tests = [...shown.matchAll(/`(test\/[\w/.-]+)`: \*(.+?)\*(?= · |$)/g)]
    return { name, happens, tests: tests.map(([, file = '', title = '']) => ({ file, title })) }
  })
}

/** Whether a test of this title stands in a file, and is one for several rows. */
const isThere = ({ file, title }: Row['tests'][number], text = read(file)) =>
  title.includes('%s') && ["'", '"', '`'].some((mark) => text.includes(mark + title + mark))

it('has a row for every case, in order, with what happens and a test that shows it', () => {
  const rows = rowsOf(read('docs/edge-cases.md'))
  expect(rows.map((row) => row.name)).toEqual(cases)
  expect(rows.filter((row) => row.happens.length < 20 || row.tests.length === 0)).toEqual([])
  expect(rows.flatMap((row) => row.tests).filter((test) => !isThere(test))).toEqual([])
})

it('would notice a row without a test, a title that is gone, and a test of one language', () => {
  const text = "it.each(two)('is there (%s)', () => {})\nit('is one', () => {})"
  const [row] = rowsOf(
    '| Case | What | Shown |\n| --- | --- | --- |\n| One | It works so. | `test/a.test.ts`: *is there (%s)* · `test/b.test.ts`: *is one* |',
  )
  expect(row).toEqual({
    name: 'One',
    happens: 'It works so.',
    tests: [
      { file: 'test/a.test.ts', title: 'is there (%s)' },
      { file: 'test/b.test.ts', title: 'is one' },
    ],
  })
  expect(row?.tests.map((test) => isThere(test, text))).toEqual([true, false])
  expect(isThere({ file: 'test/a.test.ts', title: 'was there (%s)' }, text)).toBe(false)
})

/**
 * The table of negative controls fits the sources: what each switches off stands where it says, once, and its test is there.
 * Whether the tests then turn red is tried by `npm run controls`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Control, edit, misfits, titlePattern } from './controls/control.ts'
import { controls } from './controls/table.ts'

const root = join(import.meta.dirname, '..')
const texts = new Map<string, string | null>()
function read(file: string): string | null {
  const path = join(root, file)
  if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : null)
  return texts.get(file) ?? null
}

describe('the negative controls', () => {
  it('fit: each switches off what stands once in the sources, and names a test that is there', () => {
    expect(controls.flatMap((control) => misfits(control, read))).toEqual([])
    const names = controls.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(controls.length).toBeGreaterThan(100)
  })

  it('are seen not to fit when a source, a test or an entry is another', () => {
    const files: Record<string, string> = {
      'a.ts': 'if (closed) return\nopen(door)\n',
      'a.test.ts': "it('is shut', () => {})",
    }
    const good: Control = {
      name: 'door-shut',
      attack: 'T1',
      defence: 'The door is shut.',
      off: [edit('a.ts', 'if (closed) return', '')],
      test: { file: 'a.test.ts', title: 'is shut' },
    }
    const of = (change: Partial<Control>) => misfits({ ...good, ...change }, (file) => files[file] ?? null)
    expect(of({})).toEqual([])
    expect(of({ name: 'Door shut' })).toEqual(['Door shut: a name is small letters, digits and single hyphens'])
    expect(of({ defence: 'shut' })).toEqual(['door-shut: the defence is no sentence'])
    expect(of({ off: [] })).toEqual(['door-shut: nothing is switched off'])
    expect(of({ off: [edit('a.ts', 'if (shut)', '')] })).toEqual([
      'door-shut: stands 0 times in a.ts instead of once: if (shut)',
    ])
    expect(of({ off: [edit('a.ts', 'o', '')] })).toEqual(['door-shut: stands 4 times in a.ts instead of once: o'])
    expect(of({ off: [edit('b.ts', 'o', '')] })).toEqual(['door-shut: there is no file b.ts'])
    expect(of({ off: [edit('a.ts', 'open', 'open')] })).toEqual(['door-shut: changes nothing in a.ts'])
    expect(of({ test: { file: 'b.test.ts', title: 'is shut' } })).toEqual([
      'door-shut: there is no test file b.test.ts',
    ])
    expect(of({ test: { file: 'a.test.ts', title: 'is sh' } })).toEqual([
      'door-shut: stands 0 times in a.test.ts instead of once: is sh',
    ])
  })
})

it.each([
  ['is shut', 'the door is shut', true],
  ['is shut', 'is shut', true],
  ['is shut', 'the door is shut again', false],
  ['is shut', 'the door that is shut', true],
  ['is shut', 'the doorbell: this shut', false],
  ['of %s is (%i) shut', 'the door of the house is (3) shut', true],
  ['costs 5 % (or 6.)', 'it costs 5 % (or 6.)', true],
  ['costs 5 % (or 6.)', 'it costs 5 % (or 67', false],
])('the title %j means the test %j: %j', (title, name, means) => {
  expect(new RegExp(titlePattern(title)).test(name)).toBe(means)
})

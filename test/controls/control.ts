/**
 * A negative control: one defence, how it is switched off, and the test that must then turn red. A test that stays green
 * without the defence proves nothing. The runner is `scripts/controls.ts`; here is only what an entry is and whether it fits.
 */

/** `T1` to `T25`: the attacks of the threat model. `R1` and on: rules of reliability, whose breach loses or doubles something. */
export type Attack = `${'T' | 'R'}${number}`

/** What is written over: `is` stands exactly once in the file (a path from the project's root) and becomes `becomes`. */
export type Edit = { file: string; is: string; becomes: string }

/**
 * `title` as it stands in the test file, placeholders of `it.each` included, or the name of one of its rows; `after` is the
 * title of a test it goes on from, where it does.
 */
export type NamedTest = { file: string; title: string; after?: string }

export const edit = (file: string, is: string, becomes: string): Edit => ({ file, is, becomes })

export type Control = {
  /** Short and unique; what `npm run controls -- NAME` is given. */
  name: string
  attack: Attack
  /** One sentence that says the defence. */
  defence: string
  /** Applied together; the defence is gone when all are. */
  off: readonly Edit[]
  test: NamedTest
  /**
   * Without the defence the test fails by an assertion. Where it can only fail otherwise (a handler that never ends), the
   * words of that failure.
   */
  fails?: string
  /** Where the test lets many meet by chance: it is tried so many times at most until they did. */
  tries?: number
}

/** How often a text stands in another. */
const timesIn = (text: string, part: string) => text.split(part).length - 1

/**
 * What is wrong with an entry, as sentences; none when it fits the sources. `read` gives the text of a file or null.
 */
export function misfits({ name, defence, off, test }: Control, read: (file: string) => string | null): string[] {
  const said: string[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) said.push(`${name}: a name is small letters, digits and single hyphens`)
  if (!/^[A-Z].*\.$/.test(defence)) said.push(`${name}: the defence is no sentence`)
  if (off.length === 0) said.push(`${name}: nothing is switched off`)
  for (const { file, is, becomes } of off) {
    const text = read(file)
    const times = text === null ? 0 : timesIn(text, is)
    if (text === null) said.push(`${name}: there is no file ${file}`)
    else if (times !== 1) said.push(`${name}: stands ${times} times in ${file} instead of once: ${is}`)
    if (is === becomes) said.push(`${name}: changes nothing in ${file}`)
  }
  const tests = read(test.file)
  if (tests === null) said.push(`${name}: there is no test file ${test.file}`)
  for (const title of tests === null ? [] : [test.title, ...(test.after === undefined ? [] : [test.after])]) {
    const times = ["'", '"', '`'].reduce((sum, mark) => sum + timesIn(tests ?? '', mark + title + mark), 0)
    if (times !== 1) said.push(`${name}: stands ${times} times in ${test.file} instead of once: ${title}`)
  }
  return said
}

/** Matches the full name that vitest gives a test: what stands around it first, then the title with its row filled in. */
export function titlePattern(title: string): string {
  const parts = title.split(/%[sidfjo]|\$\w+/)
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return `(?:^| )${escaped.join('.*')}$`
}

/**
 * Finds people's names behind the words that announce them (`relation.ts`). After "is called" the next word is a name however it
 * is written; after "my son" alone only a word with a capital letter is. A name that nothing announces is not found.
 */
import { compared, type Seen } from '../seen.ts'
import { announcing, notPeople } from './relation.ts'

export type NameSpan = { start: number; end: number }

const flat = (pattern: string): string =>
  compared(pattern)
    .replace(/ ?\| ?/g, '|')
    .trim()
const wordsOf = (text: string): string[] => compared(text).trim().split(/\s+/)
const edge = '(?<![\\p{L}\\p{N}_])'
/** Between an announcement and a name: a space, a colon, a comma, an opening quote or bracket. */
const joint = `(?=[ \\n\\t,:;"'«“(-])[ \\n\\t]{0,3}(?:[:,;-][ \\n\\t]{0,3})?["'«“(]?`

type Rule = { pattern: RegExp; isSaid: boolean; notNames: ReadonlySet<string> }

const rules: readonly Rule[] = announcing.flatMap((language) => {
  const people = `(?:${flat(language.people)
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})`
  const fill = (pattern: string) => flat(pattern).replaceAll('@', people)
  const notNames = new Set([...wordsOf(language.notNames), ...wordsOf(notPeople)])
  const relation = `(?:${fill(language.relation)})`
  const said = `(?:${fill(language.whole)}|${relation}(?:${flat(language.called)}))`
  return [
    { pattern: new RegExp(`${edge}${said}${joint}`, 'gu'), isSaid: true, notNames },
    { pattern: new RegExp(`${edge}${relation}${joint}`, 'gu'), isSaid: false, notNames },
  ]
})

/** Small words within names. */
const particles = new Set(wordsOf('al el de da do dos das del dela la las los van von der den di du le st'))
/** Those behind which a name follows however it is written. */
const lineage = new Set(wordsOf('bin binti bte bt ibn a/l a/p s/o d/o'))
const nameWord = /[\p{L}\p{M}]+(?:['./-][\p{L}\p{M}]+)*/uy
const between = /[ \t]{1,2}|\.[ \t]/y
const andWord = /,? (?:and|dan|va|et|e|y|at|и|&) |, /y
/** More words than this no name has. */
const mostNameWords = 6
const mostNames = 6

const isCapital = (sign: string | undefined): boolean => sign !== undefined && /^[\p{Lu}\p{Lt}]/u.test(sign)

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/**
 * The end of the name that begins at a place, or undefined where none does. `written` is the text as written: it alone knows
 * capital letters. Small words count only between words of the name.
 */
function nameEnd(seen: Seen, written: string, at: number, rule: Rule): number | undefined {
  let end: number | undefined
  let from = at
  let isDue = rule.isSaid
  for (let count = 0; count < mostNameWords; count++) {
    const word = matchAt(nameWord, seen.text, from)
    if (word === undefined) break
    const isSmall = end !== undefined && (particles.has(word) || lineage.has(word))
    if (!isSmall) {
      const isLarge = isCapital(written[seen.from[from]!])
      if (rule.notNames.has(word.replace(/'s$/, '')) || !(isLarge || isDue)) break
      end = from + word.length
    }
    isDue = isSmall && lineage.has(word)
    const space = matchAt(between, seen.text, from + word.length)
    if (space === undefined) break
    from += word.length + space.length
  }
  return end
}

/** The name at a place and those joined to it by "and" or a comma; only the first may be written small. */
function namesAt(seen: Seen, written: string, from: number, rule: Rule): NameSpan[] {
  const names: NameSpan[] = []
  let at = from
  for (let count = 0; count < mostNames; count++) {
    const end = nameEnd(seen, written, at, count === 0 ? rule : { ...rule, isSaid: false })
    if (end === undefined) break
    names.push({ start: at, end })
    const and = matchAt(andWord, seen.text, end)
    if (and === undefined) break
    at = end + and.length
  }
  return names
}

/**
 * Places of names in a compared text (`comparedText` of `written`), in no order. Time in proportion to the length: announcements do
 * not overlap, and behind each only a few words are read.
 */
export function findNames(seen: Seen, written: string): NameSpan[] {
  return rules.flatMap((rule) =>
    [...seen.text.matchAll(rule.pattern)].flatMap((match) =>
      namesAt(seen, written, match.index + match[0].length, rule),
    ),
  )
}

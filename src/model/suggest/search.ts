/**
 * Looks for thousands of words at once in one walk over a text (Aho and Corasick, 1975), so that no text, however built, takes more
 * time than its length. It knows where words begin and end in scripts that put spaces between them.
 */
import { compared, comparedText } from '../seen.ts'

/** A word of a list: `*` at its end lets it go on ("invest*"). */
export type Word<Meaning> = { word: string; meaning: Meaning }
type Kept<Meaning> = Word<Meaning> & { text: string; goesOn: boolean; isJoined: boolean }
type Node<Meaning> = {
  next: Map<number, Node<Meaning>>
  fail: Node<Meaning> | null
  ends: Kept<Meaning>[]
  shorter: Node<Meaning> | null
}

/** Scripts that put no spaces between words: a word of theirs is found anywhere. */
const unspaced = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Han}]/u
const letter = /[\p{L}\p{M}\p{N}]/u

const node = <Meaning>(): Node<Meaning> => ({ next: new Map(), fail: null, ends: [], shorter: null })

/** Marks that people put between words are spaces. */
const spacedOut = (text: string): string => text.replace(/[\s_.,;:!?"()[\]-]+/g, ' ')

/** The sign before or at a place, whole even where it takes two units. */
const signAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ''
const signBefore = (text: string, at: number): string =>
  at <= 0 ? '' : /[\udc00-\udfff]/.test(text[at - 1]!) ? signAt(text, Math.max(0, at - 2)) : text[at - 1]!

/** Arabic joins "and", "in", "for" and "the" to the word behind them. */
const arabicHead = /(?:^|[^\p{L}\p{M}])[وفبلك]{0,2}(?:ال|لل)?$/u
const isArabic = /\p{Script=Arabic}/u

function beginsWord(text: string, at: number, first: string): boolean {
  if (!letter.test(signBefore(text, at))) return true
  return isArabic.test(first) && arabicHead.test(text.slice(Math.max(0, at - 5), at))
}

/**
 * A search for a list of words. It answers which of them stand in a text, each once, in the order of the list; case, accents, invisible
 * and look-alike signs do not matter (`comparedText`).
 */
export function searchFor<Meaning>(words: readonly Word<Meaning>[]): (text: string) => Word<Meaning>[] {
  const root = node<Meaning>()
  const order = new Map<Word<Meaning>, number>()
  for (const word of words) {
    const text = spacedOut(compared(word.word.replace(/\*$/, ''))).trim()
    const kept = { ...word, text, goesOn: word.word.endsWith('*'), isJoined: unspaced.test(text) }
    let at = root
    for (let unit = 0; unit < text.length; unit++) {
      const code = text.charCodeAt(unit)
      const next = at.next.get(code) ?? node<Meaning>()
      at.next.set(code, next)
      at = next
    }
    at.ends.push(kept)
    order.set(kept, order.size)
  }
  link(root)
  return (text) => {
    const plain = spacedOut(comparedText(text).text)
    const found = new Set<Kept<Meaning>>()
    let at = root
    for (let unit = 0; unit < plain.length; unit++) {
      const code = plain.charCodeAt(unit)
      while (at.fail && !at.next.has(code)) at = at.fail
      at = at.next.get(code) ?? root
      for (let end: Node<Meaning> | null = at; end; end = end.shorter)
        for (const kept of end.ends) if (!found.has(kept) && standsAlone(plain, kept, unit + 1)) found.add(kept)
    }
    return [...found].sort((a, b) => order.get(a)! - order.get(b)!).map(({ word, meaning }) => ({ word, meaning }))
  }
}

function standsAlone<Meaning>(text: string, { text: word, goesOn, isJoined }: Kept<Meaning>, end: number): boolean {
  if (isJoined) return true
  if (!beginsWord(text, end - word.length, word[0]!)) return false
  return goesOn || !letter.test(signAt(text, end))
}

/** Ties each place of the tree to the longest end of it that is a beginning of another word. */
function link<Meaning>(root: Node<Meaning>): void {
  const queue = [...root.next.values()]
  for (const child of queue) child.fail = root
  for (let first = 0; first < queue.length; first++) {
    const at = queue[first]!
    for (const [code, child] of at.next) {
      let fail = at.fail
      while (fail && !fail.next.has(code)) fail = fail.fail
      child.fail = fail?.next.get(code) ?? root
      child.shorter = child.fail.ends.length > 0 ? child.fail : child.fail.shorter
      queue.push(child)
    }
  }
}

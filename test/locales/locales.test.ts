/**
 * The words of every language against English, and against the code that says them: nothing is lacking, nothing is
 * left over, nothing is still English. Whether a sentence is well said only a person can judge; this does not.
 */
import { globSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { roles } from '../../src/model/actor.ts'
import { categoryCodes } from '../../src/model/category.ts'
import { decidedOn, type HoldReason, outcomeCodes, policyCodes } from '../../src/model/decision.ts'
import { type Language, languageCodes } from '../../src/model/language.ts'
import { telegramReasons } from '../../src/model/telegram-report.ts'
import { refusals } from '../../src/refusal.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const files = globSync('locales/*.ftl', { cwd: root }).toSorted()

type Words = { language: string; lines: string[]; ids: string[]; bundle: FluentBundle; errors: string[] }

function load(file: string): Words {
  const text = read(file)
  const language = file.replace(/^locales\/|\.ftl$/g, '')
  const bundle = new FluentBundle(language, { useIsolating: false })
  const errors = bundle.addResource(new FluentResource(text)).map((error) => error.message)
  const ids = [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id = '']) => id)
  return { language, lines: text.split('\n'), ids, bundle, errors }
}

const all = files.map(load)
const english = load('locales/en.ftl')
const others = all.filter(({ language }) => language !== 'en')

const pattern = (words: Words, id: string) => words.bundle.getMessage(id)?.value ?? null

/** The variables in a pattern, whatever branch they stand in. */
function variables(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  if ('type' in part && part.type === 'var' && 'name' in part) return [String(part.name)]
  return [...new Set(Object.values(part).flatMap(variables))].toSorted()
}

/** The message with every variable said as its own name; counts and quarters are numbers and are said as 4. */
function sample(language: Language, id: string): string {
  const names = variables(pattern(english, id))
  const numbers = ['count', 'surplus', 'examined', 'quarter']
  return wordsIn(language)(id, Object.fromEntries(names.map((name) => [name, numbers.includes(name) ? 4 : name])))
}

/** What may be written as in English: symbols, and words that a language happens to share. */
const alike: Record<Exclude<Language, 'en'>, string[]> = {
  ms: ['stats-place', 'page-file', 'page-status', 'role-moderator'],
  vi: ['stats-place', 'page-file'],
  fr: ['stats-place', 'band-1'],
  'pt-BR': ['stats-place', 'page-file'],
  id: ['stats-place', 'page-file', 'role-moderator'],
  th: [],
  'zh-Hans': [],
  ar: [],
  km: ['stats-place'],
  fil: [
    'stats-place',
    'page-file',
    'page-quarter',
    'card-channel',
    'role-moderator',
    'role-admin',
    'category-trafficking',
  ],
  es: ['stats-place', 'page-file', 'button-no', 'own_pictures-no'],
  ru: ['stats-place'],
  hi: ['stats-place'],
}

/** Sent as messages of their own, so that their first line is the notification. */
const sentAlone = [
  'language-question',
  'where-question',
  'consent',
  'gate',
  'gate-danger',
  'gate-today',
  'gate-earlier',
  'gate-picture',
  'after',
  'after-any',
  'unsure-ask',
  'welcome',
  'help',
  'privacy',
  'ask-category',
  'ask-channel',
  'ask-channel-child',
  'child-first',
  'ask-country',
  'ask-danger',
  'ask-words',
  'ask-details',
  'ask-countries',
  'ask-describe',
  'pick-chat',
  'draft-waiting',
  'media-ended-child',
  'speech-not-crime',
  'review',
  'receipt',
  'receipt-joined',
  'draft-erased',
  'draft-open',
  'nothing-to-cancel',
  'media-refused',
  'media-refused-child',
  'status-question',
  'status-received',
  'status-finished',
  'status-finished-confirmed',
  'status-finished-unfounded',
  'status-finished-undetermined',
  'news',
  'member-invite-confirm',
  'fault',
]

const holdReasons: Record<HoldReason, true> = {
  passed_on: true,
  safe_listed: true,
  terror: true,
  many_voices: true,
  speech: true,
}

describe('every language', () => {
  it('has a file, and no file is for a language that Saksi does not speak', () => {
    expect(all.map(({ language }) => language)).toEqual([...languageCodes].toSorted())
  })

  it.each(all)('$language parses, every line of it', ({ bundle, errors, ids, lines }) => {
    expect(errors).toEqual([])
    // The runtime parser passes over what it cannot read, so each id must have come out as a message of its own.
    expect(ids.filter((id) => !bundle.getMessage(id)?.value)).toEqual([])
    expect(lines.filter((line) => !/^(#.*|[a-z][\w-]* =.*| {2,}\S.*|)$/.test(line))).toEqual([])
  })

  it.each(others)('$language has exactly the messages of English', ({ ids }) => {
    expect(english.ids.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.filter((id) => !english.ids.includes(id))).toEqual([])
  })

  it.each(others)('$language has exactly the variables of English', (words) => {
    const of = (from: Words) => english.ids.map((id) => `${id}: ${variables(pattern(from, id)).join(' ')}`)
    expect(of(words)).toEqual(of(english))
  })

  it.each(languageCodes)('%s can say every message', (language) => {
    expect(english.ids.filter((id) => sample(language, id).trim() === '')).toEqual([])
  })

  it.each(others)('$language keeps the commands, addresses and codes of English', ({ language }) => {
    const kept = (from: string) => (id: string) => {
      const found = sample(from as Language, id).match(/(?<!\w)\/[a-z_]+|https?:\S+|RPT[\w-]*|t\.me\/\w+|\b\d{4}-Q\d/g)
      return `${id}: ${(found ?? []).toSorted().join(' ')}`
    }
    expect(english.ids.map(kept(language))).toEqual(english.ids.map(kept('en')))
  })

  it.each(others)('$language is not English, save for what is listed', (words) => {
    const listed = alike[words.language as keyof typeof alike]
    const same = english.ids.filter((id) => JSON.stringify(pattern(words, id)) === JSON.stringify(pattern(english, id)))
    expect(same.filter((id) => !listed.includes(id))).toEqual([])
  })

  it.each(languageCodes)('%s begins what is sent alone with fewer than 60 characters', (language) => {
    const first = sentAlone.map((id) => `${id}: ${sample(language, id).split('\n')[0]}`)
    expect(first.filter((line, at) => line.length - `${sentAlone[at]}: `.length >= 60)).toEqual([])
  })

  it.each(languageCodes)('%s never shouts', (language) => {
    expect(english.ids.filter((id) => /[!！¡]/.test(sample(language, id)))).toEqual([])
  })
})

describe('every closed list has its words', () => {
  const said = (prefix: string, codes: readonly string[]) => codes.map((code) => `${prefix}-${code}`)
  it.each([
    ['refusals', said('refusal', refusals)],
    ['categories', said('category', categoryCodes)],
    ['reasons in Telegram’s own menu', said('reason', telegramReasons)],
    ['outcomes', said('outcome', outcomeCodes)],
    ['what a case is decided on', said('on', decidedOn)],
    ['policies', said('policy', policyCodes)],
    ['roles', said('role', roles)],
    ['reasons to wait for a second person', said('hold', Object.keys(holdReasons))],
  ])('%s', (_, ids) => {
    expect(ids.filter((id) => !english.ids.includes(id))).toEqual([])
    const prefix = `${ids[0]?.split('-')[0]}-`
    expect(english.ids.filter((id) => id.startsWith(prefix) && !ids.includes(id))).toEqual([])
  })
})

/** What each call of `say` or `words` is given first, up to its own comma or bracket: an id, or a choice of ids. */
function firstArguments(code: string): string[] {
  return [...code.matchAll(/\b(?:say|words)\(/g)].map((call) => {
    const begin = call.index + call[0].length
    let depth = 0
    for (let at = begin; at < code.length; at++) {
      const sign = code[at] ?? ''
      if (depth === 0 && (sign === ',' || sign === ')')) return code.slice(begin, at)
      if ('([{'.includes(sign)) depth++
      if (')]}'.includes(sign)) depth--
    }
    return ''
  })
}

describe('the code and the words', () => {
  const paths = globSync(['handlers/**/*.ts', 'web/**/*.ts', 'src/**/*.ts', 'locales/*.ts'], {
    cwd: root,
  })
  const speaking = paths.filter((path) => !path.startsWith('src/'))
  const code = paths.map(read).join('\n')
  const given = speaking.flatMap((path) => firstArguments(read(path)))
  const prefixes = [
    ...new Set(given.flatMap((text) => [...text.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, prefix = '']) => prefix))),
  ]

  it('finds what is said', () => {
    expect(given.length).toBeGreaterThan(150)
    expect(prefixes).toContain('category-')
  })

  it('says no message that does not exist', () => {
    const chosen = given.flatMap((text) => [...text.matchAll(/(?<![!=]==? )'([a-z][\w-]*)'/g)])
    const literals = chosen.map(([, id = '']) => id)
    expect(literals.filter((id) => !english.ids.includes(id))).toEqual([])
    expect(prefixes.filter((prefix) => !english.ids.some((id) => id.startsWith(prefix)))).toEqual([])
  })

  it('leaves no message unsaid', () => {
    // What follows a prefix is a code: quoted, the key of a table, or a number.
    const isCode = (text: string) => /^\d+$/.test(text) || new RegExp(`'${text}'|\\b${text}:`).test(code)
    const composed = (id: string) => prefixes.some((prefix) => id.startsWith(prefix) && isCode(id.slice(prefix.length)))
    expect(english.ids.filter((id) => !code.includes(`'${id}'`) && !composed(id))).toEqual([])
  })
})

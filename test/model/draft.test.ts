import { describe, expect, it } from 'vitest'
import {
  type Answers,
  canKeep,
  cleanWords,
  countCharacters,
  type Draft,
  emptyDraft,
  moveOn,
  questionsFor,
  readAnswers,
  readCountry,
  stepBack,
  withAnswer,
} from '../../src/model/draft.ts'

const channel = { kind: 'unresolved', keys: [{ kind: 'username', value: 'invented' }], shown: '@invented' } as const
const named = { channel: { ...channel, keys: [...channel.keys] } }

describe('the questions of a report', () => {
  it('ask a child branch for danger and never for words, and every other for words and never for danger', () => {
    expect(questionsFor({})).toEqual(['category', 'channel', 'country', 'words', 'review'])
    expect(questionsFor({ category: 'drugs' })).toEqual(['category', 'channel', 'country', 'words', 'review'])
    expect(questionsFor({ category: 'child_abuse' })).toEqual(['category', 'channel', 'country', 'danger', 'review'])
  })

  it('follow each other to the review', () => {
    const answers: Answers[] = [{ category: 'drugs' }, named, { country: 'VN' }, { words: null }]
    const asked: string[] = []
    let draft: Draft = emptyDraft
    for (const answer of answers) {
      asked.push(draft.at)
      draft = withAnswer(draft, answer)
    }
    expect([...asked, draft.at]).toEqual(['category', 'channel', 'country', 'words', 'review'])
  })

  it('go back one by one, keep every answer, and stand still at the first', () => {
    let draft: Draft = { at: 'review', answers: { category: 'drugs', ...named, country: 'VN', words: 'w' } }
    const seen: string[] = []
    for (let step = 0; step < 6; step++) {
      draft = stepBack(draft)
      seen.push(draft.at)
    }
    expect(seen).toEqual(['words', 'country', 'channel', 'category', 'category', 'category'])
    expect(draft.answers).toEqual({ category: 'drugs', ...named, country: 'VN', words: 'w' })
  })

  it('ask for the channel of a child branch even when it was named, since the help lines stand there', () => {
    expect(withAnswer({ at: 'category', answers: named }, { category: 'child_abuse' }).at).toBe('channel')
    expect(withAnswer({ at: 'category', answers: named }, { category: 'drugs' }).at).toBe('country')
  })

  it('drop words on the way to a child, and danger on the way from it', () => {
    const full: Answers = { category: 'drugs', ...named, country: 'VN', words: 'w' }
    const child = withAnswer({ at: 'category', answers: full }, { category: 'child_abuse' })
    expect(child.answers).toEqual({ category: 'child_abuse', ...named, country: 'VN' })
    const back = withAnswer({ at: 'category', answers: { ...child.answers, danger: true } }, { category: 'threats' })
    expect(back).toEqual({ at: 'words', answers: { category: 'threats', ...named, country: 'VN' } })
  })

  it('can be kept where they were answered, a skipped one too, and never at the review', () => {
    expect(canKeep({ at: 'words', answers: { words: null } })).toBe(true)
    expect(canKeep({ at: 'danger', answers: { danger: false } })).toBe(true)
    expect(canKeep({ at: 'channel', answers: {} })).toBe(false)
    expect(canKeep({ at: 'review', answers: { category: 'drugs' } })).toBe(false)
    expect(moveOn({ category: 'drugs', ...named, country: 'ZZ', words: null }).at).toBe('review')
  })
})

describe('answers kept by another version', () => {
  it('come back as they were', () => {
    const answers = { category: 'drugs', ...named, country: 'VN', words: null, danger: false }
    expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
  })

  it.each([
    ['a category that is gone', { category: 'dissent' }],
    ['a channel in another shape', { channel: { kind: 'planet', keys: [], shown: 1 } }],
    ['a country that is gone', { country: 'SU' }],
    ['words that are none', { words: 3, danger: 'yes' }],
    ['no answers at all', null],
    ['a list', ['x']],
  ])('leave out %s', (_, kept) => {
    expect(readAnswers(kept)).toEqual({})
  })
})

describe('words', () => {
  it('lose what controls or turns text, become well-formed, and keep the rest', () => {
    expect(cleanWords('  a\u0000b\u0007 \u202ec\u2069 \ud800 é 🙂\n\tמה ')).toBe('ab c \ufffd é 🙂\n\tמה')
  })

  it('are counted as people count', () => {
    expect(countCharacters('🙂🙂é')).toBe(3)
  })
})

it.each([
  ['vn', 'VN'],
  [' ZZ ', 'ZZ'],
  ['Vietnam', null],
  ['', null],
  ['SU', null],
])('reads the country %j as %j', (text, code) => {
  expect(readCountry(text)).toBe(code)
})

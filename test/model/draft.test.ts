import { describe, expect, it } from 'vitest'
import {
  type Answers,
  canKeep,
  cardFor,
  type Draft,
  emptyDraft,
  moveOn,
  questionsFor,
  readCountry,
  standing,
  stepBack,
  toggleCountry,
  withAnswer,
  withOptional,
} from '../../src/model/draft.ts'
import { readAnswers } from '../../src/model/draft-kept.ts'
import { cleanWords, countCharacters, wordsToKeep } from '../../src/model/draft-words.ts'

const channel = { kind: 'unresolved', keys: [{ kind: 'username', value: 'invented' }], shown: '@invented' } as const
const named = { channel: { ...channel, keys: [...channel.keys] } }
const described = { channel: { kind: 'unresolved' as const, keys: [], shown: '' } }

describe('the questions of a report', () => {
  it('ask a child branch for danger and never for words, and every other for words and never for danger', () => {
    expect(questionsFor({})).toEqual(['category', 'channel', 'country', 'review'])
    expect(questionsFor({ category: 'drugs' })).toEqual(['category', 'channel', 'country', 'review'])
    expect(cardFor({ category: 'drugs' })).toEqual(['words', 'delivers', 'paid_by'])
    expect(cardFor({})).toEqual([])
    expect(questionsFor({ category: 'child_abuse' })).toEqual(['category', 'channel', 'country', 'danger', 'review'])
    expect(cardFor({ category: 'child_abuse' })).toEqual([])
  })

  it('are three taps and Send, with everything else on the card', () => {
    const answers: Answers[] = [{ category: 'drugs' }, named, { country: 'VN' }]
    const asked: string[] = []
    let draft: Draft = emptyDraft
    for (const answer of answers) {
      asked.push(draft.at)
      draft = withAnswer(draft, answer)
    }
    expect([...asked, draft.at]).toEqual(['category', 'channel', 'country', 'review'])
  })

  it('go back one by one, keep every answer, and stand still at the first', () => {
    let draft: Draft = { at: 'lost', answers: { category: 'other_fraud', ...named, country: 'VN', words: 'w' } }
    const seen: string[] = []
    for (let step = 0; step < 6; step++) {
      draft = stepBack(draft)
      seen.push(draft.at)
    }
    expect(seen).toEqual(['card', 'review', 'country', 'channel', 'category', 'category'])
    expect(stepBack({ ...draft, at: 'countries' }).at).toBe('country')
    expect(draft.answers).toEqual({ category: 'other_fraud', ...named, country: 'VN', words: 'w' })
  })

  it('ask for the channel of a child branch even when it was named, since the help lines stand there', () => {
    expect(withAnswer({ at: 'category', answers: named }, { category: 'child_abuse' }).at).toBe('channel')
    expect(withAnswer({ at: 'category', answers: named }, { category: 'drugs' }).at).toBe('country')
  })

  it('drop words on the way to a child, and danger on the way from it', () => {
    const details = { delivers: 'sells', paid_by: 'cash' } as const
    const full: Answers = { category: 'drugs', ...named, country: 'VN', also: ['MY'], words: 'w', details }
    const child = withAnswer({ at: 'category', answers: full }, { category: 'child_abuse' })
    expect(child.answers).toEqual({ category: 'child_abuse', ...named, country: 'VN' })
    expect(child.dropped).toEqual(['words', 'delivers', 'paid_by'])
    const back = withAnswer({ at: 'category', answers: { ...child.answers, danger: true } }, { category: 'threats' })
    expect(back).toEqual({ at: 'review', answers: { category: 'threats', ...named, country: 'VN' }, dropped: [] })
  })

  it('drop only the details that another category does not ask for, and name them', () => {
    const details = { delivers: 'sells', paid_by: 'cash' } as const
    const full: Answers = { category: 'drugs', ...named, country: 'VN', words: 'w', details }
    const moved = withAnswer({ at: 'category', answers: full }, { category: 'other_fraud' })
    expect(moved.dropped).toEqual(['delivers'])
    expect(moved.answers).toEqual({ ...full, category: 'other_fraud', details: { paid_by: 'cash' } })
  })

  it('can be kept where they were answered, and never at the review or on the card', () => {
    expect(canKeep({ at: 'danger', answers: { danger: false } })).toBe(true)
    expect(canKeep({ at: 'words', answers: { words: 'w' } })).toBe(false)
    expect(canKeep({ at: 'channel', answers: {} })).toBe(false)
    expect(canKeep({ at: 'review', answers: { category: 'drugs' } })).toBe(false)
  })

  it('ask for words at once where a channel could only be described, and take none for a child', () => {
    const answers: Answers = { category: 'drugs', ...described, country: 'ZZ' }
    expect(moveOn(answers).at).toBe('words')
    expect(stepBack({ at: 'words', answers }).at).toBe('channel')
    expect(withOptional({ at: 'words', answers }, 'words', 'It sells.')?.at).toBe('review')
    expect(standing('review', answers)).toBe('words')
    const child = withAnswer(
      { at: 'category', answers: { ...answers, words: 'It sells.' } },
      { category: 'child_abuse' },
    )
    expect(child).toEqual({ at: 'channel', answers: { category: 'child_abuse', country: 'ZZ' }, dropped: ['words'] })
  })
})

describe('the optional card', () => {
  const answers: Answers = { category: 'drugs', ...named, country: 'VN' }
  it('takes a code of the question, takes it back, and refuses any other', () => {
    const with_ = withOptional({ at: 'paid_by', answers }, 'paid_by', 'crypto')
    expect(with_).toEqual({ at: 'card', answers: { ...answers, details: { paid_by: 'crypto' } } })
    expect(withOptional(with_ as Draft, 'paid_by', null)).toEqual({ at: 'card', answers })
    expect(withOptional({ at: 'paid_by', answers }, 'paid_by', 'sells')).toBeNull()
  })

  it('stands only behind the review, and only where the category asks', () => {
    expect(standing('paid_by', answers)).toBe('paid_by')
    expect(standing('lost', answers)).toBe('review')
    expect(standing('card', { category: 'drugs' })).toBe('channel')
    expect(standing('words', { ...answers, category: 'child_abuse' })).toBe('danger')
    expect(standing('screenshots', answers)).toBe('review')
  })
})

describe('several countries', () => {
  it('are at most five, the first one first, and taken out by naming them again', () => {
    let answers: Answers = { country: 'ZZ' }
    for (const code of ['VN', 'MY', 'TH', 'FR', 'BR'] as const) answers = toggleCountry(answers, code) ?? {}
    expect(answers).toEqual({ country: 'VN', also: ['MY', 'TH', 'FR', 'BR'] })
    expect(toggleCountry(answers, 'JP')).toBeNull()
    expect(toggleCountry(answers, 'VN')).toEqual({ country: 'MY', also: ['TH', 'FR', 'BR'] })
    expect(toggleCountry({ country: 'VN' }, 'VN')).toEqual({})
  })
})

describe('answers kept by another version', () => {
  it('come back as they were', () => {
    const details = { paid_by: 'crypto' } as const
    const answers = { category: 'drugs', ...named, country: 'VN', also: ['MY'], words: 'w', danger: false, details }
    expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
  })

  it('that knew no card are read without loss: words that were skipped are none, and its question stands', () => {
    const old = { category: 'drugs', ...named, country: 'VN' }
    expect(readAnswers({ ...old, words: null })).toEqual(old)
    expect(standing('words', readAnswers(old))).toBe('words')
    expect(standing('review', readAnswers({ ...old, words: 'w' }))).toBe('review')
  })

  it.each([
    ['a category that is gone', { category: 'dissent' }],
    ['a channel in another shape', { channel: { kind: 'planet', keys: [], shown: 1 } }],
    ['a channel without a name that shows one', { channel: { kind: 'channel', keys: [], shown: '@x' } }],
    ['a country that is gone', { country: 'SU', also: ['VN'] }],
    ['words that are none', { words: 3, danger: 'yes' }],
    ['details of no list', { details: { paid_by: 'sheep', tattoo: 'yes' } }],
    ['no answers at all', null],
    ['a list', ['x']],
  ])('leave out %s', (_, kept) => {
    expect(readAnswers(kept)).toEqual({})
  })

  it('lose all words and details where they are about a child', () => {
    const kept = { category: 'child_abuse', words: 'w', details: { paid_by: 'cash' }, danger: true }
    expect(readAnswers(kept)).toEqual({ category: 'child_abuse', danger: true })
  })
})

describe('words', () => {
  it('lose what controls or turns text, become well-formed, and keep the rest', () => {
    expect(cleanWords('  a\u0000b\u0007 \u202ec\u2069 \ud800 é 🙂\n\tמה ')).toBe('ab c \ufffd é 🙂\n\tמה')
  })

  it('are counted as people count', () => {
    expect(countCharacters('🙂🙂é')).toBe(3)
  })

  it('are kept up to a thousand characters, else the surplus is named and nothing kept', () => {
    expect(wordsToKeep(' \u0000 ', 'en')).toBeNull()
    expect(wordsToKeep('🙂'.repeat(1000), 'vi')).toEqual({ words: '🙂'.repeat(1000), masked: [], surplus: 0 })
    expect(wordsToKeep('a'.repeat(1003), 'en')).toEqual({ words: '', masked: [], surplus: 3 })
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

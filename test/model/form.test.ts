/** The pages of the web form: which question stands where, what a page's fields answer, and where one may turn. */
import { describe, expect, it } from 'vitest'
import { questionsFor } from '../../src/model/draft.ts'
import {
  alsoFields,
  emptyForm,
  type FormFields,
  type FormPage,
  type FormState,
  formPages,
  openPage,
  reachable,
  readPage,
  turnPage,
} from '../../src/model/form.ts'

const id = '00000000-0000-4000-8000-000000000001'
const saksi = 'saksi_bot'
const read = (state: FormState, page: FormPage, fields: FormFields) => readPage(state, page, { fields, saksi })
const filled = (...pages: [FormPage, FormFields][]) =>
  pages.reduce((state, [page, fields]) => read(state, page, fields).state, emptyForm(id))

describe('the pages', () => {
  it('ask every needed question of a report, and open at the first without an answer', () => {
    expect(openPage({})).toBe('start')
    const state = filled(['start', { category: 'drugs' }])
    expect(openPage(state.answers)).toBe('channel')
    const whole = filled(
      ['start', { category: 'child_abuse' }],
      ['channel', { link: '@a_channel', danger: 'no' }],
      ['country', { country: 'ZZ' }],
    )
    expect(questionsFor(whole.answers)).toEqual(['category', 'channel', 'country', 'danger', 'review'])
    expect(openPage(whole.answers)).toBe('review')
    expect(openPage({ ...whole.answers, category: 'drugs' })).toBe('review')
  })

  it('turn by one, and never past a question that is open', () => {
    expect(turnPage('start', 1, {})).toBe('start')
    expect(turnPage('start', -1, {})).toBe('start')
    const state = filled(['start', { category: 'drugs' }])
    expect(formPages.map((page) => reachable(page, state.answers))).toEqual(['start', 'channel', 'channel', 'channel'])
    const { answers } = filled(
      ['start', { category: 'drugs' }],
      ['channel', { link: '@x_channel' }],
      ['country', { country: 'VN' }],
    )
    expect(formPages.map((page) => turnPage(page, 1, answers))).toEqual(['channel', 'country', 'review', 'review'])
    expect(formPages.map((page) => turnPage(page, -1, answers))).toEqual(['start', 'start', 'channel', 'country'])
  })

  it('keep where the citizen is only as a country, and the answers when nothing new is chosen', () => {
    expect(read(emptyForm(id), 'start', { place: 'VN' })).toMatchObject({
      state: { place: 'VN' },
      faults: [{ field: 'category', why: 'choose' }],
    })
    const state = filled(['start', { place: 'VN', category: 'drugs' }])
    expect(read(state, 'start', {})).toMatchObject({
      state: { place: null, answers: { category: 'drugs' } },
      faults: [],
    })
  })

  it('drop what another category does not ask for, as the chat does', () => {
    const drugs = filled(
      ['start', { category: 'drugs' }],
      ['channel', { link: '@x_channel' }],
      ['country', { country: 'VN', also1: 'KH' }],
      ['review', { words: 'Some words.', delivers: 'sells', lost: 'none' }],
    )
    expect(drugs.answers).toMatchObject({ also: ['KH'], words: 'Some words.', details: { delivers: 'sells' } })
    const child = read(drugs, 'start', { category: 'child_abuse' }).state.answers
    expect(Object.keys(child).sort()).toEqual(['category', 'channel', 'country'])
    expect(openPage(child)).toBe('channel')
  })

  it('read a link again only when another one is typed, and one of several by its place', () => {
    const once = filled(['start', { category: 'drugs' }], ['channel', { link: 't.me/c/1234567890/5' }])
    expect(read(once, 'channel', { link: once.link }).state).toEqual(once)
    const several = read(once, 'channel', { link: '@one_name @two_names' })
    expect(several.faults).toEqual([{ field: 'pick', why: 'which' }])
    expect(several.state.answers.channel).toBeUndefined()
    expect(read(several.state, 'channel', { link: '@one_name @two_names', pick: '7' }).faults).toHaveLength(1)
    expect(
      read(several.state, 'channel', { link: '@one_name @two_names', pick: '1' }).state.answers.channel?.shown,
    ).toBe('@two_names')
    expect(read(several.state, 'channel', { link: '@third_one', pick: '1' }).state.answers.channel?.shown).toBe(
      '@third_one',
    )
  })

  it('take each further country once, none beside "I do not know", and none for a child', () => {
    const also = Object.fromEntries(alsoFields.map((field, at) => [field, ['KH', 'VN', 'KH', 'XX'][at] ?? '']))
    const base = filled(['start', { category: 'drugs' }])
    expect(read(base, 'country', { country: 'VN', ...also }).state.answers.also).toEqual(['KH'])
    expect(read(base, 'country', { country: 'ZZ', ...also }).state.answers.also).toBeUndefined()
    const child = filled(['start', { category: 'child_abuse' }])
    expect(read(child, 'country', { country: 'VN', ...also }).state.answers.also).toBeUndefined()
  })

  it('keep words that are too long, with how many are too many, and lose what turns text', () => {
    const base = filled(['start', { category: 'drugs' }])
    const long = read(base, 'review', { words: `${'ü'.repeat(1003)}\u202e` })
    expect(long.faults).toEqual([{ field: 'words', why: 'words_too_long', surplus: 3 }])
    expect(long.state.answers.words).toBe('ü'.repeat(1003))
    expect(read(long.state, 'review', { words: '  ' }).state.answers.words).toBeUndefined()
  })
})

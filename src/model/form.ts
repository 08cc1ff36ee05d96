/**
 * The web form of a report: which page asks which of the questions of `draft.ts`, what the fields of a page answer, and
 * which page comes next. The questions and their rules are the chat's; only the pages are the form's own. Pure.
 */
import { isCategory } from './category.ts'
import { channelOf, type NoChannel } from './channel.ts'
import { type Country, isCountry } from './country.ts'
import { isDetailField, readDetail } from './detail.ts'
import {
  type Answers,
  cardFor,
  isChild,
  mostCountries,
  type Needed,
  questionsFor,
  readCountry,
  withAnswer,
} from './draft.ts'
import { cleanWords, countCharacters, mostWords } from './draft-words.ts'

export const formPages = ['start', 'channel', 'country', 'review'] as const
export type FormPage = (typeof formPages)[number]

/** Which page asks a needed question. */
const pageOf: Record<Needed, FormPage> = {
  category: 'start',
  channel: 'channel',
  danger: 'channel',
  country: 'country',
  review: 'review',
}

/**
 * A form as it travels. `place` is where the citizen is: it chooses help lines and is never stored. `link` is what was
 * typed for the channel, as it was typed; `choices` are channels to choose from where it names several.
 */
export type FormState = { id: string; place: Country | null; link: string; choices: string[]; answers: Answers }

export const emptyForm = (id: string): FormState => ({ id, place: null, link: '', choices: [], answers: {} })

/** The fields of a page as a browser sends them; the last of several of one name stands. */
export type FormFields = Readonly<Record<string, string>>

/** Why a field cannot stand as it is; `surplus` is how many characters there are too many. */
export type FormFault = { field: string; why: FormWhy; surplus?: number }
export type FormWhy = 'choose' | 'choose_country' | 'which' | 'words_too_long' | NoChannel

/** More of a typed link than this is cut off: it is read to find a channel, not kept. */
const mostLink = 2000

/** How further countries are called in the form: `also1` to `also4`. */
export const alsoFields = Array.from({ length: mostCountries - 1 }, (_, at) => `also${at + 1}`)

/** The first page with a needed question that has no answer, or the review. */
export function openPage(answers: Answers): FormPage {
  const open = questionsFor(answers).filter((question) => question === 'review' || answers[question] === undefined)
  const pages = open.map((question) => formPages.indexOf(pageOf[question]))
  return formPages[Math.min(...pages)] ?? 'review'
}

/** The page after or before one; never past a needed question that is still open. */
export function turnPage(page: FormPage, by: 1 | -1, answers: Answers): FormPage {
  return reachable(formPages[Math.max(0, formPages.indexOf(page) + by)] ?? 'review', answers)
}

/** A page, or the first open one where that comes before it. */
export function reachable(page: FormPage, answers: Answers): FormPage {
  const open = openPage(answers)
  return formPages.indexOf(page) <= formPages.indexOf(open) ? page : open
}

/**
 * The fields of a page written into the form: what can stand is kept, for the rest there is a fault. `saksi` is our own
 * username, which is no target.
 */
export function readPage(
  state: FormState,
  page: FormPage,
  { fields, saksi }: { fields: FormFields; saksi: string },
): { state: FormState; faults: FormFault[] } {
  switch (page) {
    case 'start':
      return readStart(state, fields)
    case 'channel':
      return readChannel(state, fields, saksi)
    case 'country':
      return readCountries(state, fields)
    case 'review':
      return readCard(state, fields)
  }
}

type Read = { state: FormState; faults: FormFault[] }

function readStart(state: FormState, { place = '', category = '' }: FormFields): Read {
  const next = { ...state, place: isCountry(place) ? place : null }
  if (isCategory(category) && category !== state.answers.category) {
    const { answers } = withAnswer({ at: 'category', answers: state.answers }, { category })
    return { state: { ...next, answers }, faults: [] }
  }
  const faults: FormFault[] = next.answers.category ? [] : [{ field: 'category', why: 'choose' }]
  return { state: next, faults }
}

function readChannel(state: FormState, fields: FormFields, saksi: string): Read {
  const { danger = '' } = fields
  const isAnswered = danger === 'yes' || danger === 'no'
  const asked = isChild(state.answers)
  const before = asked && isAnswered ? { ...state.answers, danger: danger === 'yes' } : state.answers
  const faults: FormFault[] = asked && before.danger === undefined ? [{ field: 'danger', why: 'choose' }] : []
  const named = readLinkField({ ...state, answers: before }, fields, saksi)
  return { state: named.state, faults: [...named.faults, ...faults] }
}

function readLinkField(state: FormState, { link, pick }: FormFields, saksi: string): Read {
  const typed = (link ?? state.link).toWellFormed().slice(0, mostLink)
  const picked = typed === state.link ? state.choices[Number(pick ?? 'none')] : undefined
  const { channel: known, ...others } = state.answers
  // Nothing was typed anew: a channel may have more names than the one that is shown.
  if (known && !picked && typed === state.link) return { state, faults: [] }
  const found = channelOf({ text: picked ?? typed }, saksi)
  const unread = { ...state, link: typed, answers: others }
  if ('channel' in found) {
    const { channel } = found
    return { state: { ...unread, link: picked ?? typed, choices: [], answers: { ...others, channel } }, faults: [] }
  }
  if ('choices' in found)
    return { state: { ...unread, choices: found.choices }, faults: [{ field: 'pick', why: 'which' }] }
  return { state: { ...unread, choices: [] }, faults: [{ field: 'link', why: found.refusal }] }
}

function readCountries(state: FormState, fields: FormFields): Read {
  const country = readCountry(fields.country ?? '')
  const { also: _, ...others } = state.answers
  if (country === null) return { state, faults: others.country ? [] : [{ field: 'country', why: 'choose_country' }] }
  const more = alsoFields.map((name) => fields[name] ?? '').filter(isCountry)
  const also = country === 'ZZ' ? [] : [...new Set(more)].filter((code) => code !== country)
  // A child's case counts nowhere, so one country is enough for its help.
  const several = also.length > 0 && !isChild(others)
  return { state: { ...state, answers: { ...others, country, ...(several ? { also } : {}) } }, faults: [] }
}

/** The optional card. Words that are too long stay in the form, so that they can be shortened; a report takes none such. */
function readCard(state: FormState, fields: FormFields): Read {
  const offered = cardFor(state.answers)
  const { words: _, details: __, ...needed } = state.answers
  if (offered.length === 0) return { state: { ...state, answers: needed }, faults: [] }
  const words = cleanWords(fields.words ?? state.answers.words ?? '')
  const given = offered.filter(isDetailField).map((field) => {
    const kept = state.answers.details?.[field]
    return readDetail(field, fields[field] ?? kept ?? '') ?? {}
  })
  const details = Object.assign({}, ...given)
  const surplus = Math.max(0, countCharacters(words) - mostWords)
  const answers: Answers = {
    ...needed,
    ...(words === '' ? {} : { words }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }
  return {
    state: { ...state, answers },
    faults: surplus > 0 ? [{ field: 'words', why: 'words_too_long', surplus }] : [],
  }
}

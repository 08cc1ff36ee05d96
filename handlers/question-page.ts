/**
 * Pages of a question: other buttons in the same message, on shelves, under "I am not sure" or for another country. To turn one
 * answers nothing and keeps nothing.
 */
import type { DraftView } from '../src/flow/index.ts'
import { shelf } from '../src/model/category.ts'
import { unsureBranchCodes, unsureBranches } from '../src/model/unsure.ts'
import { key } from './answer-button.ts'
import type { Visit } from './context.ts'
import { question } from './question.ts'
import { inRows, type Saying } from './talk.ts'

/** Pages of a question: what their buttons show, without answering anything. */
const pages = [
  'shelf-money',
  'shelf-more',
  'shelf-first',
  'unsure-ask',
  'unsure-money',
  'unsure-sold',
  'unsure-harm',
  'other-country',
  'show',
] as const
export type Page = (typeof pages)[number]
/** Whether a button's value turns a page, and so is no answer. */
export const isPage = (value: string): value is Page => (pages as readonly string[]).includes(value)

/** One page of the standing question. */
export function pageOf(visit: Visit, draft: DraftView, page: Page): Saying {
  const { say } = visit
  if (draft.at === 'category' && page === 'shelf-money') return shelfPage(visit, draft, 'money')
  if (draft.at === 'category' && page === 'shelf-more') return shelfPage(visit, draft, 'more')
  if (draft.at === 'category' && page.startsWith('unsure-')) return unsurePage(visit, draft, page)
  if (draft.at !== 'country' || page !== 'other-country') return question(visit, draft)
  return { text: say('ask-country-type'), rows: [[key(draft, say('button-back'), 'show')]] }
}

function shelfPage(visit: Visit, draft: DraftView, name: 'money' | 'more'): Saying {
  const buttons = shelf(name).map((code) => key(draft, visit.say(`category-${code}`), code))
  const back = key(draft, visit.say('button-back'), 'shelf-first')
  const rows = name === 'more' ? inRows(buttons, [back]) : [...buttons.map((button) => [button]), [back]]
  return { text: visit.say(name === 'money' ? 'ask-category-money' : 'ask-category-more'), rows }
}

/** Two plain questions for whoever is not sure; whoever still cannot tell says so. */
function unsurePage(visit: Visit, draft: DraftView, page: Page): Saying {
  const { say } = visit
  const branch = unsureBranchCodes.find((code) => page === `unsure-${code}`)
  const none = key(draft, say('unsure-none'), 'unsure')
  const back = key(draft, say('button-back'), branch ? 'unsure-ask' : 'shelf-first')
  const choices = branch
    ? unsureBranches[branch].map((code) => key(draft, say(`category-${code}`), code))
    : unsureBranchCodes.map((code) => key(draft, say(`unsure-${code}`), `unsure-${code}`))
  return { text: say(branch ? 'unsure-ask-case' : 'unsure-ask'), rows: [...choices, none, back].map((one) => [one]) }
}

/** How a case looks to a moderator: one card of text, and the buttons that are open now. */
import { isolate, sayCountries, sayCountry, sayDay, sayTime } from '../locales/words.ts'
import type { Card } from '../src/flow/index.ts'
import {
  type DecidedOn,
  decidedOnFor,
  type Outcome,
  outcomesFor,
  type Policy,
  policiesFor,
} from '../src/model/decision.ts'
import { caseData } from './case-data.ts'
import type { Visit } from './context.ts'
import { detailValue, fieldName } from './optional.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** The card with the question what to do: an outcome, or the second person's word. */
export function cardSaying(visit: Visit, card: Card): Saying {
  const { say } = visit
  const data = (act: string, rest = '') => caseData(act, card, rest)
  if (card.proposed) {
    const buttons = [
      { text: say('button-approve'), data: data('approve') },
      { text: say('button-return'), data: data('return') },
    ]
    const rows = [buttons, [{ text: say('button-skip-case'), data: data('pass') }]]
    return { text: cardText(visit, card), rows, foreign: foreignIn(visit, card) }
  }
  const chosen = outcomesFor(card.domain).map((outcome, at) => ({
    text: say(`outcome-${outcome}`),
    data: data('outcome', String(at)),
  }))
  const leave: Button[] = [
    { text: say('button-skip-case'), data: data('skip') },
    { text: say('button-put-back'), data: data('back') },
  ]
  const text = `${cardText(visit, card)}\n\n${say('ask-outcome')}`
  return { text, rows: inRows(chosen, leave), foreign: foreignIn(visit, card) }
}

/** Second tap: what the outcome is decided on. */
export function decidedOnSaying(visit: Visit, card: Card, outcome: Outcome, outcomeAt: number): Saying {
  const { say } = visit
  const rows = decidedOnFor(card.domain).map((on, at) => [
    { text: say(`on-${on}`), data: caseData('on', card, `${outcomeAt}.${at}`) },
  ])
  const back = [{ text: say('button-back'), data: caseData('show', card) }]
  return {
    text: `${cardText(visit, card)}\n\n${say(`outcome-${outcome}`)}. ${say('ask-decided-on')}`,
    rows: [...rows, back],
    foreign: foreignIn(visit, card),
  }
}

/** Policies that are no category have a name of their own on their button. */
const namesOfPolicies: Partial<Record<Policy, string>> = {
  out_of_scope: 'policy-out_of_scope',
  un_list: 'button-un_list',
  two_lists: 'button-two_lists',
}

type Picked = { outcome: Outcome; on: DecidedOn; path: string; speech: boolean; all: boolean }

/** Third tap: the policy. The reported category's stands first, all others behind one more tap; a mark says that speech is concerned. */
export function policySaying(visit: Visit, card: Card, picked: Picked): Saying {
  const { say } = visit
  const policies = policiesFor(card.domain, card.category, picked.outcome)
  const mark = picked.speech ? 1 : 0
  const name = (policy: Policy) => say(namesOfPolicies[policy] ?? `category-${policy}`)
  const buttons = policies.map((policy, at) => ({
    text: name(policy),
    data: caseData('policy', card, `${picked.path}.${at}.${mark}`),
  }))
  const few = buttons.filter((_, at) => at === 0 || policies[at] === 'out_of_scope')
  const more = { text: say('button-other-policy'), data: caseData('more', card, `${picked.path}.${mark}`) }
  const short = policies[0] === card.category && !picked.all && buttons.length > few.length
  const speech = {
    text: say(picked.speech ? 'button-speech-on' : 'button-speech-off'),
    data: caseData('on', card, `${picked.path}.${1 - mark}`),
  }
  const back = { text: say('button-back'), data: caseData('show', card) }
  const chosen = `${say(`outcome-${picked.outcome}`)}, ${say(`on-${picked.on}`)}. ${say('ask-policy')}`
  const rows = short ? [...few, more].map((button) => [button]) : inRows(buttons)
  const text = `${cardText(visit, card)}\n\n${chosen}`
  return { text, rows: [...rows, [speech], [back]], foreign: foreignIn(visit, card) }
}

/** What stands on the card in words that are not ours. */
const foreignIn = (visit: Visit, card: Card): string[] => [
  ...card.words.map(({ text }) => isolate(text)),
  ...foundLine(visit, card),
]

/** What leads to the people behind the channel, in one line. It is covered as a whole: the same may stand in the words. */
const foundLine = ({ say }: Visit, { indicators }: Card): string[] =>
  indicators.length > 0 ? [say('card-indicators', { found: indicators.map(isolate).join(' · ') })] : []

function cardText(visit: Visit, card: Card): string {
  const { say, language } = visit
  const due = new Date(card.dueAt)
  const at = `${sayDay(language, due)} ${sayTime(language, due)} UTC`
  const overdue = due < visit.options.app.clock()
  const lines = [
    say('card-head', { number: card.publicNo, band: say(`band-${card.band}`) }),
    say(overdue ? 'card-overdue' : 'card-due', { due: at }),
    '',
    card.names.length > 0
      ? say('card-channel', { names: card.names.map(isolate).join(', ') })
      : say('card-channel-erased'),
    say('card-category', { tallies: tallies(visit, card) }),
    say('card-country', {
      country: card.country === 'ZZ' ? say('button-unknown') : sayCountry(language, card.country),
    }),
    say('card-voices', { count: card.voices }),
    ...(card.burst ? [say('card-burst')] : []),
    ...(card.byWeb > 0 ? [say('card-web', { count: card.byWeb })] : []),
    '',
    ...words(visit, card),
    ...besides(visit, card),
    ...card.appeals.map((reason) => say('card-appeal', { reason: say(`appeal-reason-${reason}`) })),
    '',
    why(visit, card),
  ]
  if (card.leaseUntil) lines.push(say('card-lease', { time: sayTime(language, new Date(card.leaseUntil)) }))
  return lines.join('\n')
}

function tallies(visit: Visit, card: Card): string {
  return card.tallies
    .map(({ category, count }) => `${visit.say(`category-${category}`)}${count > 1 ? ` × ${count}` : ''}`)
    .join(', ')
}

function words(visit: Visit, card: Card): string[] {
  const { say } = visit
  if (card.domain === 'child_safety')
    return [say('card-child'), ...(card.childInDanger ? [say('card-child-danger')] : [])]
  const added = card.additions > 0 ? [say('card-added', { count: card.additions })] : []
  const said = card.words.map(({ language, text }) => say('card-words', { language, text: isolate(text) }))
  return [...(said.length > 0 ? said : [say('card-no-words')]), ...added]
}

/** What is known besides the words: codes of the optional card, further countries, and what stands in the words. */
function besides(visit: Visit, card: Card): string[] {
  const { say, language } = visit
  const lines = card.details.map(({ field, code, count }) => {
    const line = `${fieldName(visit, field)} ${detailValue(visit, field, code as never)}`
    return count > 1 ? `${line} × ${count}` : line
  })
  const countries = card.also.filter((code) => code !== card.country)
  if (countries.length > 0) lines.push(say('card-also', { countries: sayCountries(language, countries) }))
  lines.push(...foundLine(visit, card))
  for (const { category, matched } of card.pointers) {
    lines.push(say('card-pointers', { category: say(`category-${category}`), matched: matched.join(', ') }))
  }
  return lines
}

function why(visit: Visit, { why: reason, proposed }: Card): string {
  const { say } = visit
  if (proposed) {
    const on = say(`on-${proposed.decidedOn}`)
    const said = say('card-proposed', {
      outcome: say(`outcome-${proposed.outcome}`),
      on,
      policy: say(`policy-${proposed.policy}`),
    })
    return `${say('card-second', { reason: say(`hold-${proposed.reason}`) })}\n${said}`
  }
  if (reason.oldest) return say('card-why-oldest')
  const band = say(`band-${reason.band}`)
  return reason.shortenedPercent > 0
    ? say('card-why-shortened', { band, percent: reason.shortenedPercent })
    : say('card-why-band', { band })
}

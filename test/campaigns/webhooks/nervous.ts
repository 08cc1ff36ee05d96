/**
 * A nervous citizen: taps twice, presses old buttons, answers the next question before it was asked. They never give two
 * different answers to one question: before they answer again they wait until everything they did was dealt with, and
 * read what stands there. What they meant is `Meant`; before Send they compare what is read back to them.
 */
import { sayCountry, wordsIn } from '../../../locales/words.ts'
import { type Category, categories, categoryCodes } from '../../../src/model/category.ts'
import type { Country } from '../../../src/model/country.ts'
import type { Language } from '../../../src/model/language.ts'
import { receiptIn, Stuck } from '../support/people.ts'
import type { Act, Phone, Screen } from '../support/phone.ts'
import type { Chance } from '../tamper/history.ts'

/** What a citizen means to say. `name` is the channel's, and nobody else's. */
export type Meant = {
  language: Language
  category: Category
  name: string
  country: Country
  words: string | null
  danger: boolean
}

/** A review that read back what was not meant. */
export class Wrong extends Error {
  override name = 'Wrong'
}

const countries = ['MY', 'VN', 'FR', 'BR', 'IS', 'TH'] as const

/** What the flow of this number means; at least one in ten concerns a child. */
export function meantBy(chance: Chance, at: number, language: Language): Meant {
  const category = chance.below(10) === 0 ? 'child_abuse' : chance.pick(categoryCodes)
  const child = categories[category].domain === 'child_safety'
  return {
    language,
    category,
    name: `nervous_${at}_${chance.hex(3)}`,
    country: chance.pick(countries),
    words: child || chance.below(4) === 0 ? null : `What number ${at} saw: ${chance.hex(4)}.`,
    danger: child && chance.below(2) === 0,
  }
}

/** `settle` waits until everything this person did was dealt with; of a hundred acts `nerves` are hasty. */
export type Surroundings = { settle: (phone: Phone) => Promise<void>; chance: Chance; nerves: number }

/** A button that was shown once, and where. */
export type Seen = { press: string; on: number }

/** What is left of a report that was made: its receipt, and the buttons that still stand in the chat or in memory. */
export type Made = { receipt: string; buttons: Seen[] }

const mostActs = 80

/**
 * One report, from the first word to the receipt; `before` is the one that this person made before it. Throws `Wrong` for a
 * false review and `Stuck` for no way on.
 */
export async function reportNervously(
  phone: Phone,
  { meant, before }: { meant: Meant; before: Made | null },
  { settle, chance, nerves }: Surroundings,
): Promise<Made> {
  const hasty = (part = nerves) => chance.below(100) < part
  const buttons: Seen[] = []
  let standing: Screen = { messageId: 0, text: '', data: [] }
  let acts: Act[] = [{ send: before ? '/report' : '/start' }]
  for (let turn = 0; turn < mostActs; turn++) {
    for (const act of acts) await phone.act(act)
    await settle(phone)
    const isSent = acts.some((act) => 'press' in act && act.press === sendOf(standing))
    for (let more = true; more; ) {
      const news = await phone.news(isSent ? 60_000 : 0)
      const receipt = news
        .map((screen) => receiptIn(screen.text))
        .find((one) => one !== null && one !== before?.receipt)
      if (receipt) return { receipt, buttons }
      standing = news.findLast((screen) => screen.data.some((data) => /^[lwcmq]:/.test(data))) ?? standing
      more = isSent && news.length > 0
    }
    acts = next(standing, meant, { hasty, old: staleIn(standing, buttons, before), chance })
    for (const press of standing.data) if (/^q:/.test(press)) buttons.push({ press, on: standing.messageId })
  }
  throw new Stuck(`${phone.id} got no further: ${JSON.stringify(standing)}`)
}

const sendOf = (screen: Screen) => screen.data.find((data) => /^q:\d+:send$/.test(data))

/**
 * Buttons that must do nothing: all of a report that was made, and of this one those of other questions; but its Cancel, which
 * works at any time, and its way back, which was not meant.
 */
function staleIn(standing: Screen, own: Seen[], before: Made | null): Seen[] {
  const version = (data: string) => data.split(':')[1]
  const stands = standing.data.filter((data) => data.startsWith('q:')).map(version)
  const older = own.filter(({ press }) => !stands.includes(version(press)) && !/:(cancel|back|send)$/.test(press))
  return [...older, ...(before?.buttons ?? [])]
}

type Nerves = { hasty: (part?: number) => boolean; old: Seen[]; chance: Chance }

/** What to do about a screen; in haste twice, or with the answer to the question that will follow. */
function next(screen: Screen, meant: Meant, { hasty, old, chance }: Nerves): Act[] {
  const { name, country, words, danger, language, category } = meant
  const has = (shape: RegExp) => screen.data.find((data) => shape.test(data))
  const press = (data: string): Act => ({ press: data, on: screen.messageId })
  const tap = (data: string): Act[] => (hasty() ? [press(data), press(data)] : [press(data)])
  const link = { send: `https://t.me/${name}` }
  const setUp = has(new RegExp(`^l:${language}`)) ?? has(/^w:.*:-/) ?? has(/^c:.*keep/) ?? has(/^m:report/)
  if (setUp) return tap(setUp)
  // An old button, of another question and with another answer, before or behind the good one.
  const nervous = old.length > 0 && hasty() ? [chance.pick(old)] : []
  const withNerves = (acts: Act[]) => (hasty(50) ? [...acts, ...nervous] : [...nervous, ...acts])
  const send = sendOf(screen)
  if (send) {
    if (words !== null && !screen.text.includes(words)) return withNerves([{ send: words }])
    assertReview(screen, meant)
    return withNerves(hasty(50) ? [press(send), press(send)] : [press(send)])
  }
  if (has(/^q:\d+:ZZ$/)) {
    const named = has(new RegExp(`^q:\\d+:${country}$`))
    const answer = named && hasty(70) ? tap(named) : [{ send: sayCountry(language, country) }]
    return withNerves([...answer, ...(words !== null && hasty() ? [{ send: words }] : [])])
  }
  const child = has(new RegExp(`^q:\\d+:${danger ? 'yes' : 'no'}$`))
  if (child) return withNerves(tap(child))
  const chosen = has(new RegExp(`^q:\\d+:${category}$`))
  if (chosen) return withNerves([...tap(chosen), ...(hasty() ? [link] : [])])
  // Whoever is not sure is asked two plain questions first.
  const unsure = category === 'unsure' ? has(/^q:\d+:unsure-ask$/) : undefined
  if (unsure) return withNerves(tap(unsure))
  const shelf = has(new RegExp(`^q:\\d+:shelf-${categories[category].shelf}$`))
  if (shelf) return withNerves(tap(shelf))
  // Neither a category nor a country nor words: the question for the channel, or its choices.
  return withNerves([link, ...(hasty() ? [{ send: sayCountry(language, country) }] : [])])
}

function assertReview({ text }: Screen, { language, category, name, country, words, danger }: Meant): void {
  const say = wordsIn(language)
  const child = categories[category].domain === 'child_safety'
  const told = child
    ? say('review-danger', { danger: say(danger ? 'button-yes' : 'button-no') })
    : (words ?? say('review-no-words'))
  const wanted = [say(`category-${category}`), name, sayCountry(language, country), told]
  const missing = wanted.filter((one) => !text.includes(one))
  if (missing.length > 0) throw new Wrong(`the review lacks ${missing.join(', ')}: ${text}`)
}

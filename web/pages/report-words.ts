/** Pieces that the pages of the report form share: paragraphs, the English beneath, help lines, and what is amiss. */
import { html } from 'hono/html'
import { sayLines } from '../../locales/hotline.ts'
import { type Say, sayCountry, wordsIn } from '../../locales/words.ts'
import { type Country, countryCodes } from '../../src/model/country.ts'
import type { FormFault } from '../../src/model/form.ts'
import type { HotlineNeed } from '../../src/model/hotline.ts'
import { type Language, languages } from '../../src/model/language.ts'
import type { Html } from '../answer.ts'
import type { Reader } from '../reader.ts'

/** A page of the form: who reads it, and when. */
export type Around = { reader: Reader; now: Date }

/** The first line of a message, and the others. */
export function parted(text: string): { first: string; rest: string[] } {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  return { first, rest }
}

/** Text with its lines as paragraphs; addresses in it can be followed. */
export const paragraphs = (text: string): Html =>
  html`${text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${linked(line)}</p>`)}`

const address = /(https:\/\/[^\s\u2066-\u2069;)]*[^\s\u2066-\u2069;).,])/

function linked(text: string): Html {
  const parts = text.split(address)
  return html`${parts.map((part) => (part.startsWith('https://') ? html`<a href="${part}" dir="ltr" rel="noreferrer">${part}</a>` : part))}`
}

/** What must not be misunderstood: under it in English too, where nobody has checked the reader's language. */
export function both({ language, say }: Reader, line: (say: Say) => string): Html {
  if (languages[language].checked) return paragraphs(line(say))
  return html`${paragraphs(line(say))}<div lang="en" dir="ltr" class="english">${paragraphs(line(wordsIn('en')))}</div>`
}

/** Help lines for a need, never empty. */
export function helpLines({ reader, now }: Around, need: HotlineNeed, country: Country | null): Html {
  const { language, say } = reader
  const rows = sayLines({ language, say, need, country, now }).split('\n')
  const blocks: { list: boolean; lines: string[] }[] = []
  for (const row of rows) {
    const list = row.startsWith('• ')
    const last = blocks.at(-1)
    if (last?.list === list) last.lines.push(row)
    else blocks.push({ list, lines: [row] })
  }
  return html`${blocks.map(({ list, lines }, at) =>
    list
      ? html`<ul class="help">${lines.map((line) => html`<li dir="auto">${linked(line.slice(2))}</li>`)}</ul>`
      : html`${lines.map((line) => html`<p class="${at === 0 ? 'help-head' : 'note'}">${line}</p>`)}`,
  )}`
}

/** What is wrong with a field, in a sentence. */
export function sayFault({ say }: Reader, { why, surplus = 0 }: FormFault): string {
  switch (why) {
    case 'choose':
      return say('form-choose')
    case 'choose_country':
      return say('form-choose-country')
    case 'which':
      return say('ask-channel-choices')
    case 'words_too_long':
      return say('refusal-words_too_long', { surplus })
    case 'no_channel_named':
    case 'sender_hidden':
      return say('form-no-channel')
    default:
      return say(`refusal-${why}`)
  }
}

export const faultOf = (faults: readonly FormFault[], field: string) => faults.find((fault) => fault.field === field)

/** The sentence beside a field; empty where nothing is amiss. */
export function beside(reader: Reader, faults: readonly FormFault[], field: string): Html | '' {
  const fault = faultOf(faults, field)
  return fault ? html`<p class="fault" id="${field}-fault">${sayFault(reader, fault)}</p>` : ''
}

/** What describes a field: its note, and what is amiss with it. */
export function describedBy(faults: readonly FormFault[], field: string, note: string | null): Html | '' {
  const ids = [...(note === null ? [] : [note]), ...(faultOf(faults, field) ? [`${field}-fault`] : [])]
  const invalid = faultOf(faults, field) ? html` aria-invalid="true"` : ''
  return ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"${invalid}`
}

const sorted = new Map<Language, readonly { code: Country; name: string }[]>()

function countriesIn(language: Language) {
  const known = sorted.get(language)
  if (known) return known
  const order = new Intl.Collator(language)
  const made = countryCodes
    .map((code) => ({ code, name: sayCountry(language, code) }))
    .toSorted((one, other) => order.compare(one.name, other.name))
  sorted.set(language, made)
  return made
}

type Countries = { language: Language; first: readonly Country[]; chosen: string; before: Html }

/** The options of a choice of country: what stands `before`, the likeliest, then all by name. */
export function countryOptions({ language, first, chosen, before }: Countries): Html {
  const likely = first.map((code) => ({ code, name: sayCountry(language, code) }))
  const option = (code: string, name: string, isChosen: boolean) =>
    html`<option value="${code}"${isChosen ? html` selected` : ''}>${name}</option>`
  const isLikely = first.some((code) => code === chosen)
  return html`${before}${likely.length > 0 ? html`<hr>` : ''}
${likely.map(({ code, name }) => option(code, name, code === chosen))}
<hr>
${countriesIn(language).map(({ code, name }) => option(code, name, code === chosen && !isLikely))}`
}

/** A choice of one: a round button and its words. */
export function choice(of: { name: string; value: string; words: Html | string; chosen: boolean }): Html {
  const id = `${of.name}-${of.value}`
  return html`<div class="choice"><input type="radio" id="${id}" name="${of.name}" value="${of.value}"${of.chosen ? html` checked` : ''}><label for="${id}">${of.words}</label></div>`
}

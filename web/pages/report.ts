/**
 * The form of a report, page by page, without scripts: its frame, and what every page has in common. The answers so far
 * travel sealed in one hidden field; nothing is in the address.
 */
import { html } from 'hono/html'
import type { FormView } from '../../src/flow/index.ts'
import { formPages } from '../../src/model/form.ts'
import { languageCodes, languages } from '../../src/model/language.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'
import { channelPart } from './report-channel.ts'
import { countryPart } from './report-country.ts'
import { reviewPart } from './report-review.ts'
import { startPart } from './report-start.ts'
import { parted, sayFault } from './report-words.ts'

/** What stands in the frame: the heading (also the title), and the fields with their buttons. */
export type Part = { title: string; heading: Html; fields: Html }

/** `notice` is why the form could not be taken just now, though nothing is wrong with it. */
export type Shown = { view: FormView; now: Date; notice?: string }

const parts = { start: startPart, channel: channelPart, country: countryPart, review: reviewPart }

export function reportPage(site: Site, reader: Reader, { view, now, notice }: Shown): Html {
  const { say } = reader
  const { page, form } = view
  const { title, heading, fields } = parts[page]({ reader, now }, view)
  const step = say('form-step', { step: formPages.indexOf(page) + 1, steps: formPages.length })
  const content = html`${summary(reader, view, notice)}
<p class="step">${step}</p>
${heading}
<form id="report" method="post" action="${link(reader, '/report')}" class="report" autocomplete="off" novalidate>
<input type="hidden" name="form" value="${form}">
<input type="hidden" name="page" value="${page}">
${fields}
</form>`
  return layout(site, reader, { title, content, languages: languageButtons(reader) })
}

/** What is amiss, at the top, each with a way to its field. */
function summary(reader: Reader, { faults, page }: FormView, notice: string | undefined): Html | '' {
  if (notice !== undefined) {
    const { first, rest } = parted(notice)
    return html`<div class="errors" role="alert"><h2>${first}</h2>${rest.map((line) => html`<p>${line}</p>`)}</div>`
  }
  if (faults.length === 0) return ''
  return html`<div class="errors" role="alert"><h2>${reader.say('form-errors')}</h2>
<ul>${faults.map((fault) => html`<li><a href="#${targetOf(fault.field, page)}">${sayFault(reader, fault)}</a></li>`)}</ul></div>`
}

/** The element a link to a field goes to: of a choice its first button. */
function targetOf(field: string, page: FormView['page']): string {
  if (field === 'category') return 'category-drugs'
  if (field === 'danger') return 'danger-yes'
  return field === 'pick' && page === 'channel' ? 'pick-0' : field
}

/** The languages as buttons of the form, so that no answer is lost by changing. */
function languageButtons({ language }: Reader): Html {
  const buttons = languageCodes.map(
    (code) =>
      html`<li>${
        code === language
          ? html`<span lang="${code}" aria-current="page">${languages[code].name}</span>`
          : html`<button form="report" formaction="/report?lang=${code}" name="do" value="stay" lang="${code}">${languages[code].name}</button>`
      }</li>`,
  )
  return html`<ul>${buttons}</ul>`
}

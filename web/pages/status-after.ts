/**
 * What can be done with a report by its receipt, as plain forms under the answer: more words, another look, taking it back. The
 * receipt travels in a hidden field of what is posted; no page has it in its address.
 */
import { html } from 'hono/html'
import { appealReasons } from '../../src/model/appeal.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'
import { both, choice, parted } from './report-words.ts'
import type { Shown } from './status.ts'

/** The forms of what is possible now; empty where nothing is. */
export function afterForms(reader: Reader, shown: Shown): Html {
  const forms = { add: addForm, appeal: appealForm, withdraw: withdrawForm }
  return html`${shown.may.map((one) => forms[one](reader, shown))}`
}

/** Asks, once, whether the report shall be taken back. */
export function withdrawPage(site: Site, reader: Reader, { receipt }: Pick<Shown, 'receipt'>): Html {
  const { say } = reader
  const title = parted(say('withdraw-question')).first
  const content = html`<h1>${title}</h1>
${both(reader, (words) => parted(words('withdraw-question')).rest.join('\n'))}
${posted(
  reader,
  receipt,
  html`<p class="buttons"><button name="do" value="take-back">${say('withdraw-yes')}</button>
<button name="do" value="look" class="quiet">${say('forget-no')}</button></p>`,
)}`
  return layout(site, reader, { title, content })
}

const posted = (
  reader: Reader,
  receipt: string,
  fields: Html,
) => html`<form method="post" action="${link(reader, '/status')}" class="report" autocomplete="off">
<input type="hidden" name="receipt" value="${receipt}">
${fields}
</form>`

function addForm(reader: Reader, { receipt, fault, typed = '' }: Shown): Html {
  const { say } = reader
  const { first, rest } = parted(say('ask-words'))
  const wrong = fault?.field === 'words' ? fault.said : null
  return posted(
    reader,
    receipt,
    html`<div class="field">
<label for="words">${first}</label>
<p class="note" id="words-note">${rest.join(' ')}</p>
${wrong === null ? '' : html`<p class="fault" id="words-fault">${wrong}</p>`}
<textarea id="words" name="words" rows="6" dir="auto" required${describedBy('words-note', wrong !== null && 'words-fault')}>
${typed}</textarea>
</div>
<p class="buttons"><button name="do" value="add">${say('button-add')}</button></p>`,
  )
}

function appealForm(reader: Reader, { receipt, fault }: Shown): Html {
  const { say } = reader
  const { first, rest } = parted(say('appeal-question'))
  const wrong = fault?.field === 'reason' ? fault.said : null
  const reasons = appealReasons.map((reason) =>
    choice({ name: 'reason', value: reason, words: say(`appeal-reason-${reason}`), chosen: false }),
  )
  return posted(
    reader,
    receipt,
    html`<fieldset${describedBy('reason-note', wrong !== null && 'reason-fault')}>
<legend>${first}</legend>
<p class="note" id="reason-note">${rest.join(' ')}</p>
${wrong === null ? '' : html`<p class="fault" id="reason-fault">${wrong}</p>`}
${reasons}
</fieldset>
<p class="buttons"><button name="do" value="appeal">${say('button-appeal')}</button></p>`,
  )
}

/** It only leads to the question: nothing is taken back by one press. */
const withdrawForm = (reader: Reader, { receipt }: Shown) =>
  posted(
    reader,
    receipt,
    html`<p class="buttons"><button name="do" value="withdraw" class="quiet">${reader.say('withdraw-yes')}</button></p>`,
  )

/** What describes a field: its note, and what is amiss with it, if anything. */
function describedBy(note: string, fault: string | false): Html {
  return fault === false
    ? html` aria-describedby="${note}"`
    : html` aria-describedby="${note} ${fault}"${fault === 'words-fault' ? html` aria-invalid="true"` : ''}`
}

/** Second page of the report form: which channel. Where a child is concerned the help lines stand before the question. */
import { html } from 'hono/html'
import type { FormView } from '../../src/flow/index.ts'
import { concernsPictures } from '../../src/model/category.ts'
import { isChild } from '../../src/model/draft.ts'
import type { Html } from '../answer.ts'
import type { Reader } from '../reader.ts'
import type { Part } from './report.ts'
import { type Around, beside, both, choice, describedBy, faultOf, helpLines, parted } from './report-words.ts'

export function channelPart(around: Around, view: FormView): Part {
  const { reader } = around
  const { say } = reader
  const { category } = view.state.answers
  const child = isChild(view.state.answers)
  const title = parted(say('ask-channel')).first
  const pictures = category !== undefined && concernsPictures(category)
  return {
    title,
    heading: html`<h1>${title}</h1>
${child ? childFirst(around, view) : ''}
${pictures && !child ? pictureHelp(around, view) : ''}`,
    fields: html`${child ? danger(reader, view) : ''}
${linkField(reader, view)}
${view.state.choices.length > 0 ? choices(reader, view) : ''}
<p class="buttons"><button name="do" value="next">${say('form-next')}</button>
<button name="do" value="back" class="quiet">${say('button-back')}</button></p>`,
  }
}

function childFirst(around: Around, { state }: FormView): Html {
  return html`<div class="help-box">${both(around.reader, (words) => words('child-first'))}
${helpLines(around, 'child', state.place)}
${both(around.reader, (words) => words('child-own-pictures'))}</div>`
}

function pictureHelp(around: Around, { state }: FormView): Html {
  const { reader } = around
  return html`<details class="help-box"><summary>${reader.say('gate-choice-picture')}</summary>
${both(reader, (words) => words('gate-picture'))}${helpLines(around, 'picture', state.place)}
${both(reader, (words) => words('child-own-pictures'))}</details>`
}

function danger(reader: Reader, { state, faults }: FormView): Html {
  const { say } = reader
  const given = state.answers.danger
  const described = faultOf(faults, 'danger') ? html` aria-describedby="danger-fault"` : ''
  return html`<fieldset${described}><legend>${say('ask-danger')}</legend>
${both(reader, (words) => words('danger-now'))}
${beside(reader, faults, 'danger')}
${choice({ name: 'danger', value: 'yes', words: say('button-yes'), chosen: given === true })}
${choice({ name: 'danger', value: 'no', words: say('button-no'), chosen: given === false })}
</fieldset>`
}

function linkField(reader: Reader, { state, faults }: FormView): Html {
  const { say } = reader
  const shown = state.link || (state.answers.channel?.shown ?? '')
  const warning = isChild(state.answers)
    ? both(reader, (words) => parted(words('ask-channel-child')).rest.join('\n'))
    : ''
  return html`<div class="field">
<label for="link">${say('form-link')}</label>
${warning}
<p class="note" id="link-note">${say('form-link-note')}</p>
${beside(reader, faults, 'link')}
<input id="link" name="link" type="text" inputmode="url" dir="ltr" value="${shown}" autocomplete="off" autocapitalize="none" spellcheck="false"${describedBy(faults, 'link', 'link-note')}>
</div>`
}

/** Several channels in what was typed. */
function choices(reader: Reader, { state }: FormView): Html {
  const one = (shown: string, at: number) =>
    choice({ name: 'pick', value: String(at), words: html`<bdi dir="ltr">${shown}</bdi>`, chosen: false })
  return html`<fieldset><legend>${reader.say('ask-channel-choices')}</legend>
${state.choices.map(one)}
</fieldset>`
}

/**
 * The web form between its pages. Nothing of it is stored: each page carries the answers so far, sealed under the day's key,
 * and gives them back with the next ones. No statement is asked here, so nothing can depend on what is known.
 */
import { z } from 'zod'
import type { App } from '../../app.ts'
import type { Place } from '../../keys.ts'
import { isCountry } from '../../model/country.ts'
import { readAnswers } from '../../model/draft-kept.ts'
import {
  emptyForm,
  type FormFault,
  type FormPage,
  type FormState,
  formPages,
  openPage,
  reachable,
  readPage,
  turnPage,
} from '../../model/form.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

/** What a page shows: `form` is the sealed state, to be sent back with the page's own fields. */
export type FormView = { form: string; page: FormPage; state: FormState; faults: FormFault[] }

/** A form that was left alone for so long is not taken any more. */
const formHours = 24

/** Where a form is sealed to: no column, so it opens nowhere else, and nothing from elsewhere opens as a form. */
const place: Place = 'web_form.carried:1'

/** As long as all fields of a page in a hundred thousand bytes can make it. */
const mostForm = 200_000

const carried = z.object({
  id: z.uuid(),
  at: z.number(),
  place: z.string().nullable(),
  link: z.string(),
  choices: z.array(z.string()),
  answers: z.unknown(),
})

/** Seals a form for its way through the browser, under the key of this day. */
export async function sealForm(app: App, now: Date, state: FormState): Promise<string> {
  const key = await app.keys.forDay(now)
  const { sealed, keyId } = key.seal(place, JSON.stringify({ ...state, at: now.getTime() }))
  return `${keyId}.${sealed.toString('base64url')}`
}

/** Opens a form that came back. Refuses `draft_missing` for one that is too old, was changed, or never was one. */
export async function openForm(app: App, now: Date, form: string): Promise<FormState> {
  const read = carried.safeParse(JSON.parse(await unsealed(app, form)))
  // Of an older version of the program.
  if (!read.success) throw new Refusal('draft_missing')
  const { at, ...kept } = read.data
  if (now.getTime() - at >= formHours * 3_600_000) throw new Refusal('draft_missing')
  const where = kept.place !== null && isCountry(kept.place) ? kept.place : null
  return { ...kept, place: where, answers: readAnswers(kept.answers) }
}

async function unsealed(app: App, form: string): Promise<string> {
  const [, number, text] = /^(\d{1,9})\.([\w-]{40,})$/.exec(form) ?? []
  if (number === undefined || text === undefined) throw new Refusal('draft_missing')
  const keyId = Number(number)
  // A key store that does not answer is a fault of ours, and must not read as a form that is over.
  await app.keys.fetch([keyId])
  try {
    return await app.keys.open(place, Buffer.from(text, 'base64url'), keyId)
  } catch {
    // Its key is destroyed, or it was changed on the way.
    throw new Refusal('draft_missing')
  }
}

export async function viewOf(
  app: App,
  now: Date,
  shown: { state: FormState; page: FormPage; faults: FormFault[] },
): Promise<FormView> {
  return { ...shown, form: await sealForm(app, now, shown.state) }
}

/** A new form. The report that it may become has its id from here on, so that sending twice makes one report. */
export const beginForm = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  run: ({ app, now, fresh }) => viewOf(app, now, { state: emptyForm(fresh()), page: 'start', faults: [] }),
})

/** The fields of one page; a browser sends them all. */
export const formInput = z.object({
  form: z.string().max(mostForm),
  fields: z.record(z.string().max(40), z.string().max(100_000)),
  /** Our own username, which is no target. */
  saksi: z.string(),
})

const going = z.enum(['next', 'back', 'stay', ...formPages])

/**
 * Takes the answers of a page and turns to another: `next` only where nothing is amiss; `back`, `stay` (other help lines,
 * another language) and a page by its name keep what can be kept and complain of nothing. Refuses `draft_missing`.
 */
export const answerForm = step({
  who: ['machine'],
  input: formInput.extend({ page: z.enum(formPages), to: going }),
  hot: true,
  async run({ app, now }, { form, page, to, fields, saksi }): Promise<FormView> {
    const before = await openForm(app, now, form)
    const { state, faults } = readPage(before, page, { fields, saksi })
    const show = (next: FormPage, said: FormFault[] = []) => viewOf(app, now, { state, page: next, faults: said })
    if (to === 'next') return faults.length > 0 ? show(page, faults) : show(turnPage(page, 1, state.answers))
    if (to === 'back') return show(turnPage(page, -1, state.answers))
    return show(to === 'stay' ? reachable(page, state.answers) : reachable(to, state.answers))
  },
})

/** The review of a form as it came back, for whoever has to say that it cannot be sent just now. Refuses `draft_missing`. */
export const readForm = step({
  who: ['machine'],
  input: formInput,
  hot: true,
  async run({ app, now }, { form, fields, saksi }): Promise<FormView> {
    const { state, faults } = readPage(await openForm(app, now, form), 'review', { fields, saksi })
    return viewOf(app, now, { state, page: openPage(state.answers), faults })
  },
})

/**
 * Send on the web: the form becomes a report behind which nobody stands. It joins or opens the case of its channel and is
 * no independent voice; its receipt is shown on the page, so no message is posted.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { lockNames } from '../../../db/queries/channel.ts'
import { fileReport } from '../../../db/queries/report.ts'
import { receiptKeyOf } from '../../../db/queries/report-own.ts'
import type { Machine } from '../../model/actor.ts'
import { categories } from '../../model/category.ts'
import { wordsToKeep } from '../../model/draft-words.ts'
import { type FormState, openPage, readPage } from '../../model/form.ts'
import { type Language, languageCodes } from '../../model/language.ts'
import type { MaskKind } from '../../model/mask.ts'
import { Refusal } from '../../refusal.ts'
import type { Here } from '../step.ts'
import { step } from '../step.ts'
import { complete, sayingOf } from './filing.ts'
import { type FormView, formInput, openForm, viewOf } from './form.ts'
import { childNames, openNames } from './names.ts'
import { placeChannel } from './place.ts'

/** `again`: this form had been sent before, and nothing was changed now. `masked` says what was covered in the words. */
export type SentForm = { receipt: string; again: boolean; masked: MaskKind[]; state: FormState }

const nobody = {
  via: 'web',
  voice: 0,
  reporterId: null,
  quarterTag: null,
  outboxId: null,
  outboxKind: 'receipt',
  lane: null,
  outboxSealed: null,
  outboxKeyId: null,
} as const

/**
 * Files the report of a form with the answers of its last page, or shows the page where something is amiss. The report's id
 * was made with the form: sent twice, at once or later, it is one report with one receipt. Refuses `draft_missing`.
 */
export const sendForm = step({
  who: ['machine'],
  input: formInput.extend({ language: z.enum(languageCodes) }),
  async run(here, { form, fields, saksi, language }): Promise<SentForm | FormView> {
    const { app, tx, now } = here
    const { state, faults } = readPage(await openForm(app, now, form), 'review', { fields, saksi })
    const page = openPage(state.answers)
    if (faults.length > 0 || page !== 'review') return viewOf(app, now, { state, page, faults })
    // Two presses of one form wait for each other.
    await lockNames(tx, { names: [`form:${state.id}`] })
    const [sent] = await receiptKeyOf(tx, { reportId: state.id })
    if (sent) return { receipt: app.keys.receipt(state.id, sent.receiptKeyId), again: true, masked: [], state }
    return { ...(await file(here, state, language)), again: false, state }
  },
})

async function file(here: Here<Tx, Machine>, state: FormState, language: Language) {
  const { words: typed, ...others } = state.answers
  const words = typed === undefined ? null : wordsToKeep(typed, language)
  const answers = complete({ ...others, ...(words ? { words: words.words } : {}) })
  const isChild = categories[answers.category].domain === 'child_safety'
  const { keys } = answers.channel
  // A description is not enough here: nobody could be asked what was meant.
  if (keys.length === 0 || (words && words.surplus > 0)) throw new Refusal('draft_moved_on')
  const single = isChild || keys.length > 1 ? null : (keys[0] ?? null)
  const channelId = single
    ? here.fresh()
    : await placeChannel(here, isChild ? childNames(here) : openNames(here), answers.channel)
  const said = await sayingOf(here, { reportId: state.id, answers, channelId, single, language })
  const [filed] = await fileReport(here.tx, { ...said, ...nobody })
  if (!filed) throw new Error('A report of the web form was not filed.')
  return { receipt: here.app.keys.receipt(state.id, said.receiptKeyId), masked: words?.masked ?? [] }
}

/**
 * The closed list of expected "no"s. A step that refuses throws a `Refusal`; the transaction rolls back and the
 * transport turns the code into a sentence (`locales/`, message `refusal-<code>`). Anything else thrown is a fault.
 */
export const refusals = [
  'not_yours_to_do',
  'consent_missing',
  'draft_missing',
  'draft_moved_on',
  'answer_not_understood',
  'edited_too_late',
  'words_too_long',
  'no_channel_named',
  'not_a_telegram_link',
  'person_not_channel',
  'sender_hidden',
  'saksi_itself',
  'receipt_unknown',
  'already_passed_on',
  'report_withdrawn',
  'report_finished',
  'report_full',
  'no_words_here',
  'appeal_not_open',
  'too_many_reports',
  'case_moved_on',
  'queue_empty',
  'undo_too_late',
  'own_decision',
  'rests_on_one_voice',
  'not_for_this_domain',
  'second_country_needed',
  'invite_unknown',
  'member_already',
  'period_unknown',
  'period_not_closed',
  'period_released',
  'country_unknown',
  'nothing_released',
] as const
export type RefusalCode = (typeof refusals)[number]

/** Thrown inside a step to say no; carries nothing but its code, so nothing personal can travel with it. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}

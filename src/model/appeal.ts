/**
 * When a decided case is opened again, and why: closed lists, and how long a reporter may ask for it. Pure; how it is done
 * stands in `flow/case/reopen.ts`.
 */

/** Why a case is opened again. Only a reporter's appeal has a door today. */
export const reopenReasons = ['appeal_reporter', 'appeal_owner', 'new_evidence', 'quality_check'] as const
export type ReopenReason = (typeof reopenReasons)[number]

/** Why a reporter asks to look again: a choice, so that nothing has to be written. */
export const appealReasons = ['overlooked', 'something_new', 'misunderstood', 'another_reason'] as const
export type AppealReason = (typeof appealReasons)[number]

export const isAppealReason = (text: string): text is AppealReason =>
  (appealReasons as readonly string[]).includes(text)

/** For so many days after the outcome was told, the last instant included, a reporter may ask once to look again. */
export const appealDays = 30

/** Whether a report may be appealed now: its outcome was told, not longer ago than that, and it was not appealed before. */
export function mayAppeal({ toldAt, appealed }: { toldAt: Date | null; appealed: boolean }, now: Date): boolean {
  if (toldAt === null || appealed || now < toldAt) return false
  return now.getTime() - toldAt.getTime() <= appealDays * 86_400_000
}

/** What a check of the history found, in sentences that an auditor can read. English only: it is for the operator's records. */
import type { Finding, FindingKind, Verified } from '../src/flow/history/verify.ts'

const verdicts: Record<Verified['verdict'], string> = {
  intact:
    'The history is intact: every seal fits, every case stands where its moves lead it, and every signed head agrees.',
  tampered: 'The history was TAMPERED WITH, or the database was brought back from an older copy.',
  cannot_say:
    'It CANNOT BE SAID whether this is the whole history: nothing in it is wrong, but no signed head that can be checked was found, so a cut or a rewriting would not show.',
}

const caseOf = (one: Finding) => `case ${one.case}${one.version ? `, version ${one.version}` : ''}`
const eventOf = (one: Finding) => `event ${one.event}${one.case ? ` (${caseOf(one)})` : ''}`
const lastAgreed = (one: Finding) =>
  one.since ? `Up to seal ${one.since} it agrees with what was signed.` : 'No head agrees with it.'

const sentences: Record<FindingKind, (one: Finding) => string> = {
  seals_missing: (one) => `Seals ${one.seq} to ${one.to} are missing.`,
  seal_twice: (one) => `Seal ${one.seq}, or its event ${one.event}, is there twice.`,
  seal_unlinked: (one) =>
    `Seal ${one.seq} does not follow the seal before it: something was put in, taken out, reordered or changed there.`,
  event_altered: (one) =>
    `Seal ${one.seq} does not fit ${eventOf(one)}: the event, what it decided, or the seal was changed after sealing.`,
  event_missing: (one) => `Event ${one.event}, sealed as ${one.seq}, is gone.`,
  event_sealed_twice: (one) => `Event ${one.event} is sealed more than once.`,
  payload_altered: (one) => `The payload of ${eventOf(one)} is not the one that was committed to.`,
  version_wrong: (one) => `In ${caseOf(one)}: a version before it is missing, or it is there twice.`,
  move_impossible: (one) =>
    `In ${caseOf(one)}: the move does not begin where the one before ended, or is not in the table of moves.`,
  projection_differs: (one) => `The case ${one.case} is not where its moves lead it.`,
  decisions_differ: (one) =>
    `The case ${one.case} has decisions or approvals that no move wrote, or moves whose decision or approval is gone.`,
  truncated: (one) =>
    `The history was CUT: a head signed on ${one.at} reaches seal ${one.seq}, which is not there. ${lastAgreed(one)}`,
  rewritten: (one) =>
    `The history was REWRITTEN: seal ${one.seq} is not the one that was signed on ${one.at}. ${lastAgreed(one)}`,
  forked: (one) =>
    `There are TWO HISTORIES: our key signed two different heads of seal ${one.seq}, the second on ${one.at}.`,
  head_forged: (one) =>
    `In ${one.place} a head of seal ${one.seq}, dated ${one.at}, bears a signature that is not ours, or was changed.`,
  key_foreign: (one) => `${one.place} introduces another public key under the number of ours.`,
}

function sayFinding(finding: Finding): string {
  return sentences[finding.kind](finding)
}

/** The verdict first, then what was found, then what the check rests on. */
export function sayVerified(verified: Verified, files: readonly string[]): string[] {
  const { verdict, sealed, sealedSinceHead, unsealed, payloads, heads, findings, wrong } = verified
  const all = Object.values(wrong).reduce((sum, count) => sum + count, 0)
  const more = all > findings.length ? [`And ${all - findings.length} more of these kinds.`] : []
  const tail =
    unsealed.count === 0
      ? 'No event waits to be sealed.'
      : `${unsealed.count} events are not sealed yet, the oldest since ${unsealed.since}; nothing protects these.`
  const newest = heads.newest
    ? `The newest signed head is of seal ${heads.newest.seq}, on ${heads.newest.at}; ${sealedSinceHead} seals came after it.`
    : 'There is no signed head that can be checked.'
  return [
    verdicts[verdict],
    ...findings.map((one) => `- ${sayFinding(one)}`),
    ...more,
    `${sealed} events are sealed. ${tail}`,
    `Payloads: ${payloads.kept} kept and checked, ${payloads.erased} erased.`,
    `${newest} ${heads.valid} heads were checked, from ${files.length === 0 ? 'no file' : files.join(' and ')}.`,
    ...(heads.ofUnknownKey > 0
      ? [`${heads.ofUnknownKey} heads are signed by keys that are not known here and prove nothing.`]
      : []),
    ...(heads.unreadable > 0
      ? [`${heads.unreadable} lines of these files cannot be read, as after a crash while one was written.`]
      : []),
  ]
}

/**
 * What every code and column of a file means, in English: for the head of the JSON and for `docs/api.md`, which a test
 * holds to these words. The pages say the same in the reader's language, out of `locales/`.
 */
import { examinedForShare, provisionalDays, provisionalPending } from '../model/statistic.ts'
import type { Column, Measure, noteCodes, RowStatus } from './rows.ts'

/** What must not be concluded from any figure; the words of `stats-caution` in `locales/en.ftl` (a test). */
export const caution =
  "Of reported and examined channels; not a share of all channels; not comparable between countries. Confirmed means decided by Saksi's moderators under a published policy, not that a law was broken."

export const statusMeanings: Record<RowStatus, string> = {
  ok: 'A value.',
  p: `Provisional: more than ${provisionalPending * 100} % of the reported channels were still pending at the cutoff, less than ${provisionalDays} days after the quarter.`,
  u: `Unreliable: fewer than ${examinedForShare} channels were examined, so no share is given. The counts of the same country stand.`,
  c: 'Hidden to protect people. Every reason for hiding has this one code.',
  Z: 'A true zero: the country was watched and no channel was reported.',
  '-': 'Not applicable: nothing was reported, so there is nothing to divide by.',
}

export const measureMeanings: Record<Measure, string> = {
  cleared: 'Reported channels whose effective decision says unfounded or lawful speech.',
  flagged: 'Reported channels with an effective decision that confirms the report.',
  pending: 'Reported channels without an effective decision at the cutoff.',
  reported: 'Channels, groups and bots with at least one valid report received in the quarter.',
  share_of_examined: 'flagged / (flagged + cleared). A count of our own decisions; it has no confidence interval.',
  share_of_reported_bounds:
    'Where the confirmed share of all reported channels can lie: lower = flagged / reported, upper = (reported - cleared) / reported.',
  undetermined: 'Reported channels examined without a finding: not enough to tell, already gone, or private.',
}

export const noteMeanings: Record<(typeof noteCodes)[number], string> = {
  invented: 'The world is invented: the figures are examples, not facts.',
  of_reported_only: caution,
}

export const columnMeanings: Record<Column, string> = {
  snapshot_id: 'The release: hexadecimal SHA-256 of its cells, cutoff, method and predecessor.',
  vintage: 'The edition of the period, from 1.',
  period: 'The calendar quarter.',
  period_start_utc: 'Its first instant in the country, in UTC.',
  period_end_utc: 'The first instant after it, in UTC.',
  tz: 'The IANA zone in which the quarter begins and ends.',
  basis: '"received": a channel counts in every quarter in which a valid report about it was received.',
  country: 'ISO 3166-1 alpha-2; ZZ when no country could be named.',
  country_role: '"targeted": the country the channel is aimed at.',
  count_basis: '"headcount": a channel counts once, in one country.',
  kind: '"all": channels, groups and bots together.',
  category: '"all": all categories of the general domain; child safety and terrorism are not in this file.',
  measure: 'What is measured; see "measures".',
  population: 'What the denominator counts: "reported" or "examined" channels.',
  numerator: 'The count above the line; empty for the bounds, which have two.',
  denominator: 'The count below the line, of the population.',
  value: 'The count, or the share as a fraction from 0 to 1.',
  lower: 'The lower bound as a fraction from 0 to 1.',
  upper: 'The upper bound as a fraction from 0 to 1.',
  interval_method: '"logical_bounds": arithmetic on what is not decided, not an estimate.',
  conf_level: 'Empty: no figure here is a sample.',
  maturity: '1 - pending / reported.',
  status: 'What the row says about itself; see "statuses".',
  is_total: 'Always false: no totals are published.',
  note_code: 'Codes joined by ";"; see "notes".',
  method: 'The version of the definitions.',
  cutoff: 'Reports and decisions after this instant are not counted.',
}

/**
 * "I am not sure": two plain questions that lead to a category. The first asks what happens there, the second which of the
 * categories behind that answer is nearest. Whoever still cannot tell reports as unsure; nothing is guessed for them.
 */
import type { Category } from './category.ts'

/** What happens in the channel, and the categories that can be behind it, the likeliest first. */
export const unsureBranches = {
  money: ['investment_scam', 'other_fraud', 'gambling'],
  sold: ['drugs', 'weapons', 'forged_documents', 'leaked_data'],
  harm: ['child_abuse', 'threats', 'trafficking', 'terrorism', 'adult_pornography'],
} as const satisfies Record<string, readonly Category[]>

export type UnsureBranch = keyof typeof unsureBranches
export const unsureBranchCodes = Object.keys(unsureBranches) as [UnsureBranch, ...UnsureBranch[]]

/**
 * What a moderator's button carries: the act, the case, its version and the path of choices so far, in at most 64
 * bytes. The version makes a button of an older card harmless; nothing in it is trusted without asking the step.
 */
import type { Card } from '../src/flow/index.ts'

const acts = ['show', 'outcome', 'on', 'more', 'policy', 'skip', 'back', 'undo', 'approve', 'return', 'pass'] as const
export type CaseAct = (typeof acts)[number]

export type CaseButton = { act: CaseAct; caseId: string; version: number; path: number[] }

const shape = /^k:([a-z]{2,8}):([\w-]{22}):(\d{1,9}):([\d.]{0,16})$/

/** A random id (version 4) in hexadecimal. */
const ourId = /^(.{8})(.{4})(4.{3})([89ab].{3})(.{12})$/

/** Writes the data of a button. */
export function caseData(act: string, { caseId, version }: Pick<Card, 'caseId' | 'version'>, path = ''): string {
  return `k:${act}:${Buffer.from(caseId.replaceAll('-', ''), 'hex').toString('base64url')}:${version}:${path}`
}

/** Reads it back; null for anything that is not exactly such a button. */
export function readCaseData(data: string): CaseButton | null {
  const [, act, id, version, path] = shape.exec(data) ?? []
  const known = acts.find((one) => one === act)
  if (!known || id === undefined) return null
  // Sixteen bytes that are no id of ours would be a fault of the step behind.
  const [, ...parts] = ourId.exec(Buffer.from(id, 'base64url').toString('hex')) ?? []
  if (parts.length === 0) return null
  const caseId = parts.join('-')
  return { act: known, caseId, version: Number(version), path: path ? path.split('.').map(Number) : [] }
}

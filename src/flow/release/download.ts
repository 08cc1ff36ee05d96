/** That a file was taken: which, and in which hour. Never by whom; the pages' own role adds the line and can change none. */
import { keepDownload, readPagesRights } from '../../../db/queries/access.ts'
import type { PublicApp } from '../../public-app.ts'

export type Download = { releaseId: string; format: string; country: string | null; apiKeyId: string | null }

const hourMs = 3_600_000

/** Adds a line to the download log, its instant cut down to the full hour in UTC. */
export async function noteDownload({ access, clock }: Pick<PublicApp, 'access' | 'clock'>, taken: Download) {
  const hour = new Date(Math.floor(clock().getTime() / hourMs) * hourMs)
  await keepDownload(access, { ...taken, hour })
}

/** Whether the pages can be shown, and whether what they connect as may see more than pages may. */
export async function readPagesState({ access }: Pick<PublicApp, 'access'>) {
  const [row] = await readPagesRights(access, {})
  return { ready: row?.ready ?? false, tooMuch: row?.tooMuch ?? true }
}

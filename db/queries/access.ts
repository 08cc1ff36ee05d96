/** What the public pages write down: that a file was taken, to the hour. These run as `saksi_public`. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const keepDownload = statement<
  { releaseId: string; format: string; country: string | null; apiKeyId: string | null; hour: Date },
  never
>(
  'access',
  'keep_download',
  'Notes that a file of a release was taken in an hour.',
  (arg) => sql`
    insert into download (release_id, format, country, api_key_id, at)
    values (${arg.releaseId}, ${arg.format}, ${arg.country}::text, ${arg.apiKeyId}::uuid, ${arg.hour}::timestamptz)`,
)

export const readPagesRights = statement<Record<never, never>, { ready: boolean; tooMuch: boolean }>(
  'access',
  'read_pages_rights',
  'Whether the tables of the pages are there, and whether whoever asks may read any other table.',
  () => sql`
    select to_regclass('public.download') is not null as ready, exists (
      select from pg_class c
      where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'v', 'm')
        and c.relname not in ('release', 'released_cell', 'api_key', 'download')
        and has_any_column_privilege(c.oid, 'select')) as "tooMuch"`,
)

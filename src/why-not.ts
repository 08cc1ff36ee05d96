/** Why the program did not start, in one line that says what to do. */
import { ConfigError } from './config.ts'
import { RunsAlready } from './running.ts'

/** Codes of the system and of PostgreSQL that an operator can mend. */
const remedies: Record<string, string> = {
  EADDRINUSE: 'A port is in use by another program. Set PORT and SANDBOX_PORT to free ones, or to 0 for any.',
  EADDRNOTAVAIL: 'HOST is not an address of this machine. Set it to one, or to 127.0.0.1.',
  ENOSPC: 'The disk is full. Make room and start again; nothing was lost.',
  EDQUOT: 'The disk quota is used up. Make room and start again; nothing was lost.',
  EACCES: 'A file or folder may not be written. Set DATA_FOLDER to a folder of this user.',
  EROFS: 'DATA_FOLDER cannot be written. Set it to a folder that can.',
  ECONNREFUSED: 'The database cannot be reached. Is it running, and is DATABASE_URL right?',
  ENOTFOUND: 'The database cannot be reached. Is it running, and is DATABASE_URL right?',
  CONNECT_TIMEOUT: 'The database does not answer. Is it running, and is DATABASE_URL right?',
  '28P01': 'The database refuses the password. Is DATABASE_URL right?',
  '28000': 'The database refuses the user. Is DATABASE_URL right?',
  '53100': 'The disk of the database is full. Make room and start again; nothing was lost.',
}

/** A sentence for the operator; of an unknown error its own message. */
export function whyNot(error: unknown): string {
  if (error instanceof RunsAlready) return ['Saksi runs here already:', ...error.urls].join('\n')
  if (error instanceof ConfigError) return error.message
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const known = 'code' in at ? remedies[String(at.code)] : undefined
    if (known) return known
  }
  return error instanceof Error ? error.message : 'Saksi could not start.'
}

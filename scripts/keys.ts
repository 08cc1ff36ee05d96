/**
 * `npm run keys -- status | init FILE | rotate [PURPOSE…] | rewrap`: the operator's hand on the key store. Prints names, counts
 * and dates, never a key. Works beside a running program and without one.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { App } from '../src/app.ts'
import { readKeyStatus, rewrapKeys, rotateKeys } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { isStanding, standingPurposes } from '../src/model/key.ts'
import { runCommand, said, sayUsage } from './program.ts'

const usage = `Write: npm run keys -- init FILE           makes a master key in a new file that only you can read
       npm run keys -- status              what is in the key store
       npm run keys -- rotate              a new key of every standing purpose, used in a minute
       npm run keys -- rotate PURPOSE…     only of these: ${standingPurposes.join(', ')}
       npm run keys -- rewrap              brings all keys under the first line of MASTER_KEY_FILE`

const [verb = '', ...rest] = process.argv.slice(2)

if (verb === 'init') init(rest)
else if (verb === 'status' && rest.length === 0) await runCommand(status)
else if (verb === 'rotate' && rest.every(isStanding)) await runCommand(rotate)
else if (verb === 'rewrap' && rest.length === 0) await runCommand(rewrap)
else sayUsage(usage)

/** Refuses a file that is there already: it may be the only copy of a key. */
function init([name, ...more]: string[]): void {
  if (!name || more.length > 0) sayUsage(usage)
  const file = resolve(name)
  if (existsSync(file)) sayUsage(`${name} is there already. Nothing was changed.`)
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  said(`A master key was made in ${name}. Set MASTER_KEY_FILE to it, and keep a copy where the data is not:`)
  said('without it nothing that was sealed can ever be read again.')
}

async function status(app: App): Promise<void> {
  const { master, purposes } = await readKeyStatus(app, machine, {})
  const day = (date: Date) => date.toISOString().slice(0, 10)
  said(`Master key in use: ${master}`)
  for (const { purpose, count, oldest, newest, masters } of purposes) {
    const others = masters.some((one) => one !== master)
      ? '  (some under another master key: npm run keys -- rewrap)'
      : ''
    said(`${purpose.padEnd(10)} ${String(count).padStart(8)}  from ${day(oldest)} to ${day(newest)}${others}`)
  }
}

async function rotate(app: App): Promise<void> {
  const purposes = rest.length > 0 ? rest.filter(isStanding) : [...standingPurposes]
  for (const { purpose, activeAt } of await rotateKeys(app, machine, { purposes }))
    said(`${purpose}: a new key, used from ${activeAt.toISOString().slice(11, 19)} UTC on`)
  said('The running program brings what is kept under them; an old key goes when nothing names it any more.')
}

async function rewrap(app: App): Promise<void> {
  const { changed } = await rewrapKeys(app, machine, {})
  said(
    `${changed} keys now lie under the first master key. The older lines of MASTER_KEY_FILE are not needed any more.`,
  )
}

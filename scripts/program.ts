/**
 * What the operator's commands share: the program's own settings, database and keys, opened beside a running program or
 * without one, and closed again. It starts no bot, no page and no clockwork.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../locales/words.ts'
import type { App } from '../src/app.ts'
import { type Endings, makeApp, makeEndings } from '../src/assemble.ts'
import { type Config, readConfig } from '../src/config.ts'
import { followClock } from '../src/parts/sandbox-clock.ts'
import { Refusal } from '../src/refusal.ts'
import { RunsAlready, takeFolder } from '../src/running.ts'

export const said = (line: string) => void process.stdout.write(`${line}\n`)

function readSettings(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return readConfig(process.env)
}

/** The program's clock: in the sandbox it may have been moved, and its offset is asked of it or kept beside the data. */
async function clockOf(config: Config, endings: Endings): Promise<() => Date> {
  if (config.sandbox) {
    const clock = await followClock(config.sandbox.url)
    endings.add("The sandbox's clock", clock.stop)
    return clock.now
  }
  const file = join(config.dataFolder, 'sandbox.json')
  if (config.telegram || !existsSync(file)) return () => new Date()
  const { clockOffset = 0 } = JSON.parse(readFileSync(file, 'utf8')) as { clockOffset?: number }
  return () => new Date(Date.now() + clockOffset)
}

/**
 * Without a running program the folder is ours for the moment, so that a program started now does not lose the
 * database server when this command ends. Beside one, its server is shared.
 */
function holdFolder(config: Config, endings: Endings): void {
  try {
    endings.add('The data folder', takeFolder(config.dataFolder).end)
  } catch (error) {
    if (!(error instanceof RunsAlready)) throw error
  }
}

/**
 * Runs one command; ends the process with 0 or the number the command answers, or, when it fails, with 1 (or what
 * `failed` says) and one clear line. `quiet` keeps what the database says from the command's own output.
 */
export async function runCommand(
  command: (app: App, config: Config) => Promise<unknown>,
  { failed = 1, quiet = false }: { failed?: number; quiet?: boolean } = {},
): Promise<never> {
  const endings = makeEndings(said)
  let code = 0
  try {
    const config = readSettings()
    holdFolder(config, endings)
    const app = await makeApp(config, endings, { clock: await clockOf(config, endings), said: quiet ? () => {} : said })
    const answer = await command(app, config)
    code = typeof answer === 'number' ? answer : 0
  } catch (error) {
    code = failed
    if (error instanceof Refusal) said(wordsIn('en')(`refusal-${error.code}`, { surplus: 0 }))
    else said(error instanceof Error ? error.message : 'That did not work.')
  }
  await endings.stop()
  process.exit(code)
}

/** The command line cannot be read: says how to write it, and ends the process before anything is opened. */
export function sayUsage(usage: string, code = 1): never {
  said(usage)
  process.exit(code)
}

/**
 * Starts Saksi: `npm start`. Without BOT_TOKEN it brings its own Telegram (the sandbox) and an invented world; with it,
 * it speaks to the real one. `npm start -- --role NAME` starts a process with some of its roles. Prints where to look and
 * how to go on, and stops everything on Ctrl-C or SIGTERM.
 */
import { existsSync } from 'node:fs'
import { type Endings, makeEndings } from './assemble.ts'
import { readConfig } from './config.ts'
import { isOutage } from './log.ts'
import { startRoles } from './parts/start.ts'
import { startPublic } from './parts/start-public.ts'
import { isKeyless, readStart } from './role.ts'
import { whyNot } from './why-not.ts'

const said = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const start = readStart(process.argv.slice(2))
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env, start.roles)
  const endings = makeEndings(said)
  stopOnSignals(endings)
  liveThroughOutages()
  const starting = { config, start, endings, said }
  try {
    await (isKeyless(start.roles) ? startPublic(starting) : startRoles(starting))
  } catch (error) {
    await endings.stop()
    throw error
  }
}

/**
 * The driver asks questions of its own when it opens a connection, and nobody hears when that one closes meanwhile. Whoever
 * waits for the connection hears of the outage in another way; anything else that nobody heard ends the program.
 */
function liveThroughOutages(): void {
  process.on('unhandledRejection', (error) => {
    if (!isOutage(error)) throw error
  })
}

function stopOnSignals(endings: Endings): void {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    said(`\n${signal}: stopping.`)
    setTimeout(() => process.exit(1), 10_000).unref()
    void endings.stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
}

main().catch((error: unknown) => {
  said(whyNot(error))
  process.exit(1)
})

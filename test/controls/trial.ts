/** Runs one named test in a copy of the project, by vitest in a process of its own, and says what became of it. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type NamedTest, titlePattern } from './control.ts'

/** What vitest's JSON report says of one test and of one file. */
type Assertion = { fullName: string; status: string; failureMessages: string[] }
type Report = { testResults: { assertionResults: Assertion[]; message: string }[] }

/** `why` is the first line of what went wrong. */
export type Outcome =
  | { kind: 'passed' }
  | { kind: 'failed'; why: string }
  /** No test of that name ran: a syntax error, a failed import, a set-up that broke, a process that hung. */
  | { kind: 'did_not_run'; why: string }

const mostMs = 180_000

const firstLine = (text = '') =>
  text
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')[0]
    ?.trim() ?? ''

/** Where the databases are: a server, and what `SAKSI_CONTROLS_DATABASE` says of the templates that are ready on it. */
export type Databases = { adminUrl: string; ready: string }

/** `migrates`: the run makes its own templates on the server, because what makes them was changed. */
export async function runTest(
  folder: string,
  { file, title, after }: NamedTest,
  { adminUrl, ready }: Databases,
  migrates = false,
): Promise<Outcome> {
  const report = `${folder}.json`
  rmSync(report, { force: true })
  const names = [title, ...(after === undefined ? [] : [after])].map(titlePattern)
  const words = [
    file,
    `--testNamePattern=${names.join('|')}`,
    '--config=test/controls/vitest.config.ts',
    '--reporter=json',
    `--outputFile=${report}`,
    `--fsModuleCachePath=${folder}.modules`,
    '--no-cache',
  ]
  const said = await vitest(
    folder,
    words,
    migrates ? { TEST_DATABASE_URL: adminUrl } : { SAKSI_CONTROLS_DATABASE: ready },
  )
  if (!existsSync(report)) return { kind: 'did_not_run', why: said }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return outcomeOf(testResults, new RegExp(titlePattern(title)), said)
}

function outcomeOf(files: Report['testResults'], meant: RegExp, said: string): Outcome {
  const ran = files
    .flatMap((one) => one.assertionResults)
    .filter(({ status, fullName }) => ['passed', 'failed'].includes(status) && meant.test(fullName))
  if (ran.length === 0) {
    const why = files.map(({ message }) => firstLine(message)).find((line) => line !== '')
    return { kind: 'did_not_run', why: why ?? (said || 'no test of that name') }
  }
  const failed = ran.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return { kind: 'passed' }
  // The first message is what the test itself met; what its clean-up then finds comes behind.
  const lines = failed.map(({ failureMessages }) => firstLine(failureMessages[0]))
  return { kind: 'failed', why: lines.find((line) => !isAssertion(line)) ?? lines[0] ?? '' }
}

/** How failures of assertions begin: vitest's, those of its `rejects` and `resolves`, and the desk's (`test/flow/desk.ts`). */
const assertion = /^AssertionError|^Error: (promise (resolved|rejected) |expected |Expected the refusal |Refused with )/

/** Whether a failure is that of an assertion: not an import, a fault or a time-out. */
export const isAssertion = (why: string) => assertion.test(why)

/** Answers the last line that vitest wrote for people, or that it hung. */
function vitest(folder: string, words: string[], where: Record<string, string>): Promise<string> {
  const env = { ...process.env, ...where, NO_COLOR: '1' }
  const command = [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', ...words]
  const child = spawn(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve) => {
    let text = ''
    const hear = (data: Buffer) => {
      text = (text + data.toString()).slice(-10_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const late = setTimeout(() => child.kill('SIGKILL'), mostMs)
    child.once('close', (code, signal) => {
      clearTimeout(late)
      const lines = text.split('\n').map(firstLine)
      const error = lines.find((line) => /error/i.test(line)) ?? lines.findLast((line) => line !== '')
      resolve(signal ? `ended by ${signal} after ${mostMs / 1000} s` : `ended with ${code}: ${error ?? ''}`)
    })
  })
}

/**
 * Starts the sandbox alone. Options: `--port 8081`, `--host 127.0.0.1`, `--state data/sandbox.json`, `--token T`.
 */
import { parseArgs } from 'node:util'
import { startSandbox } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8081' },
    host: { type: 'string', default: '127.0.0.1' },
    state: { type: 'string' },
    token: { type: 'string' },
  },
})

try {
  const sandbox = await startSandbox({
    port: Number(values.port),
    host: values.host,
    ...(values.state ? { stateFile: values.state } : {}),
    ...(values.token ? { token: values.token } : {}),
  })
  process.stdout.write(
    `Sandbox chat   ${sandbox.url}/\nControl API    ${sandbox.url}/sandbox/api\nBot API        ${sandbox.url}/bot<token>/<method>, any token like 123456:abc\n`,
  )
  const stop = () => void sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (problem) {
  process.stderr.write(`sandbox: ${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 1
}

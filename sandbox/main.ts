/**
 * Starts the sandbox alone. Options: `--port 8081`, `--host 127.0.0.1`, `--state data/sandbox.json`, `--token T`.
 * Whatever is wrong with them is one line on stderr and exit code 1.
 */
import { parseArgs } from 'node:util'
import { startSandbox } from './server.ts'

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8081' },
      host: { type: 'string', default: '127.0.0.1' },
      state: { type: 'string' },
      token: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port.`)
  return {
    port,
    host: values.host,
    ...(values.state ? { stateFile: values.state } : {}),
    ...(values.token ? { token: values.token } : {}),
  }
}

function why(problem: unknown): string {
  const { code, message } = problem as { code?: string; message?: string }
  return code === 'EADDRINUSE' ? 'the port is in use; choose another with --port.' : (message ?? String(problem))
}

try {
  const sandbox = await startSandbox(readOptions())
  process.stdout.write(
    `Sandbox chat   ${sandbox.url}/\nControl API    ${sandbox.url}/sandbox/api\nBot API        ${sandbox.url}/bot<token>/<method>, any token like 123456:abc\n`,
  )
  const stop = () => void sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (problem) {
  process.stderr.write(`sandbox: ${why(problem)}\n`)
  process.exitCode = 1
}

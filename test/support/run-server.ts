/**
 * A program of its own that starts the database server of a folder, says so in one JSON line, and then waits to be killed, or stops
 * when its input ends. For tests that need a second process, another user or a kill -9.
 */
import { startServer } from '../../db/server.ts'

const folder = process.argv[2]!
try {
  const server = await startServer({ folder, durable: false })
  const { port, pid, isShared } = server
  console.log(JSON.stringify({ port, pid, isShared, url: server.url('postgres') }))
  process.stdin.resume().once('end', async () => {
    await server.stop()
    console.log(JSON.stringify({ stopped: true }))
  })
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).message }))
}

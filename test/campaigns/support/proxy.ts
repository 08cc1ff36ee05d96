/**
 * A proxy of ours between the program and PostgreSQL. It counts requests (a simple query, or all up to one Sync), asks its
 * owner before each is handed on and before each answer is, and does what goes wrong in networks: cut, slow, sliced, away.
 */
import { randomInt } from 'node:crypto'
import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { boundName, isEncryptionRequest, type Message, messageReader, parsed, queryText, stateIn } from './wire.ts'

/** One request: the `n`th of all, on which connection, and its SQL; empty for a bare Sync. */
export type Request = { n: number; connection: number; text: string; inTransaction: boolean }
/** How it ended: rows answered, rows counted in the command's tag, the SQLSTATE of an error or ''. */
export type Answer = { rows: number; tag: string; error: string }

/** `pass` hands on; `cut` breaks the connection with a reset; `half` hands on half of the bytes and then breaks it. */
export type Verdict = 'pass' | 'cut' | 'half'

/** The owner's say. While it is thought about, nothing else goes that way on that connection. */
export type Gate = {
  before?(request: Request): Verdict | Promise<Verdict>
  after?(request: Request, answer: Answer): Verdict | Promise<Verdict>
}

export type DatabaseProxy = {
  readonly port: number
  /** Requests handed on so far. */
  readonly requests: number
  gate: Gate
  /** Milliseconds that everything is late, each way. */
  latencyMs: number
  /** So many bytes at a time, and milliseconds between; null for whole. */
  slice: { bytes: number; pauseMs: number } | null
  readonly open: number
  /** Breaks every connection. */
  cut(): void
  /** Breaks every connection and refuses new ones, until `up`. */
  down(): Promise<void>
  up(): Promise<void>
  close(): Promise<void>
}

/** A simple query and a Sync are asked; opening, Flush, password and farewell only pass. All else waits for one of these. */
const asks = new Set(['Q', 'S'])
const passes = new Set(['', 'H', 'p', 'X'])

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

export async function databaseProxy(to: { host: string; port: number }): Promise<DatabaseProxy> {
  const cutters = new Set<() => void>()
  let count = 0
  let connections = 0
  const proxy = {
    port: 0,
    gate: {} as Gate,
    latencyMs: 0,
    slice: null as DatabaseProxy['slice'],
    get requests() {
      return count
    },
    get open() {
      return cutters.size
    },
    cut() {
      for (const cut of [...cutters]) cut()
    },
    async down() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      proxy.cut()
      await closed
    },
    up: () => listen(),
    async close() {
      if (server.listening) await proxy.down()
    },
  }
  const server: Server = createServer({ noDelay: true }, (client) => {
    const upstream = dial({ ...to, noDelay: true })
    const end = () => {
      cutters.delete(end)
      client.resetAndDestroy()
      upstream.destroy()
    }
    cutters.add(end)
    client.on('error', end).on('close', end)
    upstream.on('error', end)
    carry(client, upstream, end, connections++)
  })

  async function listen(): Promise<void> {
    await new Promise<void>((done, fail) => {
      server.once('error', fail)
      server.listen(proxy.port, '127.0.0.1', () => {
        server.off('error', fail)
        done()
      })
    })
    const address = server.address()
    proxy.port = typeof address === 'object' && address ? address.port : 0
  }

  /** Writes in the manner of the moment. */
  async function write(socket: Socket, bytes: Buffer): Promise<void> {
    if (proxy.latencyMs > 0) await pause(proxy.latencyMs)
    for (let at = 0; at < bytes.length; ) {
      const piece = proxy.slice === null ? bytes.length : proxy.slice.bytes
      if (socket.destroyed) return
      socket.write(bytes.subarray(at, at + piece))
      at += piece
      if (proxy.slice !== null && at < bytes.length) await pause(proxy.slice.pauseMs)
    }
  }

  /** One way of one connection: what goes along it goes one after the other. */
  function way(socket: Socket, cut: () => void) {
    let last: Promise<void> = Promise.resolve()
    return (bytes: Buffer, ask?: () => Verdict | Promise<Verdict> | undefined) => {
      last = last
        .then(async () => {
          const verdict = (await ask?.()) ?? 'pass'
          if (verdict === 'cut') return cut()
          await write(socket, verdict === 'half' ? bytes.subarray(0, bytes.length >> 1) : bytes)
          if (verdict === 'half') cut()
        })
        .catch(cut)
    }
  }

  function carry(client: Socket, upstream: Socket, cut: () => void, connection: number): void {
    const readClient = messageReader(true)
    const readServer = messageReader(false)
    const toServer = way(upstream, cut)
    const toClient = way(client, cut)
    const names = new Map<string, string>()
    const awaited: Request[] = []
    let batch: Buffer[] = []
    let text = ''
    let answer: Message[] = []
    let inTransaction = false

    const ask = (message: Message) => {
      if (message.type === 'P') names.set(parsed(message).name, parsed(message).text)
      if (message.type === 'B') text ||= names.get(boundName(message)) ?? ''
      if (message.type === 'Q') text = queryText(message)
      batch.push(message.bytes)
      if (passes.has(message.type)) toServer(take())
      if (!asks.has(message.type)) return
      const request: Request = { n: ++count, connection, text, inTransaction }
      text = ''
      toServer(take(), async () => {
        const verdict = (await proxy.gate.before?.(request)) ?? 'pass'
        if (verdict === 'pass') awaited.push(request)
        return verdict
      })
    }
    const take = () => {
      const bytes = Buffer.concat(batch)
      batch = []
      return bytes
    }
    client.on('data', (chunk) => {
      for (const message of readClient(chunk)) {
        if (message.type === '' && isEncryptionRequest(message.bytes)) toClient(Buffer.from('N'))
        else ask(message)
      }
    })
    // What the server said last, as on its way down, is still handed on.
    upstream.on('close', () => toClient(Buffer.alloc(0), () => 'cut'))
    upstream.on('data', (chunk) => {
      for (const message of readServer(chunk)) {
        const [request] = awaited
        if (!request) toClient(message.bytes)
        else answer.push(message)
        if (message.type === 'Z') inTransaction = message.bytes[5] !== 73
        if (message.type !== 'Z' || !request) continue
        awaited.shift()
        const whole = answer
        answer = []
        toClient(Buffer.concat(whole.map((one) => one.bytes)), () => proxy.gate.after?.(request, answerOf(whole)))
      }
    })
  }

  // Below the ports that the system hands out: while this one is down, nobody else may come to listen on it.
  for (let tries = 1; !server.listening; tries++) {
    proxy.port = randomInt(10_000, 30_000)
    await listen().catch((error: unknown) => {
      if (tries === 20) throw error
    })
  }
  return proxy
}

function answerOf(messages: Message[]): Answer {
  const error = messages.find((message) => message.type === 'E')
  const done = messages.findLast((message) => message.type === 'C')
  return {
    rows: messages.filter((message) => message.type === 'D').length,
    tag: done ? done.bytes.toString('utf8', 5, done.bytes.length - 1) : '',
    error: error ? stateIn(error) : '',
  }
}

/**
 * A proxy of ours between the program and Telegram (the sandbox): it asks its owner before each call is handed on and
 * before each answer is, and remembers which updates were acknowledged. It changes nothing in what it carries.
 */
import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Verdict } from './proxy.ts'

/** A call of the program; `method` is the Bot API's, or the path of whatever else is asked. */
export type ApiCall = { n: number; method: string; params: Record<string, unknown> }
export type ApiAnswer = { status: number; result: unknown }

export type ApiGate = {
  before?(call: ApiCall): Verdict | Promise<Verdict>
  after?(call: ApiCall, answer: ApiAnswer): Verdict | Promise<Verdict>
}

export type ApiProxy = {
  readonly url: string
  readonly calls: number
  gate: ApiGate
  /** The numbers of the updates that the program has said it keeps. */
  readonly confirmed: ReadonlySet<number>
  close(): Promise<void>
}

export async function apiProxy(sandboxUrl: string): Promise<ApiProxy> {
  const given = new Set<number>()
  const confirmed = new Set<number>()
  const agent = new Agent({ keepAlive: true })
  const sockets = new Set<Socket>()
  let count = 0
  const proxy = { url: '', gate: {} as ApiGate, confirmed, close, calls: 0 }

  const server = createServer((incoming, outgoing) => {
    carry(incoming, outgoing).catch(() => incoming.socket.resetAndDestroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })

  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming)
    const path = incoming.url ?? '/'
    const method = /^\/bot[^/]+\/(\w+)/.exec(path)?.[1] ?? path
    const call = { n: ++count, method, params: paramsOf(body) }
    proxy.calls = count
    if (((await proxy.gate.before?.(call)) ?? 'pass') !== 'pass') return void incoming.socket.resetAndDestroy()
    if (method === 'getUpdates') confirmBelow(Number(call.params.offset ?? 0))
    const answer = await handOn(incoming, outgoing, body)
    const result = resultOf(answer.body)
    if (method === 'getUpdates') for (const { update_id: id } of updatesIn(result)) given.add(id)
    const verdict = (await proxy.gate.after?.(call, { status: answer.status, result })) ?? 'pass'
    if (verdict === 'cut') return void incoming.socket.resetAndDestroy()
    outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
    if (verdict === 'pass') return void outgoing.end(answer.body)
    outgoing.write(answer.body.subarray(0, answer.body.length >> 1), () => incoming.socket.resetAndDestroy())
  }

  function confirmBelow(offset: number): void {
    for (const id of given) {
      if (id >= offset) continue
      confirmed.add(id)
      given.delete(id)
    }
  }

  function handOn(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) {
    const { connection: _, 'transfer-encoding': __, ...headers } = incoming.headers
    return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((done, fail) => {
      const options = { agent, method: incoming.method, headers: { ...headers, 'content-length': body.length } }
      const asked = ask(new URL(incoming.url ?? '/', sandboxUrl), options, (answered) => {
        const type = answered.headers['content-type']
        bodyOf(answered).then(
          (whole) =>
            done({
              status: answered.statusCode ?? 502,
              headers: type ? { 'content-type': type } : {},
              body: whole,
            }),
          fail,
        )
      })
      asked.on('error', fail)
      // A program that died no longer waits for updates.
      outgoing.on('close', () => void (outgoing.writableFinished || asked.destroy()))
      asked.end(body)
    })
  }

  async function close(): Promise<void> {
    const closed = new Promise<void>((done) => server.close(() => done()))
    for (const socket of sockets) socket.destroy()
    agent.destroy()
    await closed
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  proxy.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return proxy
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function paramsOf(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString('utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}

const updatesIn = (result: unknown) => (Array.isArray(result) ? (result as { update_id: number }[]) : [])

function resultOf(body: Buffer): unknown {
  const { result } = paramsOf(body)
  return result
}

/**
 * Connections that are each used by one asker at a time and thrown away when they break. The driver's own pool goes on
 * using a connection that was reset under it: what is asked there is never answered, or ends the process (porsager/postgres
 * issues 1066, 1130, 1154 and 1208). Here nobody waits on a connection that is gone, and nothing is asked of one.
 */
import postgres from 'postgres'

type Options = NonNullable<Parameters<typeof postgres>[1]>

/** The connection was closed before the answer came: whether the last thing asked was done is not known. */
export class ConnectionBroken extends Error {
  override name = 'ConnectionBroken'
  /** What the driver calls it, so that an outage is known as one. */
  readonly code = 'CONNECTION_CLOSED'
  constructor() {
    super('The connection was closed before the answer came.')
  }
}

export type Session = {
  /** The driver's own, for one connection. What is asked past `ask` may wait for ever on a connection that broke. */
  readonly sql: postgres.Sql
  /** Asks one thing; rejects when the connection breaks, and at once when it is broken already. */
  ask<T>(run: (sql: postgres.Sql) => PromiseLike<T>): Promise<T>
  /** Waits for work that asks several things; rejects when the connection breaks meanwhile. */
  orBroken<T>(work: () => PromiseLike<T>): Promise<T>
  readonly isBroken: boolean
}

export type Sessions = {
  /** Runs `work` with a session that nobody else has meanwhile; waits in line while all are in use. */
  use<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Gives what runs five seconds, then cuts it. */
  close(): Promise<void>
}

const idleSeconds = 60
/** A connection is not used longer, so that a server or a balancer that changes is noticed. */
const mostMs = 45 * 60_000

/** Opens sessions on `url`. Which types are lists is asked until the first answer is there, and never again. */
function opener(url: string, options: Options) {
  let learned: Options | null = null
  return () => {
    const asking = new Set<(error: Error) => void>()
    let isBroken = false
    const breakNow = () => {
      isBroken = true
      // A moment later, so that an error which says more, like that of a refused connection, is heard first.
      setImmediate(() => {
        for (const reject of asking) reject(new ConnectionBroken())
      })
    }
    const own = { max: 1, idle_timeout: idleSeconds, max_lifetime: 0, onclose: breakNow }
    // A connection that breaks while the driver asks for the types would end the process.
    const sql = learned ? postgres({ ...learned, ...own, fetch_types: false }) : postgres(url, { ...options, ...own })
    const since = performance.now()
    const session = {
      sql,
      get isBroken() {
        return isBroken
      },
      isOld: () => performance.now() - since > mostMs,
      async orBroken<T>(work: () => PromiseLike<T>): Promise<T> {
        if (isBroken) throw new ConnectionBroken()
        let reject = (_: Error) => {}
        try {
          return await new Promise<T>((done, fail) => {
            reject = fail
            asking.add(fail)
            work().then(done, fail)
          })
        } finally {
          asking.delete(reject)
        }
      },
      async ask<T>(run: (sql: postgres.Sql) => PromiseLike<T>): Promise<T> {
        try {
          const answer = await session.orBroken(() => run(sql))
          learned ??= { ...sql.options } as unknown as Options
          return answer
        } catch (error) {
          // Whatever is not PostgreSQL's own answer leaves open what the connection is at.
          if (!(error instanceof postgres.PostgresError)) breakNow()
          throw error
        }
      },
      end: (seconds: number) => sql.end({ timeout: seconds }),
    }
    return session
  }
}

/** Two pools on `url` with at most `max` sessions each: for what asks once, and for transactions. They open when first used. */
export function openSessions(url: string, options: Options, max: number): { single: Sessions; several: Sessions } {
  const open = opener(url, options)
  return { single: pool(open, max), several: pool(open, max) }
}

function pool(open: ReturnType<typeof opener>, max: number): Sessions {
  const all = new Set<ReturnType<typeof open>>()
  const free: ReturnType<typeof open>[] = []
  const waiting: (() => void)[] = []
  let used = 0
  let closed = false
  const drop = (session: ReturnType<typeof open>) => {
    all.delete(session)
    void session.end(0)
  }
  const take = async () => {
    if (used >= max) await new Promise<void>((turn) => waiting.push(turn))
    else used++
    for (let session = free.pop(); session; session = free.pop()) {
      if (!session.isBroken && !session.isOld()) return session
      drop(session)
    }
    if (closed) throw new ConnectionBroken()
    const session = open()
    all.add(session)
    return session
  }
  const give = () => {
    const next = waiting.shift()
    if (next) next()
    else used--
  }
  return {
    async use(work) {
      const session = await take().catch((error) => {
        give()
        throw error
      })
      try {
        return await work(session)
      } finally {
        if (session.isBroken || closed) drop(session)
        else free.push(session)
        give()
      }
    },
    async close() {
      closed = true
      await Promise.all([...all].map((session) => session.end(5)))
    },
  }
}

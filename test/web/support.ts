/**
 * A web server for one test file: on a free port, over a database of its own into which releases are put as publishing
 * puts them. `pull` lets the database disappear and come back, through a door of its own in front of it.
 */
import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Db } from '../../db/client.ts'
import { keepRelease } from '../../db/queries/release.ts'
import { type Fields, makeLog } from '../../src/log.ts'
import { method, type ReleaseHead, releaseId } from '../../src/model/release.ts'
import { type Counts, type Figure, figureOf, hiddenFigure } from '../../src/model/statistic.ts'
import type { PublicApp } from '../../src/public-app.ts'
import { startWeb, type WebOptions } from '../../web/server.ts'
import { useDatabase } from '../support/database.ts'

/** `VN: [reported, flagged, cleared, undetermined, pending]`, or null for a hidden one. */
export type Cells = Record<string, readonly [number, number, number, number, number] | null>

/** One of each status: ok, provisional, unreliable, hidden, zero. */
export const every: Cells = {
  BR: null,
  ID: [200, 90, 50, 20, 40],
  MY: [0, 0, 0, 0, 0],
  TH: [24, 8, 6, 8, 2],
  VN: [120, 63, 27, 25, 5],
}

const daysSinceEnd = 20

export function figuresOf(period: string, cells: Cells): Figure[] {
  return Object.entries(cells).map(([country, cell]) => {
    if (cell === null) return hiddenFigure({ country, period })
    const [reported, flagged, cleared, undetermined, pending] = cell
    const counts: Counts = { reported, flagged, cleared, undetermined, pending }
    return figureOf({ country, period }, counts, daysSinceEnd)
  })
}

export type Asked = { status: number; headers: Headers; text: string; bytes: Uint8Array }

/** Call once at the top of a file. Everything is there in its hooks and tests. */
export function useSite(options: Partial<WebOptions> & { invented?: boolean } = {}) {
  const database = useDatabase()
  const closing: (() => Promise<unknown>)[] = []
  const faults: { place: string; error: unknown }[] = []
  const lines: [string, Fields | undefined][] = []
  let url = ''
  let owner: Db
  let door: Door
  const invented = options.invented ?? false
  const site = {
    faults,
    lines,
    get url() {
      return url
    },
    ask,
    release,
    empty: async () => void (await owner`truncate download, released_cell, release`),
    /** The download log, the newest last. */
    downloads: () =>
      owner<{ release: string; format: string; country: string | null; key: string | null; at: Date }[]>`
        select release_id as release, format, country, api_key_id as key, at from download order by id`,
    /** The pages' role may not write while `run` runs. */
    async unlogged(run: () => Promise<void>) {
      await owner`revoke insert on download from saksi_public`
      await run().finally(() => owner`grant insert on download to saksi_public`)
    },
    /** The database cannot be reached while `run` runs. */
    pull: (run: () => Promise<void>) => door.shut(run),
  }

  beforeAll(async () => {
    const access = connect(database.publicUrl)
    owner = connect(database.ownerUrl, { max: 1 }).db
    door = await openDoor(new URL(database.readerUrl))
    const reader = connect(door.url(database.readerUrl))
    closing.push(access.close, () => owner.end({ timeout: 1 }), reader.close, door.close)
    const log = makeLog('silent')
    const web = await startWeb(
      {
        reader: reader.db,
        access: access.db,
        clock: () => new Date('2026-11-21T12:00:00Z'),
        log: {
          ...log,
          fault(place, error) {
            faults.push({ place, error })
            return 'f00df00d'
          },
        },
        invented,
      } satisfies PublicApp,
      {
        pages: true,
        port: 0,
        host: '127.0.0.1',
        sandboxUrl: null,
        botName: null,
        operator: null,
        publicUrl: null,
        healthy: async () => ({ ok: true }),
        ...options,
      },
    )
    url = web.url
    closing.push(web.close)
  })
  afterAll(async () => {
    for (const close of closing.toReversed()) await close()
  })

  /** Puts a release there as publishing does, and answers its head. */
  async function release(period: string, cells: Cells, predecessor: string | null = null): Promise<ReleaseHead> {
    const figures = figuresOf(period, cells)
    const head = { period, vintage: 1, cutoff: '2026-10-20T06:00:00.000Z', method, predecessor, invented }
    const id = releaseId(head, figures)
    const rows = JSON.stringify(figures.map((figure) => ({ ...figure, ...figure.counts, counts: undefined })))
    const cutoff = new Date(head.cutoff)
    await keepRelease(owner, { ...head, id, cutoff, publishedAt: cutoff, cells: rows })
    return { ...head, id }
  }

  async function ask(path: string, init: RequestInit = {}): Promise<Asked> {
    const answer = await fetch(url + path, { redirect: 'manual', ...init })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, headers: answer.headers, text: Buffer.from(bytes).toString('utf8'), bytes }
  }

  return site
}

export type Door = { url(of: string): string; shut(run: () => Promise<void>): Promise<void>; close(): Promise<void> }

/** A port in front of the database that can be closed, with all that goes through it, and opened again. */
export async function openDoor(to: URL): Promise<Door> {
  const through = new Set<Socket>()
  let server: Server
  let port = 0
  const open = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer((near) => {
        const far = dial(Number(to.port), to.hostname)
        for (const socket of [near, far]) {
          through.add(socket)
          socket.on('error', () => {})
          socket.on('close', () => {
            through.delete(socket)
            near.destroy()
            far.destroy()
          })
        }
        near.pipe(far).pipe(near)
      })
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        const address = server.address()
        port = address !== null && typeof address === 'object' ? address.port : 0
        resolve()
      })
    })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of through) socket.destroy()
    })
  await open()
  return {
    url(of) {
      const moved = new URL(of)
      moved.hostname = '127.0.0.1'
      moved.port = String(port)
      return moved.href
    },
    async shut(run) {
      await close()
      try {
        await run()
      } finally {
        await open()
      }
    },
    close,
  }
}

/** What a reader sees in the content of a page: no tags, entities resolved, one space. */
export function seen(page: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
  return main
    .replace(/<(style|title|desc)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

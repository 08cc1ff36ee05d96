/** What the web server is told when it starts, and what its routes share afterwards. No environment is read here. */
import type { Hono } from 'hono'
import type { PublicApp } from '../src/public-app.ts'
import type { Keep } from './keep.ts'
import type { Style } from './style.ts'

/** The legal person behind an installation; `country` is an ISO 3166-1 alpha-2 code or a name. */
export type Operator = { name: string; country: string; contact: string }

/** Where Telegram posts updates. `receive` has kept the update when it settles; when it throws, Telegram sends it again. */
export type Webhook = { path: string; secret: string; receive(update: unknown): Promise<void> }

/** `ok: false` means late. A rejection, or `database: false`, means that the database does not answer. */
export type Health = { ok: boolean; database?: boolean }

/**
 * What stands under this address besides /healthz: the public pages and files, where updates come in, and what needs the
 * program's keys (mounted over them in `keyed`). A process serves what its role has.
 */
export type Serves = {
  pages: boolean
  webhook?: Webhook
  keyed?: (site: Site, hono: Hono) => void
}

export type WebOptions = Serves & {
  /** 0 takes any free port. */
  port: number
  host: string
  /** The sandbox's chat page, linked from every page; null on a real installation. */
  sandboxUrl: string | null
  /** The bot's username without @, for a link to it; null when it is not on Telegram. */
  botName: string | null
  operator: Operator | null
  /** Under which the public reaches the pages, for links in shared pictures; null for the address listened on. */
  publicUrl: string | null
  healthy(): Promise<Health>
}

/** What every route can reach. */
export type Site = {
  /** What pages may reach. Neither a key nor anything live is in it. */
  app: PublicApp
  options: WebOptions
  style: Style
  keep: Keep
  /** Scheme, host and port without a trailing slash, for the few links that must be absolute. */
  origin(): string
}

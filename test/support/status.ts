/** The page of receipts as a browser without scripts uses it: a receipt is posted, and what is possible is posted from there. */

import { request } from 'node:http'
import type { App } from '../../src/app.ts'

export type StatusPage = {
  status: number
  headers: Headers
  text: string
  /** The heading of the answer, and of an alert over it. */
  said: string | null
  alert: string | null
  /** The deeds that the page's buttons offer, in their order. */
  offers: string[]
}

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const found = (text: string, what: RegExp) => {
  const [, said] = what.exec(text) ?? []
  return said === undefined ? null : plain(said)
}

/** Posts a receipt with these fields; `deed` is the button that is pressed, none for a look. */
export async function postReceipt(
  url: string,
  receipt: string,
  deed: string | null = null,
  { language = 'en', ...fields }: { language?: string } & Record<string, string> = {},
): Promise<StatusPage> {
  const body = new URLSearchParams({ receipt, ...fields, ...(deed === null ? {} : { do: deed }) })
  const answer = await fetch(`${url}/status?lang=${language}`, { method: 'POST', body })
  const text = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    said: found(text, /<div class="answer" role="status"><h2>(.*?)<\/h2>/),
    alert: found(
      text,
      /<div class="errors" role="alert">(?:<h2>.*?<\/h2>\s*<ul><li>(?:<a href="#[\w-]+">)?|<h2>)(.*?)</,
    ),
    offers: [...text.matchAll(/<button name="do" value="([a-z-]+)"/g)].map(([, value = '']) => value),
  }
}

/** What is kept of the report behind a receipt, its words opened. */
export async function keptBehind(app: App, receipt: string) {
  const [row] = await app.db<
    { id: string; sealed: Buffer | null; key: number | null; reason: string | null; withdrawn: boolean }[]
  >`
    select id, sealed_words as sealed, key_id as key, appeal_reason as reason, withdrawn_at is not null as withdrawn
    from report where receipt_hash in ${app.db(app.keys.receiptHashes(receipt))}`
  if (!row) throw new Error('No report.')
  const { id, sealed, key, reason, withdrawn } = row
  const words = sealed && key ? await app.keys.open(`report.sealed_words:${id}`, sealed, key) : null
  return { words, reason, withdrawn }
}

/** Sends a body past fetch, with any header, and answers the status. */
export function postPast(url: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const all = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...headers,
    }
    const asked = request(`${url}/status`, { method: 'POST', headers: all }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/**
 * Signed heads of the history, kept in files outside the database: one line of JSON each, appended and never rewritten.
 * The first line of a file, and one more whenever the signing key is another, introduces the public key; an auditor keeps
 * it, and any head, elsewhere. What a head says and which bytes are signed stands in `model/history.ts`.
 */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Head, headRecord } from './model/history.ts'

/** What signs a head: Ed25519 (RFC 8032) under the newest key of the purpose `history`. Keys are 32 bytes in hexadecimal. */
export type Signer = { id: number; publicKey: string; sign(record: string): string }
export type SignedHead = Head & { signature: string }

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const headShape = z.object({
  kind: z.literal('head'),
  seq: z.int().positive(),
  hash: hex(32),
  events: z.int().positive(),
  at: z.iso.datetime(),
  key: z.int(),
  signature: hex(64),
})
const keyShape = z.object({ kind: z.literal('key'), key: z.int(), public: hex(32), at: z.iso.datetime() })
const lineShape = z.discriminatedUnion('kind', [headShape, keyShape])

/** A line of a file of heads; `unreadable` is what is left when a process was killed while it wrote. */
export type HeadLine = z.output<typeof lineShape> | { kind: 'unreadable'; line: number }

/** DER of a private key in PKCS #8 and of a public one in SubjectPublicKeyInfo, up to the 32 bytes (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** The signer of a key of the store: its 32 secret bytes are the seed. */
export function makeSigner(id: number, seed: Buffer): Signer {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
  return { id, publicKey, sign: (record) => sign(null, Buffer.from(record), key).toString('hex') }
}

/** Whether a head was signed by this public key. */
export function isSignedBy(publicKey: string, { signature, ...head }: SignedHead): boolean {
  const der = Buffer.concat([publicPrefix, Buffer.from(publicKey, 'hex')])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, Buffer.from(headRecord(head)), key, Buffer.from(signature, 'hex'))
}

export function signHead(signer: Signer, head: Omit<Head, 'key'>): SignedHead {
  const whole = { ...head, key: signer.id }
  return { ...whole, signature: signer.sign(headRecord(whole)) }
}

/** Every line of a file, one at a time, however long the file is. Throws when there is no such file. */
export async function* readHeads(file: string): AsyncGenerator<HeadLine> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text !== '') yield readLine(text) ?? { kind: 'unreadable', line }
  }
}

export type Heads = {
  /** The newest head of any of the files when they were opened, or the last one written since. */
  last(): SignedHead | null
  /**
   * Signs a head and appends it to every file, each forced to the disk. A place that cannot be written does not keep the
   * others from being written; then it throws.
   */
  write(head: Omit<Head, 'key'>): void
}

/** Opens the files in which this process keeps heads; makes those that are not there. `signerNow` is asked for each head. */
export function openHeads(files: readonly string[], signerNow: () => Signer): Heads {
  let last =
    files
      .flatMap((file) => newestHead(file) ?? [])
      .sort((a, b) => a.seq - b.seq)
      .at(-1) ?? null
  return {
    last: () => last,
    write(head) {
      const signer = signerNow()
      const signed = signHead(signer, head)
      const failed = files.flatMap((file) => {
        try {
          append(file, signer, signed)
          return []
        } catch (error) {
          return [error]
        }
      })
      if (failed.length < files.length) last = signed
      if (failed.length > 0) throw failed[0]
    },
  }
}

function append(file: string, signer: Signer, head: SignedHead): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const isNew = !existsSync(file)
  const tail = tailOf(file)
  const known = tail.flatMap((text) => readLine(text) ?? []).at(-1)
  const isKnown = known?.key === signer.id
  const key = { kind: 'key', key: signer.id, public: signer.publicKey, at: head.at }
  const lines = [...(isKnown ? [] : [key]), { kind: 'head', ...head }].map((line) => `${JSON.stringify(line)}\n`)
  // A line that was cut off by a crash is ended first, so that this one stands on its own.
  const torn = tail.length > 0 && tail.at(-1) !== '' ? '\n' : ''
  const to = openSync(file, 'a', 0o644)
  try {
    writeSync(to, torn + lines.join(''))
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
  if (isNew) syncFolder(dirname(file))
}

/** A new name is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  const to = openSync(folder, 'r')
  try {
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
}

function newestHead(file: string): SignedHead | null {
  const line = tailOf(file)
    .flatMap((text) => readLine(text) ?? [])
    .findLast((one) => one.kind === 'head')
  if (line?.kind !== 'head') return null
  const { kind: _, ...head } = line
  return head
}

/** The last lines of a file; the last of them is empty when the file ends as it should. Empty when there is no file. */
function tailOf(file: string): string[] {
  if (!existsSync(file)) return []
  const size = statSync(file).size
  const bytes = Buffer.alloc(Math.min(size, 16_384))
  const from = openSync(file, 'r')
  try {
    readSync(from, bytes, 0, bytes.length, size - bytes.length)
  } finally {
    closeSync(from)
  }
  return bytes.length === 0 ? [] : bytes.toString('utf8').split('\n')
}

function readLine(text: string): z.output<typeof lineShape> | null {
  try {
    return lineShape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

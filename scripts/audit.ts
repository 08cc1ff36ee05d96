/**
 * `npm run audit -- verify [--heads FILE]… [--key KEY] [--json]` checks the whole history and says in sentences what it found;
 * `npm run audit -- key` prints the public key that heads are signed with. Changes nothing; works beside a running program.
 * Ends with 0 when the history is intact, 1 when it was tampered with, 2 when that cannot be said.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyHistory } from '../src/flow/index.ts'
import { readHeads } from '../src/heads.ts'
import { machine } from '../src/model/actor.ts'
import { sayVerified } from './audit-words.ts'
import { runCommand, said, sayUsage } from './program.ts'

const usage = `Write: npm run audit -- verify
       npm run audit -- verify --heads a-copy-of-heads.jsonl --key the-public-key-you-keep --json
       npm run audit -- key`

function readArguments() {
  try {
    const options = {
      heads: { type: 'string', multiple: true, default: [] as string[] },
      key: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const [verb, ...more] = positionals
    return more.length === 0 && (verb === 'verify' || verb === 'key') ? { verb, ...values } : null
  } catch {
    return null
  }
}

const asked = readArguments() ?? sayUsage(usage, 2)

await runCommand(
  async (app, config) => {
    const signers = app.keys.signers()
    if (asked.verb === 'key') return void said(signers.map(({ id, publicKey }) => `${id} ${publicKey}`).join('\n'))
    const missing = asked.heads.find((file) => !existsSync(file))
    if (missing !== undefined) throw new Error(`There is no file ${missing}.`)
    const stranger = asked.key?.find((key) => !signers.some(({ publicKey }) => publicKey === key.toLowerCase()))
    if (stranger !== undefined)
      throw new Error(`The key ${stranger} is none of this program's keys, so it cannot say whose history this is.`)
    const kept = signers.filter(({ publicKey }) => asked.key === undefined || asked.key.includes(publicKey))
    const files = [...new Set([...config.headFiles.filter((file) => existsSync(file)), ...asked.heads])]
    const verified = await verifyHistory(app, machine, {
      heads: files.map((file) => ({ name: file, lines: readHeads(file) })),
      keys: new Map(kept.map(({ id, publicKey }) => [id, publicKey])),
    })
    said(asked.json ? JSON.stringify(verified, null, 2) : sayVerified(verified, files).join('\n'))
    return { intact: 0, tampered: 1, cannot_say: 2 }[verified.verdict]
  },
  { failed: 2, quiet: true },
)

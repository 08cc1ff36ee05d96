import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type HeadLine, isSignedBy, makeSigner, openHeads, readHeads } from '../../src/heads.ts'
import { endHistory, HistoryContradictsHead, keepHistory } from '../../src/jobs/history.ts'
import { startJobs } from '../../src/jobs/run.ts'
import { chanceFrom, writeHistory } from '../campaigns/tamper/history.ts'
import { useDesk } from './desk.ts'
import { until, verify } from './history-support.ts'

const desk = useDesk()
const folder = mkdtempSync(join(tmpdir(), 'saksi-heads-'))
let file = ''
let count = 0

beforeEach(() => {
  file = join(folder, `${count++}`, 'heads.jsonl')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function lines(of = file): Promise<HeadLine[]> {
  const all: HeadLine[] = []
  for await (const line of readHeads(of)) all.push(line)
  return all
}
const seqs = async () => (await lines()).flatMap((line) => (line.kind === 'head' ? [line.seq] : []))
const open = (...more: string[]) => openHeads([file, ...more], desk.app.keys.signer)

/** One report, sealed by turns of the job. */
async function reportAndSeal(heads: ReturnType<typeof open> | null) {
  await desk.report()
  await until(async () => (await keepHistory(desk.app, heads)).sealed === 1)
}

describe('the head of the history', () => {
  it('is signed at once, then each minute, then at the end, and never twice over the same seal', async () => {
    const heads = open()
    await reportAndSeal(heads)
    expect(await seqs()).toEqual([1])
    await reportAndSeal(heads)
    expect(await keepHistory(desk.app, heads)).toEqual({ sealed: 0, signed: 0 })
    desk.pass(60)
    expect(await keepHistory(desk.app, heads)).toEqual({ sealed: 0, signed: 2 })
    desk.pass(600)
    expect(await keepHistory(desk.app, heads)).toEqual({ sealed: 0, signed: 0 })
    await reportAndSeal(heads)
    await reportAndSeal(heads)
    expect(await seqs()).toEqual([1, 2, 3])
    expect(await endHistory(desk.app, heads)).toEqual({ signed: 4 })
    expect(await endHistory(desk.app, heads)).toEqual({ signed: 0 })
    expect(await verify(desk.app, await lines())).toMatchObject({
      verdict: 'intact',
      heads: { valid: 4, unreadable: 0 },
    })
  })

  it('is signed after a thousand seals, however little time has passed', async () => {
    const heads = open()
    await reportAndSeal(heads)
    const { events } = await writeHistory(desk.app.db, chanceFrom(3), { cases: 200, moves: 9 })
    expect(events).toBeGreaterThan(1000)
    let sealed = 0
    await until(async () => {
      sealed += (await keepHistory(desk.app, heads)).sealed
      return sealed === events
    })
    expect(await seqs()).toEqual([1, 1 + events])
  })

  it('stands in a file whose first line is the public key, each signature one that anybody can check', async () => {
    await reportAndSeal(open())
    const signer = desk.app.keys.signer()
    const [key, head] = await lines()
    expect(key).toEqual({ kind: 'key', key: signer.id, public: signer.publicKey, at: '2026-08-15T12:00:00.000Z' })
    if (head?.kind !== 'head') throw new Error('The second line is no head.')
    expect(isSignedBy(signer.publicKey, head)).toBe(true)
    expect(isSignedBy(signer.publicKey, { ...head, seq: 2 })).toBe(false)
    expect(isSignedBy(makeSigner(1, Buffer.alloc(32, 1)).publicKey, head)).toBe(false)
  })

  it('is kept in a second place too, and in the first even when the second cannot be written', async () => {
    const second = join(folder, `${count}-second.jsonl`)
    await reportAndSeal(open(second))
    expect(await lines(second)).toEqual(await lines())
    writeFileSync(join(folder, 'no-folder'), '')
    const heads = open(join(folder, 'no-folder', 'heads.jsonl'))
    desk.pass(60)
    await desk.report()
    await expect(until(async () => (await keepHistory(desk.app, heads)).signed > 0)).rejects.toMatchObject({
      code: 'EEXIST',
    })
    expect(await seqs()).toEqual([1, 2])
    expect(await keepHistory(desk.app, heads)).toEqual({ sealed: 0, signed: 0 })
  })

  it('goes on after a restart, also where a crash left half a line', async () => {
    await reportAndSeal(open())
    appendFileSync(file, '{"kind":"head","seq":2,"ha')
    const heads = open()
    expect(heads.last()).toMatchObject({ seq: 1 })
    desk.pass(60)
    await reportAndSeal(heads)
    expect((await lines()).map((line) => line.kind)).toEqual(['key', 'head', 'unreadable', 'head'])
    expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true)
    expect(await verify(desk.app, await lines())).toMatchObject({
      verdict: 'intact',
      heads: { valid: 2, unreadable: 1 },
    })
  })

  it('introduces a new signing key before its first head', async () => {
    await reportAndSeal(open())
    const next = makeSigner(99, Buffer.alloc(32, 9))
    const heads = openHeads([file], () => next)
    desk.pass(60)
    await reportAndSeal(heads)
    desk.pass(60)
    await reportAndSeal(heads)
    expect((await lines()).map((line) => [line.kind, 'key' in line && line.key])).toEqual([
      ['key', desk.app.keys.signer().id],
      ['head', desk.app.keys.signer().id],
      ['key', 99],
      ['head', 99],
      ['head', 99],
    ])
  })

  it('is not signed over a history that contradicts what was signed, and this is said each minute', async () => {
    const heads = open()
    await reportAndSeal(heads)
    await desk.owner`update event_seal set hash = sha256('another')`
    await desk.report()
    await expect(until(async () => (await keepHistory(desk.app, heads)).sealed === 1)).resolves.toBeUndefined()
    desk.pass(60)
    await expect(keepHistory(desk.app, heads)).rejects.toBeInstanceOf(HistoryContradictsHead)
    expect(await keepHistory(desk.app, heads)).toEqual({ sealed: 0, signed: 0 })
    desk.pass(60)
    await expect(keepHistory(desk.app, heads)).rejects.toBeInstanceOf(HistoryContradictsHead)
    await expect(endHistory(desk.app, heads)).rejects.toBeInstanceOf(HistoryContradictsHead)
    expect(await seqs()).toEqual([1])
  })

  it('notices at the next start that the database is older than its heads', async () => {
    await reportAndSeal(open())
    await desk.owner.unsafe('truncate event_seal, event_payload, event')
    await expect(keepHistory(desk.app, open())).rejects.toBeInstanceOf(HistoryContradictsHead)
    expect((await verify(desk.app, await lines())).findings.map((one) => one.kind)).toEqual([
      'projection_differs',
      'truncated',
    ])
  })

  it('is kept by the clockwork, which signs a last time when it stops', async () => {
    const clockwork = startJobs(desk.app, { heads: open() })
    const sealedUpTo = (seq: number) =>
      until(async () => {
        await clockwork.runAll()
        return (await verify(desk.app, [])).sealed === seq
      })
    await desk.report()
    await sealedUpTo(1)
    await desk.report()
    await sealedUpTo(2)
    expect(await seqs()).toEqual([1])
    await clockwork.stop()
    expect(await seqs()).toEqual([1, 2])
  })

  it('does without files, for who only wants the chain', async () => {
    await reportAndSeal(null)
    expect(await endHistory(desk.app, null)).toEqual({ signed: 0 })
  })
})

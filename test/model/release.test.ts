import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { method, releaseId } from '../../src/model/release.ts'
import { figureOf, hiddenFigure } from '../../src/model/statistic.ts'

const head = {
  period: '2026-Q3',
  vintage: 1,
  cutoff: '2026-10-05T12:00:00.000Z',
  method,
  predecessor: null,
  invented: false,
}
const place = (country: string) => ({ country, period: '2026-Q3' })
const counts = { reported: 40, flagged: 20, cleared: 10, undetermined: 5, pending: 5 }
const figures = [figureOf(place('VN'), counts, 100), hiddenFigure(place('BR'))]

describe('the name of a release', () => {
  it('is a SHA-256 of what is in it, whatever the order, and the same for ever', () => {
    expect(releaseId(head, figures)).toBe(releaseId({ ...head }, figures.toReversed()))
    const text =
      '["2026-Q3",1,"2026-10-05T12:00:00.000Z","2026-11 narrow",null,false,[["BR","c",null,null,null,null,null],["VN","ok",40,20,10,5,5]]]'
    expect(releaseId(head, figures)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('changes with every count, status, country and field of its head', () => {
    const changed = [
      ...(['reported', 'flagged', 'cleared', 'undetermined', 'pending'] as const).map((name) =>
        releaseId(head, [{ ...figures[0]!, counts: { ...counts, [name]: counts[name] + 1 } }, figures[1]!]),
      ),
      releaseId(head, [{ ...figures[0]!, status: 'p' }, figures[1]!]),
      releaseId(head, [{ ...figures[0]!, country: 'MY' }, figures[1]!]),
      releaseId(head, [figures[0]!]),
      releaseId(head, [figures[0]!, figureOf(place('BR'), counts, 100)]),
      releaseId({ ...head, period: '2026-Q2' }, figures),
      releaseId({ ...head, vintage: 2 }, figures),
      releaseId({ ...head, cutoff: '2026-10-05T12:00:00.001Z' }, figures),
      releaseId({ ...head, method: 'another' }, figures),
      releaseId({ ...head, predecessor: 'a'.repeat(64) }, figures),
      releaseId({ ...head, invented: true }, figures),
    ]
    expect(new Set([releaseId(head, figures), ...changed]).size).toBe(changed.length + 1)
  })
})

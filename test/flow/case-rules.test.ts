import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { claimCase, decideCase } from '../../src/flow/index.ts'
import type { Member } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

/** A statement of the app's own role that must be refused by this constraint and change nothing. */
async function breaks(constraint: string, text: string, values: (string | Date | Buffer)[] = []): Promise<void> {
  const before = await desk.snapshot()
  const error = await desk.app.db.unsafe(text, values).then(
    () => ({ constraint_name: 'nothing' }),
    (why: { constraint_name?: string }) => why,
  )
  expect(error.constraint_name).toBe(constraint)
  expect(await desk.snapshot()).toBe(before)
}

async function held(): Promise<{ by: Member; caseId: string }> {
  const by = await desk.member()
  return { by, caseId: (await desk.claimed(by)).caseId }
}

const confirmed = { outcome: 'confirmed', decidedOn: 'public_page', policy: 'drugs' } as const

describe('the database itself refuses', () => {
  it('a second open case of one channel in one domain, and lets one of another domain or a closed one be', async () => {
    const { caseId } = await held()
    const copy = (domain: string, state: string) =>
      `insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices)
       select '${randomUUID()}', '${randomBytes(4).toString('hex')}', channel_id, '${domain}', '${state}', 1, 1, 0, now(), now(), 1 from cases where id = '${caseId}'`
    await breaks('cases_one_open', copy('general', 'queued'))
    await desk.app.db.unsafe(copy('terror', 'queued'))
    await desk.app.db.unsafe(copy('general', 'withdrawn'))
  })

  it('two live claims of one case', async () => {
    const { by, caseId } = await held()
    await breaks(
      'claim_one_live',
      `insert into claim (id, case_id, member_id, claimed_at) values ('${randomUUID()}', '${caseId}', '${by.id}', now())`,
    )
    await breaks('claim_ended_somehow', `update claim set released_at = now() where case_id = '${caseId}'`)
    await breaks(
      'claim_release_kind',
      `update claim set released_at = now(), release_kind = 'lost' where case_id = '${caseId}'`,
    )
  })

  it('a case in review without a lease, and a lease without review', async () => {
    const { by, caseId } = await held()
    for (const column of ['lease_by', 'lease_until', 'lease_token']) {
      await breaks('cases_lease_in_review', `update cases set ${column} = null where id = '${caseId}'`)
    }
    await breaks('cases_lease_in_review', `update cases set state = 'queued' where id = '${caseId}'`)
    const waiting = await desk.report()
    await breaks(
      'cases_lease_in_review',
      `update cases set lease_by = '${by.id}', lease_until = now(), lease_token = '${randomUUID()}' where id = '${waiting}'`,
    )
  })

  it('a case closed or proposed without a decision, an open one with a decision, and a decision of another case', async () => {
    const { by, caseId } = await held()
    const open = await desk.report()
    for (const state of ['closed', 'pending_second'])
      await breaks('cases_decided', `update cases set state = '${state}' where id = '${open}'`)
    const { version } = await desk.sees(caseId)
    await decideCase(desk.app, by, { caseId, version, ...confirmed })
    const { decisionId } = await desk.sees(caseId)
    await breaks('cases_decided', `update cases set decision_id = '${decisionId}' where id = '${open}'`)
    await breaks(
      'cases_own_decision',
      `update cases set decision_id = '${decisionId}', state = 'closed' where id = '${open}'`,
    )
    await breaks(
      'cases_own_decision',
      `update cases set decision_id = '${randomUUID()}', state = 'closed' where id = '${open}'`,
    )
    await breaks('cases_decided', `update cases set state = 'queued' where id = '${caseId}'`)
  })

  it('a case closed by a decision that waits, was returned or was undone', async () => {
    const { by, caseId } = await held()
    const { version } = await desk.sees(caseId)
    await decideCase(desk.app, by, { caseId, version, ...confirmed, speechFlag: true })
    await breaks('cases_closed_effective', `update cases set state = 'closed' where id = '${caseId}'`)
    const other = await desk.member('moderator', { country: 'VN' })
    const { decisionId } = await desk.sees(caseId)
    const word = (kind: string, member: string) =>
      `insert into approval (decision_id, kind, member_id, decided_by, at) values ('${decisionId}', '${kind}', '${member}', '${by.id}', now());`
    const close = `update cases set state = 'closed' where id = '${caseId}';`
    await breaks('cases_closed_effective', `${word('returned', other.id)} ${close}`)
    await breaks('cases_closed_effective', `${word('undone', by.id)} ${close}`)
    await desk.app.db.unsafe(`${word('approved', other.id)} ${close}`)
    expect((await desk.sees(caseId)).state).toBe('closed')
  })

  it('one person as first and second, under their own or a borrowed name, and a second word on a decision', async () => {
    const { by, caseId } = await held()
    const { version } = await desk.sees(caseId)
    await decideCase(desk.app, by, { caseId, version, ...confirmed, speechFlag: true })
    const other = await desk.member()
    const { decisionId } = await desk.sees(caseId)
    const word = (kind: string, member: string, decider: string) =>
      `insert into approval (decision_id, kind, member_id, decided_by, at) values ('${decisionId}', '${kind}', '${member}', '${decider}', now())`
    await breaks('approval_by_another', word('approved', by.id, by.id))
    await breaks('approval_by_another', word('returned', by.id, by.id))
    await breaks('approval_by_another', word('undone', other.id, by.id))
    await breaks('approval_of_decision', word('approved', by.id, other.id))
    await breaks('approval_kind', word('waved', other.id, by.id))
    await desk.app.db.unsafe(word('approved', other.id, by.id))
    await breaks('approval_decision_id_pk', word('returned', other.id, by.id))
  })

  it('a decision of terrorism or of passing on that waits for nobody, and words outside the closed lists', async () => {
    const { by, caseId } = await held()
    const decision = (what: { outcome?: string; category?: string; on?: string; reason?: string }) => {
      const { outcome = 'confirmed', category = 'drugs', on = 'public_page', reason } = what
      return `insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason)
        values ('${randomUUID()}', '${caseId}', 1, '${outcome}', '${on}', 'un_list', 1, '${category}', 'VN', '${by.id}', now(), ${reason ? `'${reason}'` : 'null'})`
    }
    await breaks('decision_terror_held', decision({ category: 'terrorism' }))
    await breaks('decision_terror_held', decision({ category: 'terrorism', reason: 'many_voices' }))
    await breaks('decision_passed_on_held', decision({ outcome: 'passed_to_hotline' }))
    await breaks('decision_outcome', decision({ outcome: 'guilty' }))
    await breaks('decision_decided_on', decision({ on: 'a_feeling' }))
    await breaks('decision_hold_reason', decision({ reason: 'mood' }))
    await desk.app.db.unsafe(decision({}))
    await breaks('decision_seq', decision({}))
  })

  it('two events of one version, an event without its beginning, without its actor, or outside the lists', async () => {
    const { by, caseId } = await held()
    const event = (what: {
      version?: number
      move?: string
      before?: string
      after?: string
      actor?: string
      member?: string
      bytes?: number
    }) => {
      const {
        version = 3,
        move = 'skip',
        before = 'in_review',
        after = 'queued',
        actor = 'member',
        member = by.id,
        bytes = 32,
      } = what
      return `insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
        values ('${caseId}', ${version}, '${move}', '${before}', '${after}', 1, 0, 1, now(), '${actor}', ${member ? `'${member}'` : 'null'}, now(), '\\x${'00'.repeat(bytes)}')`
    }
    await breaks('event_version', event({ version: 2 }))
    await breaks('event_first', event({ before: 'none' }))
    await breaks('event_first', event({ version: 0 }))
    await breaks('event_move', event({ move: 'forget' }))
    await breaks('event_states', event({ after: 'gone' }))
    await breaks('event_actor', event({ actor: 'machine' }))
    await breaks('event_actor', event({ member: '' }))
    await breaks('event_actor_kind', event({ actor: 'somebody', member: '' }))
    await breaks('event_commitment', event({ bytes: 31 }))
  })

  it('a case on hold that nothing wakes, merged into nothing, of no band, of no state', async () => {
    const caseId = await desk.report()
    await breaks('cases_hold_wakes', `update cases set state = 'on_hold' where id = '${caseId}'`)
    await breaks('cases_merged_named', `update cases set state = 'merged' where id = '${caseId}'`)
    await breaks('cases_merged_named', `update cases set merged_into = '${caseId}' where id = '${caseId}'`)
    await breaks('cases_band', `update cases set band = 4 where id = '${caseId}'`)
    await breaks('cases_state', `update cases set state = 'lost' where id = '${caseId}'`)
    await breaks('cases_domain', `update cases set domain = 'secret' where id = '${caseId}'`)
    await breaks('cases_counts', `update cases set tier = -1 where id = '${caseId}'`)
  })

  it('a second voice of one reporter in one case', async () => {
    const who = await desk.reporter()
    const caseId = await desk.report({ by: who })
    await breaks(
      'report_one_voice',
      `insert into report (id, case_id, channel_id, reporter_id, category, country, language, receipt_hash, receipt_key_id, received_at)
       select '${randomUUID()}', case_id, channel_id, reporter_id, category, country, language, '\\x01', 1, now() from report where case_id = '${caseId}'`,
    )
  })

  it('a member or an invite of no role, of no domain or of an unknown one, and an invite kept in the clear', async () => {
    const { id } = await desk.member()
    await breaks('member_role', `update member set role = 'owner' where id = '${id}'`)
    await breaks('member_domains', `update member set domains = '{general,everything}' where id = '${id}'`)
    await breaks('member_domains', `update member set domains = '{}' where id = '${id}'`)
    const invite = (role: string, domains: string, hash: string, ends: string) =>
      `insert into invite (id, hash, role, domains, country, created_at, expires_at) values ('${randomUUID()}', '${hash}', '${role}', '${domains}', 'MY', now(), now() + interval '${ends}')`
    const hash = `\\x${'ab'.repeat(32)}`
    await breaks('invite_role', invite('owner', '{general}', hash, '1 day'))
    await breaks('invite_domains', invite('lead', '{all}', hash, '1 day'))
    await breaks('invite_hashed', invite('lead', '{general}', '\\xabcd', '1 day'))
    await breaks('invite_ends', invite('lead', '{general}', hash, '0 day'))
  })

  it('a released cell that does not add up, that hides and shows, or that is a zero without being one', async () => {
    await desk.app
      .db`insert into release (id, period, vintage, cutoff, published_at, method, invented) values ('r', '2026-Q2', 1, now(), now(), 'm', true)`
    const cell = (status: string, counts: string) =>
      `insert into released_cell (release_id, country, status, reported, flagged, cleared, undetermined, pending) values ('r', 'VN', '${status}', ${counts})`
    await breaks('released_cell_adds_up', cell('u', '10, 5, 3, 1, 0'))
    await breaks('released_cell_hidden', cell('c', '10, 5, 3, 1, 1'))
    await breaks('released_cell_hidden', cell('ok', 'null, null, null, null, null'))
    await breaks('released_cell_zero', cell('Z', '1, 1, 0, 0, 0'))
    await breaks('released_cell_zero', cell('ok', '0, 0, 0, 0, 0'))
    await breaks('released_cell_status', cell('?', '1, 1, 0, 0, 0'))
    await breaks(
      'release_period',
      `insert into release (id, period, vintage, cutoff, published_at, method, invented) values ('s', 'spring', 1, now(), now(), 'm', true)`,
    )
    await breaks(
      'release_vintage',
      `insert into release (id, period, vintage, cutoff, published_at, method, invented) values ('s', '2026-Q2', 1, now(), now(), 'm', true)`,
    )
  })
})

describe('what counts do not do', () => {
  it('never change a band: thirty voices of the least urgent category stay behind one of a more urgent', async () => {
    for (let voice = 0; voice < 30; voice++) await desk.report({ channel: 'many', category: 'gambling' })
    const urgent = await desk.report({ category: 'other' })
    expect((await claimCase(desk.app, await desk.member(), {})).caseId).toBe(urgent)
  })

  it('shorten the due date by a tenth for each doubling and by no more than half, and never lengthen it', async () => {
    const due: number[] = []
    let caseId = ''
    for (let voice = 1; voice <= 64; voice++) {
      caseId = await desk.report({ channel: 'many', category: 'drugs' })
      const seen = await desk.sees(caseId)
      if (Math.log2(voice) % 1 === 0)
        due.push(Math.round((seen.dueAt.getTime() - Date.parse('2026-08-15T12:00:00Z')) / 36_000) / 100)
    }
    expect(due).toEqual([24, 21.6, 19.2, 16.8, 14.4, 12, 12])
    desk.pass(3600)
    await desk.report({ channel: 'many', category: 'gambling' })
    expect(await desk.sees(caseId)).toMatchObject({ band: 1, dueAt: new Date('2026-08-16T00:00:00Z'), voices: 65 })
  })

  it('raise the urgency with a more urgent category that joins', async () => {
    const caseId = await desk.report({ channel: 'worse', category: 'gambling' })
    expect(await desk.sees(caseId)).toMatchObject({ band: 3, dueAt: new Date('2026-08-22T12:00:00Z') })
    await desk.report({ channel: 'worse', category: 'drugs' })
    expect(await desk.sees(caseId)).toMatchObject({ band: 1, dueAt: new Date('2026-08-16T09:36:00Z'), version: 2 })
  })
})

/** A form that an older version of the program sealed, and that this one does not understand, is over; it is no fault. */
import { expect, it } from 'vitest'
import { answerForm, sendForm } from '../../src/flow/index.ts'
import { sealForm } from '../../src/flow/report/form.ts'
import { machine } from '../../src/model/actor.ts'
import { emptyForm, type FormState } from '../../src/model/form.ts'
import { counts } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

it.each([
  ['of another shape', { answers: {} }],
  ['with an id that is none', emptyForm('1')],
])('a sealed form %s is refused as over, and files nothing', async (_, state) => {
  const form = await sealForm(world.app, world.clock, state as FormState)
  const given = { form, fields: {}, saksi: 'saksi_bot' }
  const over = { code: 'draft_missing' }
  await expect(answerForm(world.app, machine, { ...given, page: 'start', to: 'next' })).rejects.toMatchObject(over)
  await expect(sendForm(world.app, machine, { ...given, language: 'en' })).rejects.toMatchObject(over)
  expect(await counts(world)).toMatchObject({ reports: 0, cases: 0 })
})

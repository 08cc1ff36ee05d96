/**
 * Creates people, and reads the names that people and rooms bear.
 */

import type { Person, World } from '../world/types.ts'
import { isNameTaken } from '../world/world.ts'
import { type Body, neededText, optionalNumber, optionalText, Problem, wrongField } from './problem.ts'

export function readUsername(world: World, body: Body): { username?: string } {
  const username = optionalText(body, 'username')?.replace(/^@/, '')
  if (username === undefined) return {}
  if (!/^[A-Za-z][A-Za-z0-9_]{2,31}$/.test(username)) {
    throw wrongField('username', 'must be 3 to 32 letters, digits or "_", beginning with a letter.', 'Choose another.')
  }
  if (isNameTaken(world, username)) {
    throw new Problem(409, 'username_taken', {
      message: `"@${username}" is taken.`,
      next: 'Choose another username, or use the one that bears it.',
    })
  }
  return { username }
}

export function readName(body: Body, field: string, example: string): string {
  const name = neededText(body, field, example)
  if (name.length > 255) throw wrongField(field, 'is longer than 255 characters.', 'Shorten it.')
  return name.toWellFormed()
}

export const bound = (count: number, most: number, what: string) => {
  if (count < most) return
  throw new Problem(409, 'too_many', {
    message: `There are already ${most} ${what}.`,
    next: 'POST /sandbox/api/reset starts afresh.',
  })
}

export function createPerson(world: World, body: Body): Person {
  bound(Object.keys(world.state.people).length, 200_000, 'users')
  const wanted = optionalNumber(body, 'id')
  if (wanted !== undefined && (!Number.isSafeInteger(wanted) || wanted <= 0)) {
    throw wrongField('id', 'must be a positive whole number.', 'Leave it out to get a free one.')
  }
  if (wanted !== undefined && (world.state.people[wanted] || world.state.bots[wanted])) {
    throw new Problem(409, 'id_taken', {
      message: `There is already a user or bot ${wanted}.`,
      next: 'Leave "id" out to get a free one.',
    })
  }
  const last = optionalText(body, 'last_name')
  const language = optionalText(body, 'language_code')
  const label = optionalText(body, 'label')
  const person: Person = {
    id: wanted ?? world.state.nextUserId++,
    is_bot: false,
    first_name: readName(body, 'first_name', '{"first_name": "Ana", "language_code": "ms"}'),
    ...(last ? { last_name: last.toWellFormed() } : {}),
    ...readUsername(world, body),
    ...(language ? { language_code: language } : {}),
    ...(label ? { label } : {}),
  }
  world.state.people[person.id] = person
  world.changed()
  return person
}

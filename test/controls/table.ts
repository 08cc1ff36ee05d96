/** All negative controls, by area. */
import { abuse } from './abuse.ts'
import { after } from './after.ts'
import { children } from './children.ts'
import { citizen } from './citizen.ts'
import { claims } from './claims.ts'
import type { Control } from './control.ts'
import { decisions } from './decisions.ts'
import { details } from './details.ts'
import { edge } from './edge.ts'
import { figures } from './figures.ts'
import { form } from './form.ts'
import { gate } from './gate.ts'
import { history } from './history.ts'
import { secrets } from './keys.ts'
import { letters } from './letters.ts'
import { members } from './members.ts'
import { outside } from './outside.ts'
import { updates } from './updates.ts'

export const controls: readonly Control[] = [
  ...updates,
  ...letters,
  ...edge,
  ...secrets,
  ...citizen,
  ...children,
  ...after,
  ...details,
  ...abuse,
  ...gate,
  ...form,
  ...members,
  ...claims,
  ...decisions,
  ...history,
  ...figures,
  ...outside,
]

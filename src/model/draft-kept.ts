/** Answers as they were kept, by whatever version of the program: what is not understood any more is left out and asked again. Pure. */
import { z } from 'zod'
import { categoryCodes } from './category.ts'
import { countryCodes } from './country.ts'
import { readDetails } from './detail.ts'
import { type Answers, isChild, mostCountries, readCountry } from './draft.ts'

const channelKey = z.object({ kind: z.enum(['username', 'invite', 'id']), value: z.string().min(1) })
const channel = z
  .object({
    kind: z.enum(['channel', 'group', 'bot', 'unresolved']),
    keys: z.array(channelKey),
    shown: z.string(),
  })
  // Only what could not be named at all has no name.
  .refine(({ kind, keys, shown }) => keys.length > 0 || (kind === 'unresolved' && shown === ''))

/** Reads kept answers. Words that an older version had kept as skipped (`null`) are none. */
export function readAnswers(kept: unknown): Answers {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const read = <Value>(schema: z.ZodType<Value>, name: string) => schema.safeParse(fields[name]).data
  const category = read(z.enum(categoryCodes), 'category')
  const named = read(channel, 'channel')
  const country = readCountry(read(z.string(), 'country') ?? '')
  const also = read(z.array(z.enum(countryCodes)).max(mostCountries - 1), 'also') ?? []
  const danger = read(z.boolean(), 'danger')
  const words = read(z.string(), 'words')
  const details = readDetails(fields.details)
  const answers: Answers = {
    ...(category === undefined ? {} : { category }),
    ...(named === undefined ? {} : { channel: named }),
    ...(country === null ? {} : { country }),
    ...(country === null || also.length === 0 ? {} : { also }),
    ...(danger === undefined ? {} : { danger }),
  }
  if (isChild(answers)) return answers
  return {
    ...answers,
    ...(words === undefined ? {} : { words }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }
}

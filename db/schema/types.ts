/** Column types that several tables share. Not a table. */
import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Bytes: keyed hashes and sealed values. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** An instant, always with its zone, to the microsecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true })

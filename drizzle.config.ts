/** How drizzle-kit writes a migration from the schema: `npm run migration -- --name what_is_now_true`. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './db/schema', out: './db/migrations' })

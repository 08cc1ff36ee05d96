/** `npm run migrate`: brings the database to the shape this program expects and stops. `npm start` does the same by itself. */
import { runCommand, said } from './program.ts'

await runCommand(async () => said('The database has the shape this program expects.'))

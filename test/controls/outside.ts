/** Defences towards the outside: the webhook, the pages, the log, the settings, the roles and the server of the database. */
import { type Control, edit } from './control.ts'

const serving = 'test/web/serving.test.ts'
const config = 'test/model/config.test.ts'

export const outside: readonly Control[] = [
  {
    name: 'webhook-secret',
    attack: 'T10',
    defence: 'The webhook takes nothing without the secret.',
    off: [edit('web/routes/webhook.ts', '!timingSafeEqual(digest(given), secret)', '!timingSafeEqual(secret, secret)')],
    test: { file: serving, title: 'hands on what comes with the secret, and nothing else' },
  },
  {
    name: 'webhook-503',
    attack: 'R3',
    defence: 'An update that could not be kept is asked for again.',
    off: [edit('web/routes/webhook.ts', `not kept: \${fault}\\n\`, 503`, `not kept: \${fault}\\n\`, 200`)],
    test: { file: serving, title: 'asks for the update again when it could not be kept' },
  },
  {
    name: 'body-limit',
    attack: 'T10',
    defence: 'More than a megabyte is not read.',
    off: [edit('web/site.ts', 'const mostBody = 1024 * 1024', 'const mostBody = 1024 * 1024 * 1024')],
    test: {
      file: serving,
      title: 'refuses more than a megabyte, with or without a stated length',
      after: 'hands on what comes with the secret, and nothing else',
    },
  },
  {
    name: 'content-security-policy',
    attack: 'T14',
    defence: 'A page runs nothing and loads nothing from elsewhere.',
    off: [edit('web/site.ts', `defaultSrc: ["'none'"]`, `defaultSrc: ['*']`)],
    test: { file: serving, title: 'of %s carries the headers of safety and no cookie' },
  },
  {
    name: 'faults-say-no-error',
    attack: 'T3',
    defence: 'A page that cannot be shown says a number and never what an error says.',
    off: [
      edit(
        'web/fault.ts',
        "say('page-away', { fault })",
        `\`\${say('page-away', { fault })} \${error.message} ECONN\``,
      ),
    ],
    test: { file: serving, title: 'every page says so with 503 and a number, and comes back by itself' },
  },
  {
    name: 'log-says-no-message',
    attack: 'T3',
    defence: "The log keeps an error's name and code and never its message.",
    off: [edit('src/log.ts', 'return { name: error.name, ', `return { name: \`\${error.name} \${error.message}\`, `)],
    test: { file: 'test/model/log.test.ts', title: 'keeps an error’s name and code, never its message' },
  },
  {
    name: 'database-log-says-no-statement',
    attack: 'T3',
    defence: "The database's log holds no failing statement and no value of one.",
    off: [
      edit('db/server.ts', "log_min_error_statement: 'panic'", "log_min_error_statement: 'error'"),
      edit('db/server.ts', "log_min_messages: 'log'", "log_min_messages: 'error'"),
    ],
    test: { file: 'test/db/server.test.ts', title: 'writes no failing statement and no value of one into its log' },
  },
  {
    name: 'database-on-this-machine-alone',
    attack: 'T18',
    defence: 'The database that comes along listens on this machine alone.',
    off: [edit('db/server.ts', "listen_addresses: '127.0.0.1'", "listen_addresses: '127.0.0.1,127.0.0.2'")],
    test: {
      file: 'test/db/server.test.ts',
      title: 'speaks UTF-8, sorts by code point, asks for a password and listens on this machine alone',
    },
  },
  {
    name: 'no-powerful-role',
    attack: 'T18',
    defence: 'The program does not run as a role that could change the rights.',
    off: [edit('db/roles.ts', 'if (!row?.power) return', 'if (row) return')],
    test: {
      file: 'test/db/roles.test.ts',
      title: 'is refused when it is a superuser, bypasses row security, or owns a table or acts for an owner',
    },
  },
  {
    name: 'functions-closed',
    attack: 'T18',
    defence: 'No role may call the functions of the database.',
    off: [
      edit(
        'db/migrations/0002_rules.sql',
        'REVOKE ALL ON FUNCTION closed_by_effective_decision() FROM PUBLIC',
        'SELECT 1',
      ),
    ],
    test: {
      file: 'test/db/rights.test.ts',
      title: 'is for functions of ours: none to call, and none that runs with more rights than its caller',
    },
  },
  {
    name: 'operator-named',
    attack: 'T6',
    defence: 'Without the operator named, the program does not go on Telegram.',
    off: [edit('src/config.ts', 'if (named) needOperator(set, named)', '')],
    test: { file: config, title: 'refuses a token without %s, in its own sentence' },
    fails: 'toMatch() expects to receive a string',
  },
  {
    name: 'master-key-elsewhere',
    attack: 'T1',
    defence: 'A master key in the data folder is refused.',
    off: [edit('src/config.ts', 'isInside(realpathSync(file), dataFolder)', 'file === dataFolder')],
    test: { file: config, title: 'refuses a token without a master key, or with one in the data folder' },
  },
  {
    name: 'webhook-under-https',
    attack: 'T10',
    defence: 'Telegram is given no webhook that is not under https.',
    off: [edit('src/config.ts', "PUBLIC_URL?.startsWith('https://')", 'WEBHOOK_SECRET')],
    test: {
      file: config,
      title:
        'takes a webhook for Telegram only under https; a sandbox or a Bot API server of one’s own may post to http',
    },
  },
  {
    name: 'pages-without-secrets',
    attack: 'T18',
    defence: 'The process of the public pages refuses to be given a secret.',
    off: [edit('src/config.ts', 'if (keyless) takeNoSecret(set)', '')],
    test: {
      file: config,
      title: 'reads no key for the pages, and refuses to be given one, or any way to what is not published',
    },
  },
  {
    name: 'pages-see-released-alone',
    attack: 'T18',
    defence: 'The role of the public pages sees released figures and nothing live.',
    off: [
      edit(
        'db/migrations/0005_downloads_are_logged.sql',
        'GRANT SELECT ON release, released_cell, api_key TO saksi_public',
        'GRANT SELECT ON release, released_cell, api_key, reporter TO saksi_public',
      ),
    ],
    test: {
      file: 'test/db/rights.test.ts',
      title: 'is for the pages: what the reader sees, the keys of machines, and a log that is only added to',
    },
  },
  {
    name: 'downloads-by-the-hour',
    attack: 'T6',
    defence: 'The download log says the hour and nothing about who.',
    off: [
      edit(
        'src/flow/release/download.ts',
        'Math.floor(clock().getTime() / hourMs) * hourMs',
        'clock().getTime() + 61_000',
      ),
      edit(
        'db/migrations/0005_downloads_are_logged.sql',
        "CHECK (date_trunc('hour', at at time zone 'UTC') = at at time zone 'UTC')",
        'CHECK (true)',
      ),
    ],
    test: {
      file: 'test/web/download-log.test.ts',
      title: 'is noted with its release and its format, to the full hour',
    },
  },
  {
    name: 'no-install-scripts',
    attack: 'T20',
    defence: 'An installation runs no script of a package.',
    off: [edit('.npmrc', 'ignore-scripts=true', 'ignore-scripts=false')],
    test: { file: 'test/supply.test.ts', title: 'runs no script of a package, and none of ours by itself' },
  },
  {
    name: 'exact-versions',
    attack: 'T20',
    defence: 'Only exact versions are installed.',
    off: [edit('package.json', '"grammy": "', '"grammy": "^')],
    test: { file: 'test/supply.test.ts', title: 'is of exact versions, each known by its hash' },
  },
]

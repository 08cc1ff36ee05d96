/**
 * All that the site answers: headers, limits and the one answer for faults around the routes. The routes themselves
 * stand in `routes/`, one file a noun; what can be read is told there.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { timeout } from 'hono/timeout'
import { explain, Late, sayNotAllowed, sayNotFound, sayTooLarge } from './fault.ts'
import type { Site } from './options.ts'
import { mountDownload } from './routes/download.ts'
import { mountHealth } from './routes/health.ts'
import { mountHome } from './routes/home.ts'
import { mountStats } from './routes/stats.ts'
import { mountStyle } from './routes/style.ts'
import { mountWebhook } from './routes/webhook.ts'

const mostBody = 1024 * 1024
const mostSeconds = 10

export function makeSite(site: Site): Hono {
  const hono = new Hono()
  // The outermost sets its headers last: these pages alone may send a form, and only to us.
  hono.use('/status', secureHeaders(headersFor(site, "'self'")))
  hono.use('/report', secureHeaders(headersFor(site, "'self'")))
  hono.use(secureHeaders(headersFor(site, "'none'")))
  hono.use(methodNotAllowed({ app: hono, onMethodNotAllowed: (c, methods) => sayNotAllowed(site, c, methods) }))
  hono.use(bodyLimit({ maxSize: mostBody, onError: (c) => sayTooLarge(site, c) }))
  hono.use(timeout(mostSeconds * 1000, () => new Late()))
  hono.use(etag())
  mountHealth(site, hono)
  mountWebhook(site, hono)
  mountStyle(site, hono)
  if (site.options.pages) mountPages(site, hono)
  site.options.keyed?.(site, hono)
  hono.notFound((c) => sayNotFound(site, c))
  hono.onError((error, c) => explain(site, c, error))
  return hono
}

function mountPages(site: Site, hono: Hono): void {
  mountHome(site, hono)
  mountStats(site, hono)
  mountDownload(site, hono)
}

/** Nothing runs and nothing is loaded from elsewhere; pictures and files may be used by other sites. */
function headersFor(site: Site, formAction: "'none'" | "'self'") {
  const isSecure = site.options.publicUrl?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: [formAction],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
    strictTransportSecurity: isSecure,
    crossOriginResourcePolicy: false,
    xFrameOptions: 'DENY',
    xXssProtection: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
  }
}

/** Errors and speed as visitors see them. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Performance monitoring',
  tools: [
    { name: 'Akamai mPulse', loads: ['c.go-mpulse.net/', 's.go-mpulse.net/'] },
    { name: 'Better Stack', loads: 'uptime.betterstack.com/' },
    { name: 'Bugsnag', loads: 'd2wy8f7a9ursnm.cloudfront.net/' },
    { name: 'Datadog', loads: ['www.datadoghq-browser-agent.com/', 'browser-intake-datadoghq.com/', 'browser-intake-datadoghq.eu/'] },
    { name: 'Dynatrace', loads: 'js-cdn.dynatrace.com/', cookies: ['dtCookie', 'rxVisitor'] },
    { name: 'Highlight', loads: 'unpkg.com/highlight.run' },
    { name: 'New Relic', loads: ['js-agent.newrelic.com/', 'bam.nr-data.net/'] },
    { name: 'Raygun', loads: 'cdn.raygun.io/' },
    { name: 'Rollbar', loads: 'cdn.rollbar.com/' },
    {
      name: 'Sentry',
      loads: ['browser.sentry-cdn.com/', 'js.sentry-cdn.com/', 'ingest.sentry.io/', 'ingest.us.sentry.io/', 'ingest.de.sentry.io/'],
      meta: { 'sentry-trace': '' },
    },
    { name: 'SpeedCurve', loads: 'cdn.speedcurve.com/' },
    { name: 'TrackJS', loads: 'cdn.trackjs.com/' },
  ],
} satisfies SignatureFile;

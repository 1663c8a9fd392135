/** A/B tests, feature flags and personal pages. */
import type { SignatureFile } from '../signature';

export default {
  category: 'A/B testing',
  tools: [
    { name: 'AB Tasty', loads: ['try.abtasty.com/', 'dcinfos.abtasty.com/'], cookies: 'ABTasty' },
    { name: 'Adobe Target', loads: 'tt.omtrdc.net/' },
    { name: 'Bloomreach', loads: ['cdn.brcdn.com/', 'core.dxpapi.com/', 'p.brsrvr.com/'] },
    { name: 'Convert', loads: 'convertexperiments.com/' },
    { name: 'Dynamic Yield', loads: ['cdn.dynamicyield.com/', 'cdn-eu.dynamicyield.com/'] },
    { name: 'Eppo', loads: 'cdn.jsdelivr.net/npm/@eppo/' },
    { name: 'GrowthBook', loads: ['cdn.growthbook.io/', 'cdn.jsdelivr.net/npm/@growthbook/'] },
    { name: 'Intellimize', loads: ['cdn.intellimize.co/', 'api.intellimize.co/'] },
    { name: 'Kameleoon', loads: ['kameleoon.eu/kameleoon.js', 'kameleoon.io/'], cookies: 'kameleoonVisitorCode' },
    {
      name: 'LaunchDarkly',
      loads: ['unpkg.com/launchdarkly-js-client-sdk', 'clientstream.launchdarkly.com/', 'app.launchdarkly.com/', 'clientsdk.launchdarkly.com/'],
    },
    { name: 'Monetate', loads: 'se.monetate.net/' },
    { name: 'Mutiny', loads: ['client-registry.mutinycdn.com/', 'client.mutinycdn.com/'] },
    { name: 'Nosto', loads: 'connect.nosto.com/' },
    { name: 'Optimizely', loads: ['cdn.optimizely.com/', 'logx.optimizely.com/'], cookies: 'optimizelyEndUserId' },
    { name: 'Split', loads: ['cdn.split.io/', 'sdk.split.io/'] },
    { name: 'Statsig', loads: ['cdn.jsdelivr.net/npm/@statsig/', 'featuregates.org/', 'cdn.jsdelivr.net/npm/statsig-js'] },
    { name: 'Uberflip', loads: ['cdn.uberflip.com/', 'content.cdntwrk.com/'] },
    { name: 'Unleash', loads: 'unpkg.com/unleash-proxy-client' },
    { name: 'VWO', loads: 'dev.visualwebsiteoptimizer.com/', cookies: '_vwo_uuid' },
  ],
} satisfies SignatureFile;

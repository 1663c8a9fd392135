/** Web, product and business analytics. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Analytics',
    tools: [
      { name: 'Google Analytics', also: 'GA4|Google Analytics 4' },
      { name: 'Adobe Analytics' },
      { name: 'Mixpanel' },
      { name: 'Amplitude', near: 'analytics|product analytics|Mixpanel|events' },
      { name: 'Heap', also: 'Heap Analytics', near: 'analytics|product analytics|Mixpanel|Amplitude' },
      { name: 'Hotjar' },
      { name: 'FullStory', also: 'Fullstory' },
      { name: 'Matomo', also: 'Piwik' },
      { name: 'PostHog', also: 'Posthog' },
      { name: 'Plausible', also: 'Plausible Analytics', near: 'analytics|web analytics' },
      { name: 'Microsoft Clarity' },
      { name: 'Google Tag Manager', also: 'GTM container' },
      { name: 'Optimizely' },
      { name: 'VWO', near: 'A/B|testing|experiments' },
    ],
  },
  {
    category: 'Customer data platform',
    tools: [
      { name: 'Segment', also: 'Twilio Segment|Segment.com|Segment.io', near: 'CDP|customer data|event tracking|Amplitude|Mixpanel|tracking plan' },
      { name: 'RudderStack', also: 'Rudderstack' },
      { name: 'mParticle' },
      { name: 'Tealium' },
      { name: 'Hightouch' },
    ],
  },
  {
    category: 'Business intelligence',
    tools: [
      { name: 'Tableau' },
      { name: 'Power BI', also: 'PowerBI|Microsoft Power BI' },
      { name: 'Looker', also: 'Looker Studio|Google Data Studio' },
      { name: 'Qlik', also: 'QlikView|Qlik Sense' },
      { name: 'Metabase' },
      { name: 'Sisense' },
      { name: 'Domo', near: 'BI|dashboards|business intelligence|Tableau' },
      { name: 'ThoughtSpot' },
    ],
  },
] satisfies ToolCategory[];

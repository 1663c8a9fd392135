/** Prospecting, sales engagement and meeting tools. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Sales engagement',
    tools: [
      { name: 'Outreach', also: 'Outreach.io', near: 'sales engagement|sequences|Salesloft|sales development|SDR' },
      { name: 'Salesloft', also: 'SalesLoft' },
      { name: 'Gong', also: 'Gong.io', near: 'revenue intelligence|call recording|conversation intelligence|Outreach|Salesloft|CRM' },
      { name: 'Chorus', also: 'Chorus.ai', near: 'conversation intelligence|ZoomInfo|Gong' },
      { name: 'ZoomInfo', also: 'Zoom Info' },
      { name: 'Apollo', also: 'Apollo.io', near: 'prospecting|lead|CRM|outbound|sales engagement|SDR' },
      { name: 'Lusha' },
      { name: 'Cognism' },
      { name: 'LinkedIn Sales Navigator', also: 'Sales Navigator|Sales Nav' },
      { name: 'Clay', also: 'Clay.com', near: 'enrichment|outbound|prospecting|GTM' },
      { name: 'Lemlist', also: 'lemlist' },
      { name: 'Reply.io' },
      { name: 'Instantly', also: 'Instantly.ai', near: 'cold email|outbound' },
      { name: 'Clari' },
      { name: '6sense' },
      { name: 'Demandbase' },
      { name: 'Seismic', near: 'sales enablement|enablement' },
      { name: 'Highspot' },
      { name: 'Showpad' },
    ],
  },
  {
    category: 'Appointment scheduling',
    tools: [
      { name: 'Calendly', hosts: 'calendly.com/' },
      { name: 'Chili Piper', also: 'ChiliPiper', hosts: 'chilipiper.com' },
      { name: 'Cal.com', hosts: 'cal.com/' },
      { name: 'Acuity Scheduling', hosts: 'acuityscheduling.com' },
    ],
  },
] satisfies ToolCategory[];

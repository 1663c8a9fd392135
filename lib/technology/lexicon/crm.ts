/** Customer relationship management. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'CRM',
    tools: [
      { name: 'Salesforce', also: 'Salesforce.com|Sales Cloud|SFDC', hosts: 'my.salesforce.com|force.com|my.site.com' },
      { name: 'HubSpot', also: 'Hub Spot', hosts: 'meetings.hubspot.com/|share.hsforms.com/' },
      {
        name: 'Microsoft Dynamics 365',
        also: 'Dynamics 365|Microsoft Dynamics|MS Dynamics|Dynamics CRM',
        hosts: 'crm.dynamics.com|crm4.dynamics.com',
      },
      { name: 'Zoho CRM', also: 'ZohoCRM|Zoho', hosts: 'zohobookings.com|bookings.zoho.com/' },
      { name: 'Pipedrive', hosts: 'pipedrivewebforms.com|pipedrive.com/scheduler/' },
      { name: 'SugarCRM', also: 'Sugar CRM' },
      { name: 'Freshsales' },
      { name: 'Insightly' },
      { name: 'Copper', near: 'CRM|Google Workspace' },
      { name: 'Close', near: 'CRM|close.com' },
      { name: 'Attio' },
      { name: 'Keap', also: 'Infusionsoft' },
      { name: 'Nutshell', near: 'CRM' },
      { name: 'Creatio' },
      { name: 'Kommo', also: 'amoCRM' },
    ],
  },
] satisfies ToolCategory[];

/** Support desks, customer success, telephony and chat. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Customer support',
    tools: [
      { name: 'Zendesk', also: 'ZenDesk', hosts: 'zendesk.com' },
      { name: 'Freshdesk', also: 'FreshDesk', hosts: 'freshdesk.com' },
      { name: 'Intercom', hosts: 'intercom.help' },
      { name: 'Help Scout', also: 'HelpScout', hosts: 'helpscoutdocs.com|helpscout.net' },
      { name: 'Front', also: 'Frontapp|Front App', near: 'shared inbox|Zendesk|Intercom|helpdesk|help desk' },
      { name: 'Gorgias' },
      { name: 'ServiceNow', also: 'Service Now', hosts: 'service-now.com' },
      { name: 'Salesforce Service Cloud', also: 'Service Cloud' },
      { name: 'Zoho Desk', hosts: 'zohodesk.com' },
      { name: 'Kustomer' },
      { name: 'Gainsight' },
      { name: 'ChurnZero', also: 'Churn Zero' },
      { name: 'Totango' },
      { name: 'UserVoice', hosts: 'uservoice.com' },
      { name: 'Canny', near: 'feedback|roadmap', hosts: 'canny.io' },
      { name: 'Statuspage', hosts: 'statuspage.io' },
      { name: 'Genesys', also: 'Genesys Cloud' },
      { name: 'Five9' },
      { name: 'Talkdesk' },
      { name: 'Aircall' },
      { name: 'Twilio' },
    ],
  },
  {
    category: 'Live chat',
    tools: [
      { name: 'Drift', near: 'chat|chatbot|conversational marketing|Intercom' },
      { name: 'LiveChat', also: 'LiveChat.com' },
      { name: 'Tidio' },
      { name: 'Crisp', near: 'chat|Intercom|helpdesk' },
      { name: 'Olark' },
    ],
  },
] satisfies ToolCategory[];

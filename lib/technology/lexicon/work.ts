/** Tools that teams work together in. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Collaboration',
    tools: [
      { name: 'Slack' },
      { name: 'Microsoft Teams', also: 'MS Teams' },
      { name: 'Zoom', near: 'Slack|video|meetings|Teams|calls', hosts: 'zoom.us' },
      { name: 'Google Workspace', also: 'G Suite|GSuite|Google Apps' },
      { name: 'Microsoft 365', also: 'Office 365|Microsoft Office 365|O365', hosts: 'sharepoint.com' },
      { name: 'Notion', near: 'Slack|wiki|docs|Asana|Jira|Confluence|Figma', hosts: 'notion.site' },
      { name: 'Asana' },
      { name: 'Jira', also: 'JIRA|Atlassian', hosts: 'atlassian.net' },
      { name: 'Confluence' },
      { name: 'Trello', hosts: 'trello.com/' },
      { name: 'monday.com', also: 'Monday.com' },
      { name: 'ClickUp', also: 'Clickup' },
      { name: 'Airtable', hosts: 'airtable.com/' },
      { name: 'Smartsheet' },
      { name: 'Linear', also: 'Linear.app', near: 'Jira|Notion|Slack|Figma|issue tracking' },
      { name: 'Miro' },
      { name: 'Figma' },
      { name: 'Dropbox' },
      { name: 'Box', also: 'Box.com', near: 'file sharing|Dropbox|cloud storage' },
      { name: 'DocuSign', also: 'Docusign' },
      { name: 'PandaDoc' },
      { name: 'Loom', near: 'Slack|video|async' },
    ],
  },
] satisfies ToolCategory[];

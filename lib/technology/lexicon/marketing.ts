/** Marketing automation, mailing, advertising and survey tools. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'Marketing automation',
    tools: [
      { name: 'Marketo', also: 'Marketo Engage|Adobe Marketo' },
      { name: 'Salesforce Marketing Cloud', also: 'Marketing Cloud|ExactTarget' },
      { name: 'Pardot', also: 'Account Engagement', hosts: 'go.pardot.com/' },
      { name: 'Eloqua', also: 'Oracle Eloqua' },
      { name: 'Mailchimp', also: 'MailChimp|Mail Chimp', hosts: 'eepurl.com/|list-manage.com|mailchi.mp/' },
      { name: 'Klaviyo', hosts: 'manage.kmail-lists.com' },
      { name: 'ActiveCampaign', also: 'Active Campaign', hosts: 'activehosted.com' },
      { name: 'Braze' },
      { name: 'Iterable', near: 'email|lifecycle|campaigns|Braze|marketing automation' },
      { name: 'Customer.io' },
      { name: 'Brevo', also: 'Sendinblue|SendInBlue', hosts: 'sibforms.com' },
      { name: 'Constant Contact' },
      { name: 'Campaign Monitor', hosts: 'createsend.com' },
      { name: 'GetResponse' },
      { name: 'ConvertKit', also: 'Kit.com', hosts: 'ck.page' },
      { name: 'Omnisend' },
      { name: 'Emarsys' },
    ],
  },
  {
    category: 'Advertising',
    tools: [
      { name: 'Google Ads', also: 'Google AdWords|AdWords' },
      { name: 'Meta Ads', also: 'Facebook Ads|Meta Ads Manager|Facebook Ads Manager' },
      { name: 'LinkedIn Ads', also: 'LinkedIn Campaign Manager' },
    ],
  },
  {
    category: 'SEO',
    tools: [{ name: 'Semrush', also: 'SEMrush|SEM Rush' }, { name: 'Ahrefs' }, { name: 'Screaming Frog' }],
  },
  {
    category: 'Marketing tools',
    tools: [
      { name: 'Typeform', hosts: 'typeform.com' },
      { name: 'SurveyMonkey', also: 'Survey Monkey' },
      { name: 'Qualtrics' },
      { name: 'Hootsuite' },
      { name: 'Sprout Social' },
      { name: 'Unbounce' },
      { name: 'Canva' },
      { name: 'Jotform', also: 'JotForm', hosts: 'form.jotform.com/' },
    ],
  },
] satisfies ToolCategory[];

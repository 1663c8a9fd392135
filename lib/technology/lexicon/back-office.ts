/** Finance, staff, hiring, security and learning. */
import type { ToolCategory } from '../technology-words';

export default [
  {
    category: 'ERP',
    tools: [
      { name: 'SAP', also: 'SAP S/4HANA|S/4HANA|SAP ERP|SAP Business One' },
      { name: 'Oracle NetSuite', also: 'NetSuite|Netsuite' },
      { name: 'Oracle ERP', also: 'Oracle Fusion|Oracle EBS|Oracle E-Business Suite' },
      { name: 'Odoo' },
      { name: 'Sage', also: 'Sage Intacct|Sage 200|Sage 50|Sage X3', near: 'accounting|ERP|Xero|QuickBooks' },
      { name: 'Infor' },
      { name: 'Epicor' },
      { name: 'Acumatica' },
      { name: 'DATEV' },
    ],
  },
  {
    category: 'Accounting',
    tools: [
      { name: 'QuickBooks', also: 'Quickbooks|Intuit QuickBooks' },
      { name: 'Xero' },
      { name: 'FreshBooks' },
      { name: 'Expensify' },
      { name: 'Concur', also: 'SAP Concur' },
      { name: 'Ramp', near: 'expenses|Brex|corporate card' },
      { name: 'Brex' },
      { name: 'Coupa' },
    ],
  },
  {
    category: 'HR',
    tools: [
      { name: 'Workday', hosts: 'myworkdayjobs.com|myworkdaysite.com' },
      { name: 'BambooHR', also: 'Bamboo HR', hosts: 'bamboohr.com' },
      { name: 'Personio', hosts: 'jobs.personio.de|jobs.personio.com' },
      { name: 'ADP', also: 'ADP Workforce Now', hosts: 'workforcenow.adp.com/' },
      { name: 'Rippling', hosts: 'ats.rippling.com/' },
      { name: 'Gusto', near: 'payroll|benefits|HR' },
      { name: 'Deel' },
      { name: 'HiBob', also: 'Hi Bob' },
      { name: 'UKG', also: 'Kronos' },
      { name: 'SAP SuccessFactors', also: 'SuccessFactors', hosts: 'successfactors.com|successfactors.eu' },
      { name: 'Culture Amp', also: 'CultureAmp' },
      { name: 'Lattice', near: 'performance|HR|Culture Amp|reviews' },
    ],
  },
  {
    category: 'Recruitment',
    tools: [
      {
        name: 'Greenhouse',
        near: 'ATS|recruiting|applicant|hiring',
        hosts: 'boards.greenhouse.io/|job-boards.greenhouse.io/|job-boards.eu.greenhouse.io/',
      },
      { name: 'Lever', also: 'Lever.co', near: 'ATS|recruiting|applicant|hiring', hosts: 'jobs.lever.co/|jobs.eu.lever.co/' },
      { name: 'Workable', near: 'ATS|recruiting|applicant|hiring', hosts: 'apply.workable.com/' },
      { name: 'Ashby', near: 'ATS|recruiting|hiring', hosts: 'jobs.ashbyhq.com/' },
      { name: 'SmartRecruiters', hosts: 'careers.smartrecruiters.com/|jobs.smartrecruiters.com/' },
      { name: 'Teamtailor', hosts: 'teamtailor.com' },
      { name: 'Recruitee', hosts: 'recruitee.com' },
      { name: 'iCIMS', hosts: 'icims.com' },
      { name: 'Jobvite', hosts: 'jobs.jobvite.com/' },
      { name: 'Breezy HR', hosts: 'breezy.hr' },
      { name: 'JOIN', near: 'ATS|recruiting', hosts: 'join.com/companies/' },
    ],
  },
  {
    category: 'Security',
    tools: [
      { name: 'Okta' },
      { name: 'Auth0' },
      { name: 'OneTrust', also: 'One Trust' },
      { name: 'Vanta', near: 'compliance|SOC 2|audit' },
      { name: 'Drata' },
      { name: 'CrowdStrike', also: 'Crowdstrike' },
      { name: 'SentinelOne', also: 'Sentinel One' },
      { name: 'Palo Alto Networks' },
      { name: 'Fortinet', also: 'FortiGate' },
      { name: '1Password' },
    ],
  },
  {
    category: 'Learning',
    tools: [
      { name: 'Docebo', hosts: 'docebosaas.com' },
      { name: 'Thinkific', hosts: 'thinkific.com' },
      { name: 'Kajabi', hosts: 'mykajabi.com' },
      { name: 'Moodle' },
    ],
  },
] satisfies ToolCategory[];

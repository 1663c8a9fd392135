/** What every language writes alike: abbreviations of posts, products and methods. It says nothing about the language. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'mul',
  heads: [
    { level: 'c-suite', manages: 'people', post: 'ceo', words: 'ceo, co-ceo' },
    { level: 'c-suite', manages: 'people', functions: ['finance'], words: 'cfo' },
    { level: 'c-suite', manages: 'people', functions: ['marketing'], words: 'cmo' },
    { level: 'c-suite', manages: 'people', functions: ['sales'], words: 'cro, cso, cco' },
    { level: 'c-suite', manages: 'people', functions: ['product-management'], words: 'cpo' },
    { level: 'c-suite', manages: 'people', functions: ['information-technology'], words: 'cio, cto, cdo, cdio, ciso' },
    { level: 'c-suite', manages: 'people', functions: ['operations'], words: 'coo' },
    { level: 'c-suite', manages: 'people', functions: ['human-resources'], words: 'chro' },
    { level: 'c-suite', manages: 'people', functions: ['legal'], words: 'clo' },
    { level: 'c-suite', manages: 'people', functions: ['business-development'], words: 'cbo' },
    { level: 'c-suite', manages: 'people', words: 'cxo, cao, cgo' },
    { level: 'vp', manages: 'people', words: 'vp, svp, evp, rvp, gvp' },
    { level: 'vp', manages: 'unknown', words: 'avp' },
    { level: 'manager', manages: 'function', functions: ['sales'], post: 'key-account-manager', words: 'kam' },
    { level: 'manager', manages: 'function', functions: ['program-and-project-management'], weight: 'open', post: 'project-manager', words: 'pm' },
    { level: 'mid', manages: 'none', functions: ['sales'], words: 'sdr, bdr, mdr' },
    { level: 'mid', manages: 'none', functions: ['human-resources'], words: 'hrbp' },
  ],
  fields: {
    'human-resources': 'hr, human resources; hrm, hris, hr it, hr tech',
    'media-and-communication': 'pr; public relations',
    'business-development': '; m&a',
    'information-technology': `
    it, ict, ikt; ai, bi, erp, sap, sap fi, sap co, sap mm, sap sd, sap hcm, sap hana, s 4hana, s4hana, abap, crm, dynamics 365,
    microsoft dynamics, navision, salesforce, servicenow, sharepoint, oracle, java, javascript, typescript, python, php, sql, dotnet,
    kubernetes, docker, aws, azure, gcp, devops, devsecops, linux, kotlin, android, ios, react, angular, wordpress, vmware, citrix, cisco,
    saas, iot, cloud, cyber, cybersecurity, cyber security, it security, it sicherheit, blockchain, ki, machine learning, deep learning, nlp,
    llm, mlops, itil, itsm, sre, full stack, fullstack, frontend, front end, backend, back end, web, software, sw, data, big data,
    digital transformation`,
    marketing: '; seo, sea, sem, ppc, b2b marketing, b2c marketing, crm marketing, adtech, martech',
    'quality-assurance': 'qa; qm, qs, qhse, hseq, qaqc, qa qc, qc, tqm, gmp',
    operations: '; hse, ehs, she, lean, six sigma, kaizen',
    research: 'r&d',
    'program-and-project-management': 'pmo; prince2',
    'arts-and-design': 'ux, ui, ux ui, ui ux',
    engineering: '; hvac, cad, bim, fpga, rf, embedded, mechatronics',
    finance: '; esg reporting, fp&a, ifrs, aml, kyc',
    'customer-success-and-support': '; cx, csm',
  },
  marks: {
    and: '&, +',
    at: '@',
    legal: `
    gmbh, mbh, ag, se, kg, kgaa, ohg, ug, gbr, ev, eg, ltd, limited, inc, llc, llp, corp, sa, sas, sarl, sasu, eurl, sl, slu, srl, spa, sagl,
    bv, nv, vof, lda, ltda, ab, oy, aps, holding, group, gruppe, groupe, grupo, gruppo, groep, company`,
    blank: `
    emea, dach, apac, latam, nam, namer, mena, benelux, iberia, ukraine, nordics, cee, anz, uki, uk, usa, us, eu, row, b2b, b2c, d2c, team,
    ii, iii, iv, v, 1, 2, 3, 4, mrs, dr, prof, phd, mba, msc, bsc, cpa, cfa, pmp`,
  },
} satisfies Lexicon;

/** English: occupations and fields beyond offices, as people in trades, public service and care name them. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'en',
  heads: [
    { level: 'manager', manages: 'people', functions: ['education'], words: 'vice principal, nursery manager, preschool manager' },
    { level: 'manager', manages: 'people', functions: ['real-estate'], words: 'apartment manager, resident manager, on site manager' },
    { level: 'manager', manages: 'people', functions: ['operations'], words: 'distribution center manager, production control manager' },
    { level: 'lead', manages: 'people', functions: ['operations'], words: 'station supervisor, crew boss' },
    { level: 'head', manages: 'people', functions: ['education'], words: 'preschool director, childcare director, head start director' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['information-technology'],
      words: `
    systems security officer, it security officer, cyber security officer, cybersecurity officer, ux engineer,
    security consultant, network consultant, it analyst, it officer, it specialist`,
    },
  ],
  jobs: {
    strong: {
      accounting: 'medical biller, biller, timekeeper, tax collector, revenue accountant',
      administrative: 'document controller, records clerk, greeter, legal secretary, medical secretary',
      'customer-success-and-support':
        'member services representative, member service representative, patient navigator, reservations agent, guest relations officer, support agent',
      education: 'substitute teacher, teaching assistant, teacher assistant, teacher s aide, driving instructor, school librarian, dean of students',
      engineering: 'surveyor, ergonomist, cartographer, photogrammetrist, metallurgist, mapper, cad operator, cad technician',
      finance:
        'wealth advisor, wealth adviser, trust officer, bank examiner, collector, financial aid advisor, personal banker, relationship banker, mortgage broker, mortgage advisor, mortgage adviser, claims adjuster, claims adjudicator, loan processor, loan counselor, credit counselor, financial counselor, fraud examiner, fraud analyst',
      'healthcare-services':
        'hospitalist, allergist, prosthetist, orthotist, dosimetrist, medical scribe, orderly, acupuncture provider, coroner, home health aide, dental assistant, medical assistant, doula',
      'human-resources':
        'equal opportunity officer, labor relations specialist, benefits administrator, hr administrator, hr advisor, hr adviser, hr officer, talent consultant, people advisor, people consultant, personnel officer',
      legal:
        'mediator, adjudicator, arbiter, title examiner, legal assistant, hearings officer, justice of the peace, contracts administrator, trademark examiner, conveyancer',
      marketing: 'conference planner, event planner, demonstrator, brand ambassador, seo strategist, paid search strategist',
      'media-and-communication':
        'novelist, lyricist, linguist, scriptwriter, screenwriter, news director, radio host, talk show host, technical author, technical communicator, public information officer, ghostwriter, subtitler',
      'military-and-protective-services':
        'fire fighter, fire marshal, jailer, game warden, constable, deputy sheriff, security screener, ski patroller',
      operations:
        'letter carrier, meter reader, mail processor, expeditor, load planner, warehouse associate, forklift operator, cycle counter, receiving clerk, receiving associate, groundskeeper, mail clerk, route driver, postal clerk, delivery driver, truck driver, warehouse operative, production worker',
      'real-estate':
        'housing officer, leasing agent, property administrator, lettings negotiator, real estate appraiser, property appraiser, land planner',
      research:
        'archivist, demographer, naturalist, horticulturist, geodesist, astrophysicist, forester, conservationist, field interviewer, research fellow',
      sales:
        'business development representative, business development rep, independent distributor, sales floor associate, parts advisor, parts specialist, retail associate, sales assistant, sales advisor, sales adviser, showroom consultant, beauty consultant, beauty advisor, counter clerk, rental agent, retail assistant',
    },
    soft: {
      'arts-and-design': 'decorator, muralist, blacksmith, goldsmith, glass blower, costume maker, exhibit designer, window dresser, set designer',
    },
  },
  fields: {
    accounting: '; acct, cost accounting, fixed assets, accounts department, payables, receivables, r2r',
    administrative: '; document control, records, records management, facilities administration',
    'business-development': '; market entry, joint ventures, growth partnerships, incubation, accelerator',
    'customer-success-and-support': '; member services, customer journey, reservations, customer solutions, patient services, helpdesk, help desk',
    education: '; financial aid, early learning, after school, learning sciences, alumni relations',
    engineering:
      '; radio frequency, rfid, logic controllers, fire protection engineering, drafting, geospatial, nanofabrication, mechatronic, powertrain, embedded software, electronics design, plc',
    finance:
      '; personal banking, personal finance, bank operations, trust services, anti money laundering, investment management, corporate banking, credit analysis, corporate finance, cash management, restructuring, valuation, fintech',
    'human-resources':
      '; talent and culture, labor and employment, equal opportunity, people analytics, people experience, onboarding and training, employee engagement, hr transformation, hr services, talent strategy, workforce',
    'information-technology':
      '; cloud operations, information systems security, data management, data engineering, data analytics, data platform, it service management, ml, generative ai, genai, edge computing, application services, erp systems, tech support, it security, cloud architecture, cloud solutions, software delivery, master data',
    legal: '; dispute resolution, title, conveyancing, labor law, employment law, corporate law, antitrust, commercial law',
    marketing:
      'mktg; mkt, paid search, paid social, paid media, conference services, convention services, public events, media strategy, growth marketing, lifecycle marketing, retention marketing, brand management, marketing automation, brand experience, brand partnerships, brand communications, customer lifecycle, marketing technology, performance media, field marketing, marketing analytics, digital marketing, product launch',
    'media-and-communication':
      '; public information, community affairs, stakeholder relations, public policy, advocacy, executive communications, employee communications, analyst relations',
    operations:
      'ops; mfg, mail, receiving, traffic, meter, water treatment, production control, global logistics, order management, order fulfillment, lean manufacturing, operational excellence, supply chain planning, ocean freight, air freight, contract logistics, fleet management, field operations, site operations, retail operations, store operations',
    'product-management': '; product lifecycle, product roadmap, product development strategy, growth product',
    'program-and-project-management':
      '; proj, program office, project services, portfolio management office, enterprise transformation, strategic programs',
    purchasing:
      '; proc, purch, strategic sourcing, procurement excellence, supplier diversity, supplier risk, direct materials, indirect spend, global sourcing, spend management, contracts and procurement',
    'quality-assurance':
      '; quality management, quality engineering, qa automation, test automation, quality compliance, quality and regulatory, qa engineering',
    'real-estate': '; occupancy, lease administration, apartments, tenant relations, corporate real estate, property services, space planning',
    sales:
      '; biz, key account management, new business sales, field sales, sales engineering, sales excellence, sales management, outbound, outbound sales, b2b sales, area sales, regional sales, commercial excellence, revenue growth, retail sales, wholesale distribution, sales transformation, customer development, sales effectiveness, sales performance',
  },
  marks: { blank: 'personal, unlimited, joint, assigned' },
} satisfies Lexicon;

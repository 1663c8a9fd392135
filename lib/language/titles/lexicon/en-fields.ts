/** English: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'en',
  fields: {
    accounting: `
    accounting, accountancy; accounts, tax, taxes, taxation, audit, auditing, internal audit, bookkeeping, accounts payable,
    accounts receivable, billing, invoicing, financial accounting, financial reporting accounting, general ledger, record to report,
    indirect tax, transfer pricing, statutory reporting`,
    administrative: `
    administration, office administration; administrative, admin, clerical, office management, executive support, back office, backoffice,
    administrative support, office services, reception, front desk, secretarial, corporate services, data entry`,
    'arts-and-design': `
    design, arts, art; stage, creative, user experience, user interface, product design, fashion, interior design, photography, animation,
    music, graphics, exhibitions, theatre, fine arts, graphic design, motion design, visual design, industrial design, illustration, landscape architecture`,
    'business-development': `
    business development; biz dev, bizdev, new business, partnerships, alliances, partner management, partner success, partner marketing,
    partner sales, partner development, partner ecosystem, strategy, corporate strategy, business strategy, corporate development,
    strategic planning, mergers and acquisitions, ventures, corporate venture capital, market expansion, expansion, innovation,
    business innovation, strategic development, business growth, partner program, partner relations, partner programs, business planning,
    strategic initiatives`,
    'community-and-social-services': `
    social services, community services; social work, fundraising, outreach, nonprofit, charity, ministry, volunteering, humanitarian,
    community development, human services, community relations, social care, child welfare`,
    consulting: 'consulting; advisory, business consulting, strategy consulting, advisory services, consultancy',
    'customer-success-and-support': `
    customer success, customer service, customer support; customer care, client services, client success, customer experience,
    customer operations, support, technical support, service, onboarding, after sales, aftersales, call center, call centre, contact center,
    service delivery, client experience, customer relations, guest services, guest relations, field service, customer, client relations,
    service desk, customer satisfaction, customer engagement, client care, client engagement`,
    education: `
    education, teaching; training, admissions, e-learning, elearning, curriculum, higher education, school, student affairs, student services,
    instruction, special education, early childhood, pedagogy, coaching, academy, student success, enrollment, library, academic,
    kindergarten, mathematics, university, college`,
    engineering: `
    engineering; mechanical, electrical, electronics, hardware, hardware engineering, construction, manufacturing engineering,
    process engineering, product development, systems engineering, industrial engineering, automation, mechanical design, structural, civil,
    chemical, automotive engineering, aerospace engineering, technical, architecture, surveying, telecommunications, geotechnical, robotics,
    building, hydraulics, controls engineering, electromechanical, test engineering, product engineering, maintenance engineering`,
    entrepreneurship: 'entrepreneurship; startups, start ups',
    finance: `
    finance, financial; financial planning, financial analysis, financial planning and analysis, controlling, business controlling, treasury,
    banking, private banking, private equity, venture capital, equity research, investment, investments, investor relations, risk, credit,
    market risk, operational risk, wealth management, asset management, portfolio management, capital markets, fixed income, equities, equity,
    debt capital markets, leveraged finance, structured finance, trading, insurance, claims, claim, loan, underwriting, loans, lending, mortgage,
    mortgages, commercial banking, retail banking, pricing, reinsurance, project finance, budgeting, budget, revenue management,
    revenue assurance, transaction services, fund management, hedge funds, payments, collections, financial crime, financial risk,
    cost control, actuarial, global markets, securities, financing, credit control, economic`,
    'healthcare-services': `
    healthcare, health care; surgical, psychiatric, ophthalmic, patient, prosthetics, nursing, medical, clinical, patient care, pharmacy,
    medicine, dental, surgery, radiology, pediatrics, oncology, cardiology, mental health, public health, therapy, rehabilitation, hospital,
    physiotherapy, psychology, veterinary, home care, hospice, behavioral health, health, emergency medicine, nutrition, internal medicine,
    primary care`,
    'human-resources': `
    human resources, people and culture; human resource, people, people operations, people ops, talent acquisition, talent, recruiting,
    recruitment, staffing, hiring, personnel, compensation, benefits, total rewards, rewards, learning and development, l&d,
    organizational development, organisational development, employee relations, labor relations, industrial relations, employer branding,
    diversity and inclusion, diversity equity and inclusion, dei, d&i, people development, hr operations, human capital, talent development,
    leadership development, employee experience, workforce planning, culture, payroll, training and development, executive search,
    hr business partnering, sourcing and recruiting, workforce management, global mobility, early careers`,
    'information-technology': `
    information technology, information systems; technology, software, software development, it operations, infrastructure,
    information security, security engineering, application security, network security, cloud security, data science, analytics,
    data governance, business intelligence, artificial intelligence, cloud computing, application development, application management,
    applications, application support, systems, systems administration, network, networks, networking, database, databases, digital,
    digitalization, digitalisation, digitization, enterprise architecture, solution architecture, software architecture, it architecture,
    it support, it governance, it compliance, platform, web development, mobile, mobile development, game development, programming,
    computer science, computer, computers, data center, data centre, data warehouse, technical operations, system integration, internet, tech,
    end user computing, workplace services, digital workplace, digital products, digital innovation, it asset, process automation, reporting,
    software quality, integration, it strategy, it delivery, quantum computing, gis, information management, informatics, cyber defense,
    cyber risk, it audit`,
    legal: `
    legal; law, compliance, regulatory, governance, data protection, data privacy, privacy, intellectual property, patents, patent, contracts,
    contracting, litigation, licensing, ethics, criminal law, contract management, trademarks, grc`,
    marketing: `
    marketing; product marketing, growth, brand, branding, social media, content, content strategy, advertising, events, event, campaigns,
    campaign management, demand generation, demand gen, lead generation, lead gen, lead nurturing, marketing communications, marcom,
    trade marketing, category marketing, email marketing, e-mail marketing, influencer marketing, affiliate marketing, marketing strategy,
    customer insights, market intelligence, market development, e-commerce, ecommerce, go to market, gtm, community management,
    customer marketing, marketing intelligence, consumer marketing, shopper marketing, promotions, promotion, sponsorship, sponsorships,
    media planning, media buying, digital media, merchandising, visual merchandising, search engine optimization, search engine marketing,
    copywriting, audience, loyalty, creative marketing, brand strategy, digital content, digital commerce, destination marketing,
    integrated marketing`,
    'media-and-communication': `
    communications, communication, public relations; media, corporate communication, external communications, public affairs, press,
    press relations, media relations, journalism, publishing, editorial, broadcasting, government affairs, film, video, video production,
    film production, television, tv, radio, translation, localization, podcast, audiovisual, external affairs, documentary, entertainment,
    news, internal communications, government relations, crisis communications`,
    'military-and-protective-services': `
    military, protective services; law enforcement, police, army, navy, air force, physical security, fire protection, corporate security,
    defense, defence, fire department, loss prevention, emergency management, fire, corrections`,
    operations: `
    operations; business operations, operational, logistics, supply chain, production, manufacturing, warehouse, warehousing, distribution,
    transport, transportation, shipping, freight, fleet, facility, facilities, maintenance, plant, inventory, inventory control, planning,
    production planning, demand planning, scheduling, order processing, process improvement, process excellence, business process,
    continuous improvement, health and safety, environmental health and safety, occupational health and safety, safety, fulfillment, import,
    export, import export, customs, assembly, machining, hospitality, hotel, restaurant, catering, food and beverage, housekeeping,
    service operations, shared services, business services, organization, inbound, aviation, airport, mining, agriculture, energy, utilities,
    oil and gas, waste management, environmental, building services, cleaning, dispatch, railway, packaging, repair, performance management,
    workplace, travel, supply planning, environment health and safety, industrial operations, fulfilment, business excellence, business transformation, security operations, industrialization, trade operations`,
    'product-management': `
    product management, product; product strategy, product portfolio, product ownership, product operations, products, product innovation,
    product lifecycle management, product planning`,
    'program-and-project-management': `
    project management, program management; programme management, projects, project, program, programs, programmes, project management office,
    agile, scrum, change management, project delivery, project planning, project controls, transformation, transformation office,
    pmo services, agile transformation, delivery, strategic projects, project portfolio, portfolio office, implementation, capital projects,
    special projects`,
    purchasing: `
    purchasing, procurement; sourcing, buying, indirect procurement, direct procurement, category management, supplier management,
    vendor management, supplier relationship management, supply management, purchase, procurement operations, indirect purchasing,
    source to pay, procure to pay, commodity management, material procurement, supplier development, supplier relations, merchandise buying,
    tendering`,
    'quality-assurance': `
    quality assurance, quality; quality control, testing, test, software quality assurance, quality systems, product quality,
    supplier quality, quality operations, validation, test management, certification, inspection, metrology`,
    'real-estate': `
    real estate, property; leasing, land acquisition, real estate development, housing, commercial real estate, residential real estate, land,
    lettings, residential, property development, real estate investment`,
    research: `
    research, research and development; science, clinical research, laboratory, lab, discovery, scientific, biology,
    chemistry, physics, clinical trials, biostatistics, statistics, economics, bioinformatics, biometrics, formulation, genetics,
    microbiology, immunology, toxicology, clinical data, user research, ux research, life sciences, biotechnology, clinical development, consumer insights, insights, medical research, drug safety`,
    sales: `
    sales; inside sales, outside sales, direct sales, key account, key accounts, account management, accounts management, channel sales,
    partner channel, presales, pre sales, sales development, commercial, commercial operations, revenue, retail, wholesale, export sales,
    sales enablement, sales support, sales administration, telesales, customer acquisition, client acquisition, business sales,
    strategic accounts, global accounts, sales training, sales planning, sales strategy, sales force, national accounts, territory,
    bid management, relationship management, client development, distribution sales, product sales, tenders, store, automotive sales,
    dealer sales, media sales, ad sales, advertising sales, business to business sales, enterprise accounts, solution sales, online sales,
    client management, dealership, ticketing`,
  },
  mixedFields: [
    { functions: ['marketing', 'research'], words: 'market research' },
    {
      functions: ['information-technology', 'customer-success-and-support'],
      words: `
    level support, 1st level support, 2nd level support, 3rd level support, first level support, second level support`,
    },
    {
      functions: ['sales', 'operations'],
      words: `
    sales operations, revenue operations, sales ops, revops, rev ops, commercial operations management`,
    },
    { functions: ['marketing', 'operations'], words: 'marketing operations, marketing ops' },
    { functions: ['finance', 'operations'], words: 'finance operations, financial operations' },
    {
      functions: ['finance', 'accounting'],
      words: `
    finance and accounting, record to report finance`,
    },
    { functions: ['human-resources', 'operations'], words: 'workforce operations' },
    {
      functions: ['information-technology', 'engineering'],
      words: `
    cloud engineering, systems engineering, network engineering`,
    },
  ],
} satisfies Lexicon;

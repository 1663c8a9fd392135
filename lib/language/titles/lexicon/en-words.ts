/** English: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'en',
  charges: [
    { functions: ['product-management'], post: 'product-manager', words: 'product, product portfolio, product line' },
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'project, projects, construction project' },
    {
      functions: ['program-and-project-management'],
      post: 'program-manager',
      words: `
    program, programme, technical program, pmo, delivery, service delivery, project portfolio, release, implementation, agile delivery,
    rollout, engagement, change, transformation, transition`,
    },
    {
      functions: ['sales'],
      post: 'account-manager',
      words: `
    account, client account, strategic account, global account, enterprise account, corporate account, national account, major account,
    technical account, channel account, sales account`,
    },
    { functions: ['sales'], post: 'key-account-manager', words: 'key account' },
    {
      functions: ['sales'],
      words: `
    area sales, territory, territory sales, export, export sales, bid, proposal, presales, channel sales, channel, distribution,
    client relationship, relationship, customer relationship, rental, inside sales account, dealer`,
    },
    {
      functions: ['customer-success-and-support'],
      post: 'customer-success-manager',
      words: `
    customer success, client success, customer experience, customer, client services, client service, client, onboarding, customer onboarding,
    customer journey, customer care, incident, renewal, renewals`,
    },
    {
      functions: ['business-development'],
      words: `
    business development, partner, partnership, partnerships, alliance, alliances, strategic alliance, strategic alliances,
    strategic partnership, strategic partnerships, innovation, venture, partner success, partner development, partner sales, partner account,
    partner relationship, strategy, corporate development, business innovation, growth strategy`,
    },
    {
      functions: ['marketing'],
      words: `
    brand, social media, community, content, campaign, event, events, seo, sea, performance marketing, performance, online marketing,
    digital marketing, content marketing, email marketing, e-mail marketing, product marketing, growth, growth marketing, trade marketing,
    field marketing, influencer marketing, marketing automation, marketing project, e-commerce, ecommerce, online, market, demand generation,
    lead generation, crm marketing, affiliate, media buying, customer marketing, b2b marketing, shopper marketing, marketplace,
    event marketing, sponsorship, promotion, lifecycle, audience, advertising`,
    },
    {
      functions: ['purchasing'],
      words: `
    category, vendor, supplier, sourcing, strategic sourcing, commodity, contract, subcontract, contracts, supplier quality, global sourcing,
    materials sourcing`,
    },
    {
      functions: ['finance'],
      words: `
    risk, portfolio, fund, investment, asset, wealth, credit risk, investor relations, private banking, trust, insurance, pricing, claims,
    loan, mortgage, credit, cash, collections, treasury, investments`,
    },
    {
      functions: ['legal'],
      words: `
    compliance, privacy, data protection, ip, patent, license, regulatory, regulatory affairs, contract and compliance`,
    },
    {
      functions: ['human-resources'],
      words: `
    talent, talent acquisition, recruitment, recruiting, employer branding, diversity, learning, learning and development,
    compensation and benefits, payroll, benefits, training, people and culture, talent management, employee experience, mobility, staffing`,
    },
    {
      functions: ['information-technology'],
      words: `
    data, product data, application, requirements, test, service level, problem, configuration, it service, master data, crm, erp, sap,
    digital transformation, digitalization, information security, it security, cloud, license management, digitalisation, scrum, systems,
    system, network, database, infrastructure, information, web, website, it infrastructure, knowledge`,
    },
    {
      functions: ['quality-assurance'],
      words: `
    quality, quality assurance, quality control, qa, qhse, validation`,
    },
    {
      functions: ['operations'],
      words: `
    process, facility, facilities, transport, demand, supply, inventory, materials, material, safety, energy, ehs, hse, health and safety,
    fleet, continuous improvement, lean, stock, order, environmental, travel, business continuity, workplace, s&op, demand planning,
    supply planning, security operations`,
    },
    {
      functions: ['research'],
      words: `
    clinical trial, clinical research, clinical study, research project, insights, market research, consumer insights, research`,
    },
    { functions: ['healthcare-services'], words: 'medical, medical affairs, case, clinical, care' },
    {
      functions: ['media-and-communication'],
      words: `
    communications, communication, pr, press, public affairs, public relations, internal communications, corporate communications,
    media relations, editorial, media`,
    },
    { functions: [], words: 'sustainability, esg, csr' },
  ],
  chargeHeads: '* manager, *manager, * mgr',
  chargeFields: '* management',
  marks: {
    and: 'and',
    of: 'of, for, to, in, within, on behalf of, responsible for, across, on, from, incl, including',
    at: 'at',
    article: 'the, a, an, our, my',
    former: 'former, formerly, ex, previously, previous, prior, past, retired, ret, emeritus, alumni, alumnus, alumna',
    seeking: `
    seeking, looking for, looking to, in search of, open to, opentowork, open to work, available for, available from, job seeker, jobseeker,
    job hunting, in transition, between jobs, in between jobs, unemployed, actively looking, career break, currently seeking, on the hunt for,
    pursuing`,
    aspiring: 'aspiring, future, wannabe, soon to be, upcoming, prospective, wanna be, budding, incoming',
    tail: `
    i help, i m, i am, i build, i make, i write, i teach, i love, i work, i turn, i create, i coach, we help, we are, we re, we build,
    we make, helping, help, driving growth, driving change, driving digital, driving innovation, driving revenue, driving sales,
    driving results, driving business, driving value, who, that, which, building the, building a, building great, building better,
    building products, building teams, building ai, transforming, empowering, making, turning, growing, connecting, creating, enabling,
    inspiring, delivering, passionate about, specializing in, specialising in, specialized in, specialised in, dedicated to, focused on,
    focusing on, working with, working on, supporting, unlocking, solving, scaling, improving, bringing, bridging, with, your, you, let s,
    on a mission, mission, obsessed with, proud, lover, enthusiast, changing, leading the, powering, accelerating, shaping, using, through,
    by, is, are, my passion, believer, responsible, while, when, because, how, why, what, ask me, follow me, dm me, views are my own,
    opinions are my own`,
    blank: `
    member of, member of the, management, general, passionate, husband, father, mother, dad, mom, i am a, i am an, i m a, i m an, now, currently, door to door, on site,
    department, dept, division, region, regional, area, north, south, east, west, northern, southern, eastern, western, central, europe,
    european, asia, africa, america, americas, germany, france, spain, italy, netherlands, austria, switzerland, portugal, brazil, india,
    china, worldwide, business unit, unit, office, services, solutions, global, international, corporate, group, level, team, teams, all, s,
    senior living, new, other, affairs, home based, english, german, french, excellence, center of excellence, centre of excellence, grade,
    private sector, public sector, enterprise, smb, mid market, midmarket, deputy, vice, interim, acting, founding, certified, chartered,
    national, strategic, remote, virtual, fractional, registered, licensed, part time, full time, field, mid, mid level, main, adjunct,
    visiting, temporary, contract, award winning`,
  },
} satisfies Lexicon;

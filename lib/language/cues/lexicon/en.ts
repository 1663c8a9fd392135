import type { CueWords } from '../cues';

export default {
  hiring:
    "we're hiring|we are hiring|we are looking for|now hiring|join our team|join us|open positions|open roles|growing our team|growing the team|expanding our team|expanding the team|recruiting",
  growth:
    'fast-growing|fast growing|rapidly growing|fastest-growing|fastest growing|high-growth|hypergrowth|hyper-growth|growing fast|rapid growth|doubled|tripled|year over year|year-over-year|expanding into|expanding to|expansion|new market*|scaling up|scaling our|scale-up|scaleup|scale up|market share|new office*|opening our|opening new|opened our',
  launch: 'launching|launched|launches|about to launch|new product|introducing|newly released|rolling out|roll-out|rollout|unveil*',
  change:
    'migrat*|replatform*|re-platform*|moving from|moving to|switching from|switched from|replacing|digital transformation|modernis*|moderniz*|transformation|merger|acquired|acquisition|rebrand*|new ceo|new cto|relocat*|restructur*|consolidat*|integrating',
  funding:
    'raised|series a|series b|series c|series d|seed round|pre-seed|seed funding|funding round|backed by|venture-backed|venture backed|bootstrapped|investors include|going public|ipo',
  pain: 'silo*|manual|manually|spreadsheet*|fragmented|struggl*|legacy system*|legacy software|legacy|outdated|disconnected|bottleneck*|inefficien*|time-consuming|error-prone|churn|data quality|lack of|pain point*|challenge*|labor shortage|labour shortage|skills shortage|downtime|complexity|overwhelm*|wasted|burnout|turnover rate',
  priority:
    'personali*|retention|roi|return on investment|customer experience|customer loyalty|automat*|efficien*|productivity|data-driven|real-time|omnichannel|single source of truth|self-service|cost reduction|reduce cost*|time to market|time-to-market|conversion rate*|loyalty|work-life balance|upskilling|insight*|analytics',
  price: 'cheapest|lowest price*|low-cost|low cost|budget-friendly|affordable|best price*|price-sensitive|cost-effective|premium|discount*',
  compliance: 'complian*|gdpr|hipaa|soc 2|soc2|iso 27001|iso 9001|pci dss|regulat*|audit*|data protection|data privacy|cybersecurity|cyber security',
  sustainability: 'sustainab*|carbon|net zero|net-zero|climate|b corp|circular economy|renewable|esg|eco-friendly',
} satisfies CueWords;

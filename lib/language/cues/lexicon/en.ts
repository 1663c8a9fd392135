/** English words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring:
    "hiring|we are looking for|join our team|join us|open positions|open roles|growing our team|expanding our team|recruiting|we're hiring|we are hiring|now hiring|growing the team|expanding the team",
  growth:
    'fast-growing|fast growing|rapidly growing|fastest-growing|fastest growing|high-growth|hypergrowth|growing fast|rapid growth|doubled|tripled|expanding|expansion|new market*|scaling|scale-up|scaleup|market share|new office*|opening|hyper-growth|year over year|year-over-year|scale up',
  launch: 'launch*|new product|introducing|rolling out|rollout|unveil*|about to launch|newly released|roll-out',
  change:
    'migrat*|replatform*|re-platform*|moving from|switching from|replacing|digital transformation|modernis*|moderniz*|merger|acquired|acquisition|rebrand*|new ceo|new cto|relocat*|restructur*|consolidat*|moving to|switched from|transformation|integrating',
  funding:
    'raised|series a|series b|series c|series d|seed|pre-seed|funding|backed by|venture-backed|bootstrapped|ipo|seed round|seed funding|funding round|venture backed|investors include|going public',
  pain: 'silo*|manual|manually|spreadsheet*|fragmented|struggl*|legacy|outdated|disconnected|bottleneck*|inefficien*|time-consuming|error-prone|churn|data quality|lack of|pain point*|challeng*|shortage*|downtime|overwhelm*|burnout|turnover|legacy system*|legacy software|labor shortage|labour shortage|skills shortage|wasted',
  priority:
    'personali*|retention|roi|return on investment|customer experience|loyalty|automat*|efficien*|productivity|data-driven|real-time|omnichannel|single source of truth|reduce cost*|time to market|conversion rate*|customer loyalty|self-service|cost reduction|time-to-market|work-life balance|upskilling',
  price: 'cheap*|lowest price*|low-cost|low cost|affordable|best price*|cost-effective|discount*|budget-friendly|price-sensitive',
  compliance:
    'complian*|gdpr|hipaa|soc 2|iso 27001|iso 9001|pci dss|regulat*|audit*|data protection|privacy|cybersecurity|soc2|data privacy|cyber security',
  sustainability: 'sustainab*|carbon|net zero|net-zero|b corp|circular economy|renewable|esg|climate|eco-friendly',
} satisfies CueWords;

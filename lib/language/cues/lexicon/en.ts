/** English words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'hiring|we are looking for|join our team|join us|open positions|open roles|growing our team|expanding our team|recruiting',
  growth:
    'fast-growing|fast growing|rapidly growing|fastest-growing|fastest growing|high-growth|hypergrowth|growing fast|rapid growth|doubled|tripled|expanding|expansion|new market*|scaling|scale-up|scaleup|market share|new office*|opening',
  launch: 'launch*|new product|introducing|rolling out|rollout|unveil*',
  change:
    'migrat*|replatform*|re-platform*|moving from|switching from|replacing|digital transformation|modernis*|moderniz*|merger|acquired|acquisition|rebrand*|new ceo|new cto|relocat*|restructur*|consolidat*',
  funding: 'raised|series a|series b|series c|series d|seed|pre-seed|funding|backed by|venture-backed|bootstrapped|ipo',
  pain: 'silo*|manual|manually|spreadsheet*|fragmented|struggl*|legacy|outdated|disconnected|bottleneck*|inefficien*|time-consuming|error-prone|churn|data quality|lack of|pain point*|challeng*|shortage*|downtime|overwhelm*|burnout|turnover',
  priority:
    'personali*|retention|roi|return on investment|customer experience|loyalty|automat*|efficien*|productivity|data-driven|real-time|omnichannel|single source of truth|reduce cost*|time to market|conversion rate*',
  price: 'cheap*|lowest price*|low-cost|low cost|affordable|best price*|cost-effective|discount*',
  compliance: 'complian*|gdpr|hipaa|soc 2|iso 27001|iso 9001|pci dss|regulat*|audit*|data protection|privacy|cybersecurity',
  sustainability: 'sustainab*|carbon|net zero|net-zero|b corp|circular economy|renewable|esg',
} satisfies CueWords;

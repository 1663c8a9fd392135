/** English. */
import type { WordLists } from '../word-lists';

export default {
  absent:
    'no|not|never|without|zero|free of|free from|don t|doesn t|isn t|aren t|won t|hardly any|neither|nor|none of the|eliminated|eliminating|got rid of|rid of|goodbye to|instead of|an end to',
  notAbsent: 'not only|not just|not yet|not enough|no small|no easy|no clear|no single|not automated|never enough|not easy|not every',
  over: 'thing of the past|is not a problem|is not an issue|isn t a problem|isn t an issue|is no problem|no longer an issue|no longer a problem|are history|is history|is solved|behind us',
  turns: 'but|however|although|while|yet',
  helps:
    'help|helps|helping|helped|enable|enables|enabling|empower|empowers|empowering|allow|allows|allowing|let|lets|advise|advises|consult|supports|equip|equips',
  others:
    'companies|businesses|organisations|organizations|enterprises|brands|retailers|merchants|insurers|banks|manufacturers|agencies|startups|start ups|scaleups|firms|clients|customers|teams|hospitals|clinics|practices|shops|stores|smes|founders|marketers|sellers|publishers|vendors|you|factories|plants|carriers|utilities|professionals|leaders|employers|importers|providers|operators|managers|owners|warehouses|dealers|lawyers|doctors|restaurants|hotels|universities|schools|municipalities|landlords|recruiters|wholesalers|distributors|freelancers',
  yours: 'your|yours',
  ours: 'our|ours|my',
  offers:
    'our platform|our software|our solution|our solutions|our product|our products|our suite|our consultants|our experts|our customers use|services include|case study|white paper|whitepaper|webinar|free trial|book a demo|with our help|many of our customers|most of our customers|our customers struggle|our customers still|our customers face|our clients struggle|our clients face|we bring it together|and we fix that|and we fix it|and we solve that',
  sells: 'we offer|we provide|we deliver|we sell|we develop|we build|provides|offers|develops|sells|provider|leading|specialise in|specialize in',
  wares: 'software|solution|solutions|platform|platforms|tool|tools|services|consulting|consultancy|suite|app|apps|agency|provider|system for',
  towards: 'for',
  needs:
    'struggle|struggles|struggling|challenge|challenges|challenging|need|needs|have to|has to|want|wants|must|improve|improving|improvement|reduce|reducing|cut|lower|increase|fix|fight|fighting|slow|slows|too much|too many|too long|too often|lack|lacks|lacking|missing|shortage|goal|goals|aim|priority|priorities|focus|build|building|rebuild|replace|replacing|migrate|migrating|hard|difficult|problem|problems|issue|issues|still|by hand|biggest|under pressure|pressure|cost us|costs us|rising|growing|overwhelmed|bottleneck|introduce|introducing|set up|setting up|take over|responsible for|own|drive|develop|looking for|two days|every week|every day|hours|waste|wasted|losing|lose|lost|each|tackle|tackling|faster|better|streamline|modernise|modernize|unify|bring together|double|halve|too high|too low|expect|expects|expected|hurt|hurts|worry|worries',
  troubles:
    'churn|silo|fragmented|separate systems|repetitive|inefficient|inefficiency|legacy|downtime|backlog|bottleneck|shortage|turnover|too many|wear many hats|spreadsheet|rising cac|fraud|delivery bottlenecks|overtime|retirement wave|single source|currency risk|founder led|where is my|error|manual process|manual work|manual entry|manual data|manual step|manual task|manually|copied by hand',
  privateLife:
    'my wife|my husband|my partner and i|my kids|my children|my son|my daughter|my family|my mother|my father|married|divorce|divorced|pregnant|parental leave|maternity|illness|my health|cancer|my burnout|therapy|depression|church|my faith|god|muslim|christian|jewish|hobby|hobbies|my weekends|marathon|my dog|my cat',
  otherMeanings:
    'at scale|full scale|large scale|small scale|economies of scale|utility scale|pay scale|growth mindset|personal growth|hair growth|plant growth|data retention|retention policy|water retention|retention period|ci cd pipeline|gas pipeline|oil pipeline|data pipeline|talent pipeline|drug pipeline|user manual|owner s manual|operating manual|manual transmission|manual therapy|job security|social security|security deposit|food security|homeland security|security guard|security guards|stock exchange|stock exchanges|student exchange|student exchanges|heat exchange|cultural exchanges|urban renewal|creative commons attribution|social integration|fleet street|billing address|compliance with the terms|letter of recommendation|legacy of|proud legacy|rich legacy|lasting legacy|prove yourself',
  smallPrint: 'cookie|cookies|privacy policy|terms of use|terms and conditions|all rights reserved|subscribe to our newsletter',
  done: 'rebuilt|overhauled|have completed|have finished|have automated|have eliminated|have solved|successfully',
  achieved: 'certified|compliant|certification|certificate|accredited',
  standards: 'iso|soc|hipaa|gdpr|pci|tisax|iatf',
  we: 'we|i|us',
  common: 'we are hiring|we re hiring|growing team|small team',
  verbs: 'is|are|has|have|needs|need|must|still|was|were',
} satisfies WordLists;

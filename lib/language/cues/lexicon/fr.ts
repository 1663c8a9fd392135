/** French words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'recrut*|rejoignez|rejoindre notre équipe|postes ouverts|nous recherchons',
  growth:
    'croissance|hypercroissance|expansion|doublé|triplé|nouveaux marchés|parts de marché|internationalisation|développement international|nouveaux bureaux',
  launch: 'lancement|lançons|lancé|nouveau produit|nouvelle offre|dévoile*',
  change: 'migrer|refonte|transformation digitale|transformation numérique|digitalis*|remplacer|fusion|rachat|réorganisation|déménag*|passage à',
  funding: 'levée de fonds|levé|lève|série a|série b|amorçage|investisseurs|autofinancé*|tour de table',
  pain: 'manuel*|tableur*|fragmenté*|obsolète*|dispersé*|chronophage*|inefficac*|pénurie*|difficultés|défi*|perte de temps|éparpill*',
  priority:
    'personnalis*|fidélis*|rétention|rentabilité|retour sur investissement|expérience client|automatis*|efficacité|productivité|temps réel|omnicanal*|réduire les coûts|satisfaction client',
  price: 'moins cher|prix le plus bas|petits prix|meilleur prix|abordable*|remise*',
  compliance: 'conformité|rgpd|réglement*|certifi*|protection des données|cybersécurité',
  sustainability: 'durable*|neutralité carbone|décarbon*|bas carbone|économie circulaire|rse|transition écologique|écoresponsable*',
} satisfies CueWords;

import type { CueWords } from '../cues';

export default {
  hiring:
    'nous recrutons|on recrute|recrutement*|rejoignez-nous|rejoignez nos|rejoindre notre équipe|postes ouverts|nous recherchons|renforcer notre équipe|renforcer nos équipes',
  growth:
    'croissance|hypercroissance|forte croissance|en pleine expansion|expansion|doublé|triplé|nouveaux marchés|nouveau marché|parts de marché|scale-up|internationalisation|se développe|développement international|nouveaux bureaux',
  launch: 'lancement|lançons|nous lançons|a lancé|nouveau produit|nouvelle offre|nouveaux produits|dévoile*',
  change:
    'migration|migrer|refonte|transformation digitale|transformation numérique|modernis*|digitalis*|remplacer|fusion|rachat|acquisition|nouveau dg|réorganisation|déménag*|passage à',
  funding: 'levée de fonds|levé|lève|série a|série b|amorçage|investisseurs|autofinancé*|bootstrappé*|introduction en bourse|tour de table',
  pain: 'silos|manuel*|manuellement|tableur*|fragmenté*|obsolète*|dispersé*|chronophage*|erreurs de saisie|inefficac*|goulot*|pénurie*|difficultés|défi*|complexité|perte de temps|éparpill*|vieillissant*',
  priority:
    'personnalis*|fidélis*|rétention|rentabilité|retour sur investissement|expérience client|automatis*|efficacité|productivité|temps réel|omnicanal*|réduire les coûts|réduction des coûts|satisfaction client|pilot*',
  price: 'moins cher|prix le plus bas|petits prix|bas coût|low cost|meilleur prix|abordable*|économique|remise*',
  compliance: 'conformité|rgpd|iso 27001|iso 9001|réglementation|réglementaire*|certifi*|protection des données|hds|audit*|cybersécurité',
  sustainability:
    'durable*|développement durable|neutralité carbone|décarbon*|bas carbone|économie circulaire|rse|transition écologique|écoresponsable*|éco-responsable*|renouvelable*',
} satisfies CueWords;

/** French words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring:
    'recrut*|rejoignez|rejoindre notre équipe|postes ouverts|nous recherchons|nous recrutons|on recrute|rejoignez-nous|rejoignez nos|renforcer notre équipe|renforcer nos équipes',
  growth:
    'croissance|hypercroissance|expansion|doublé|triplé|nouveaux marchés|parts de marché|internationalisation|développement international|nouveaux bureaux|forte croissance|en pleine expansion|nouveau marché|scale-up|se développe',
  launch: 'lancement|lançons|lancé|nouveau produit|nouvelle offre|dévoile*|nous lançons|a lancé|nouveaux produits',
  change:
    'migrer|refonte|transformation digitale|transformation numérique|digitalis*|remplacer|fusion|rachat|réorganisation|déménag*|passage à|migration|modernis*|acquisition|nouveau dg',
  funding: 'levée de fonds|levé|lève|série a|série b|amorçage|investisseurs|autofinancé*|tour de table|bootstrappé*|introduction en bourse',
  pain: 'manuel*|tableur*|fragmenté*|obsolète*|dispersé*|chronophage*|inefficac*|pénurie*|difficultés|défi*|perte de temps|éparpill*|silos|erreurs de saisie|goulot*|complexité|vieillissant*',
  priority:
    'personnalis*|fidélis*|rétention|rentabilité|retour sur investissement|expérience client|automatis*|efficacité|productivité|temps réel|omnicanal*|réduire les coûts|satisfaction client|réduction des coûts|pilot*',
  price: 'moins cher|prix le plus bas|petits prix|meilleur prix|abordable*|remise*|bas coût|low cost|économique',
  compliance: 'conformité|rgpd|réglement*|certifi*|protection des données|cybersécurité|iso 27001|iso 9001|hds|audit*',
  sustainability:
    'durable*|neutralité carbone|décarbon*|bas carbone|économie circulaire|rse|transition écologique|écoresponsable*|développement durable|éco-responsable*|renouvelable*',
} satisfies CueWords;

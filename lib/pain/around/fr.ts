/** French. */
import type { WordLists } from '../word-lists';

export default {
  absent: 'pas de|pas d|pas|sans|aucun|aucune|jamais|ni|zero|plus de|plus d|exempt de|exempte de|au lieu de|fini les|finis les|fini la|fini le',
  notAbsent:
    'pas seulement|pas uniquement|pas encore|pas assez|pas facile|pas simple|pas toujours|sans doute|de plus de|plus de temps|plus de clients|en plus de',
  over: 'appartient au passe|appartiennent au passe|n est pas un probleme|ne sont pas un probleme|n est plus un probleme|de l histoire ancienne|est resolu|derriere nous',
  turns: 'mais|cependant|toutefois|alors que|pourtant',
  helps: 'aidons|aide|aident|accompagnons|accompagne|permettons|permet|permettent|conseillons|conseille|facilitons',
  others:
    'entreprises|societes|clients|clientes|equipes|marques|pme|commercants|commerces|industriels|startups|start ups|banques|assureurs|hopitaux|cliniques|cabinets|usines|organisations|fabricants|agences|fondateurs|boutiques|enseignes|vous|eti|dirigeants|employeurs|fabriques|avocats|medecins|restaurants|hotels|ecoles|collectivites|distributeurs|independants',
  yours: 'votre|vos|ton|ta|tes',
  ours: 'notre|nos|mon|ma|mes',
  offers:
    'notre plateforme|notre logiciel|notre solution|nos solutions|notre produit|nos produits|nos consultants|nos experts|etude de cas|essai gratuit|reserver une demo|beaucoup de nos clients|nos clients peinent',
  sells: 'nous proposons|nous offrons|nous vendons|nous developpons|propose|developpe|editeur|fournisseur|specialisee dans|specialise dans',
  wares: 'logiciel|logiciels|solution|solutions|plateforme|plateformes|outil|outils|services|conseil|application|agence|editeur|fournisseur',
  towards: 'pour|aux',
  needs:
    'peine|peinent|defi|defis|besoin|besoins|devons|doit|doivent|voulons|veut|souhaitons|ameliorer|reduire|baisser|diminuer|augmenter|trop|manque|manquent|penurie|objectif|objectifs|priorite|priorites|construire|remplacer|migrer|difficile|difficiles|probleme|problemes|encore|toujours|a la main|pression|nous coute|nous coutent|hausse|croissant|debordes|goulot|mettre en place|deployer|responsable de|piloter|developper|cherchons|recherchons|heures|perdons|perdre|perdus|plus vite|mieux|unifier|moderniser|rassembler|doubler|chaque|lutter|simplifier|fideliser|trop eleve|trop elevee|trop bas|attendent|exigent|inquiete',
  troubles:
    'attrition|desabonnement|manuel|manuelle|manuels|manuelles|silo|silos|cloisonne|cloisonnees|fragmente|fragmentees|repetitif|repetitives|repetitifs|inefficace|systemes vieillissants|panne|pannes|interruption|arriere|goulot|penurie|turnover|rotation du personnel|trop d outils|tableur|tableurs|fraude|heures supplementaires|depart a la retraite|departs a la retraite|risque de change|ressaisie|saisie manuelle|paperasse',
  privateLife:
    'ma femme|mon mari|mes enfants|mon fils|ma fille|ma famille|ma mere|mon pere|marie|mariee|divorce|divorcee|enceinte|conge maternite|conge parental|maladie|ma sante|cancer|mon burn out|therapie|depression|eglise|ma foi|dieu|musulman|chretien|mon chien|marathon',
  otherMeanings:
    'securite sociale|securite alimentaire|integration sociale|manuel d utilisation|manuel scolaire|notice d utilisation|le roi|un roi|du roi|au roi|conservation des donnees|guide de conversation',
  smallPrint: 'cookie|cookies|politique de confidentialite|conditions d utilisation|mentions legales|abonnez vous',
  done: 'avons refait|avons acheve|avons automatise|avec succes',
  achieved: 'certifie|certifiee|certifies|certification|conforme|agree',
  standards: 'iso',
  we: 'nous|je',
  common: 'nous recrutons|equipe en croissance|petite equipe',
  verbs: 'est|sont|a|ont|doit|doivent',
} satisfies WordLists;

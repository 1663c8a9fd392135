/** French words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'clients|nos clients|références|nos références|références clients|nos références clients|quelques références|quelques clients|ils nous font confiance*|elles nous font confiance*|ils nous ont fait confiance*|ils utilisent*|ils ont choisi*|ils ont adopté*|*nous font confiance|*nous font déjà confiance|adopté par*',
  customersAre: '*parmi nos clients*|*nos clients sont*|*clients tels que*|*clients comme*|*compte parmi ses clients*',
  partners:
    'partenaires|nos partenaires|partenaires technologiques|nos partenaires technologiques|partenaires stratégiques|nos partenaires stratégiques|réseau de partenaires|notre réseau de partenaires|partenaires intégrateurs',
  team: "l'équipe|notre équipe|nos équipes|une équipe*|équipe|l'équipe dirigeante|équipe dirigeante|équipe de direction|notre équipe de direction|direction|la direction|comité de direction|comité exécutif|fondateurs|les fondateurs|nos fondateurs|cofondateurs|rencontrez l'équipe*|rencontrez notre équipe*|découvrez notre équipe*|qui sommes-nous|nos collaborateurs|nos experts|nos avocats|les associés|nos associés|dirigeants|les dirigeants|les visages de*",
  outsiders:
    "témoignages|témoignages clients|nos clients témoignent|ce que disent nos clients*|ce que nos clients disent*|ils parlent de nous*|avis clients|avis|cas clients|études de cas|conseil d'administration|comité consultatif|conseillers|nos conseillers|investisseurs|nos investisseurs|intervenants|nos intervenants|conférenciers|anciens|auteurs|à propos de l'auteur|presse|la presse en parle|on parle de nous|actualités|récompenses|mentors|ambassadeurs|ils témoignent|nos collaborateurs témoignent",
  openRoles:
    "nos offres|offres d'emploi|nos offres d'emploi|postes ouverts|nos postes ouverts|postes à pourvoir|nos postes à pourvoir|nos opportunités|opportunités|emplois|nous recrutons|on recrute|toutes nos offres|toutes les offres|nos annonces|rejoignez-nous|offres en cours|postes vacants|nos recrutements|nos offres de stage",
  rolesNoun:
    "*postes ouverts*|*postes à pourvoir*|*offres d'emploi*|*postes vacants*|*offres disponibles*|*offres trouvées*|*poste ouvert*|*poste à pourvoir*|*offre d'emploi*|*offres en cours*",
  noRoles:
    "*aucun poste ouvert*|*aucune offre*|*aucun poste à pourvoir*|*pas de poste ouvert*|*pas d'offre*|*aucun poste vacant*|*pas de poste à pourvoir*|*aucun poste n'est*|*pas de recrutement en cours*|*ne recrutons pas*",
  more: "voir plus|afficher plus|charger plus|toutes les offres|voir toutes les offres|toutes nos offres|voir tout|page suivante|voir tous les postes|plus d'offres",
  perUser: '*par utilisateur*|*/utilisateur*|*/ utilisateur*|*par licence*|*par poste*|*par collaborateur*|*par salarié*',
  freeTrial: '*essai gratuit*|*essayer gratuitement*|*essayez gratuitement*|*commencer gratuitement*|*tester gratuitement*|*sans carte bancaire*',
  contactSales:
    "*contacter un commercial*|*contactez-nous pour un devis*|*demander un devis*|*sur devis*|*demander une démo*|*réserver une démo*|*contacter l'équipe commerciale*|*parler à un expert*|*nous consulter*",
  countries: '*pays*|*marchés*',
  revenue: "*chiffre d'affaires*|*chiffre d’affaires*",
  captions:
    "évolution professionnelle|développement professionnel|en savoir plus|lire la suite|voir le profil|lire plus|découvrir|nos valeurs|notre histoire|notre mission|notre vision|nos services|nos produits|nos solutions|nos engagements|nos bureaux|voir tout|voir le cas client|lire le cas client|demander une démo|essai gratuit|nous contacter|contactez-nous|à propos|client|image|photo|logo client|et bien d'autres|et bien d'autres encore|et plus encore|temps plein|temps partiel|télétravail|tous les services|toutes les villes|stage|alternance|ressources humaines|service client|mentions légales|politique de confidentialité|conditions générales|réseaux sociaux|siège social|horaires d'ouverture|votre nom|votre message|postuler|nos atouts|nos métiers",
  places:
    'états unis|royaume uni|pays bas|boulogne billancourt|aix en provence|clermont ferrand|la rochelle|le havre|le mans|île de france|ile de france|hauts de seine|france entière|la défense',
  foundedLabel: 'création|année de création|date de création|fondée en|fondé en|fondation|créée en|créé en',
  employeesLabel: 'effectif|effectifs|collaborateurs|salariés|nombre de salariés|nombre de collaborateurs',
  addressLabel:
    'adresse|notre adresse|adresse postale|où nous trouver|nous trouver|venez nous voir|localisation|notre localisation|bureau|nos bureaux|siège|adresse du siège|notre siège|nos locaux|siège social|coordonnées postales',
  branchLabel: '*succursale*|*antenne*',
  mailTasks:
    'devis|atelier|stage|formation|magasin|boutique|gestion|compta|comptabilite|cabinet|agence|bureau|sav|inscription|mairie|rdv|location|recrutement|adv|association|logistique|qualite|achats|candidature|salut|rh|promo',
  trades:
    'batiment|maconnerie|menuiserie|plomberie|chauffage|electricite|toiture|couverture|peinture|jardin|paysag|garage|transport|demenagement|nettoyage|boulangerie|restaurant|hotel|domaine|chateau|coiffure|avocat|notaire|architect|imprimerie|traiteur|fleuriste|serrurerie|renovation|isolation|climatisation',
  streets: 'rue|bd|place|chemin|route|impasse|quai|cours|passage|voie|zone|zi|za|zac|lieu-dit',
  units: 'og|batiment|bat',
  pageNames:
    'accueil|contactez-nous|nous contacter|a propos|qui sommes-nous|bienvenue|mentions legales|nos services|services|produits|realisations|nos realisations|galerie|actualites|tous droits reserves',
  mailEdges: 'bonjour|vente|commercial|accueil|emploi|factur|commande|direction',
} satisfies SiteWords;

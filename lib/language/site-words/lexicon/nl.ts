/** Dutch words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'klanten|onze klanten|opdrachtgevers|onze opdrachtgevers|enkele klanten|een greep uit onze klanten|een greep uit onze opdrachtgevers|zij vertrouwen ons*|zij vertrouwen op ons|zij gingen je voor|zij gingen u voor|deze bedrijven gingen je voor|referenties|onze referenties|voor wie we werken|wij werken voor*|vertrouwd door*|gebruikt door*|*vertrouwen op ons|*gingen je voor|*gingen u voor|*werken met ons',
  customersAre: '*tot onze klanten behoren*|*onze klanten zijn*|*klanten zoals*|*klanten als*|*opdrachtgevers zoals*',
  partners:
    'partners|onze partners|technologiepartners|onze technologiepartners|strategische partners|samenwerkingspartners|partnernetwerk|ons partnernetwerk|implementatiepartners',
  team: "het team|ons team|team|maak kennis met het team*|maak kennis met ons team*|ontmoet het team*|ontmoet ons team*|directie|de directie|management|managementteam|leiderschap|oprichters|de oprichters|onze oprichters|medewerkers|onze medewerkers|onze mensen|de mensen achter*|het team achter*|wie zijn wij|wie we zijn|collega's|onze collega's|onze advocaten|onze specialisten",
  outsiders:
    'wat klanten zeggen*|wat onze klanten zeggen*|dit zeggen onze klanten*|ervaringen|klantervaringen|klantverhalen|reviews|cases|onze cases|succesverhalen|raad van advies|adviseurs|raad van commissarissen|investeerders|onze investeerders|sprekers|onze sprekers|auteurs|over de auteur|pers|in de media|nieuws|prijzen en awards|alumni|ambassadeurs|mentoren',
  openRoles:
    'vacatures|onze vacatures|openstaande vacatures|actuele vacatures|open vacatures|alle vacatures|huidige vacatures|bekijk onze vacatures|openstaande functies|open functies|stages',
  rolesNoun: '*openstaande vacatures*|*open vacatures*|*vacatures*|*openstaande functies*|*openstaande vacature*|*vacatures gevonden*',
  noRoles: '*geen vacatures*|*geen openstaande vacatures*|*geen open vacatures*|*geen actuele vacatures*|*geen openstaande functies*',
  more: 'meer laden|toon meer|meer tonen|bekijk alle|alle vacatures|bekijk alle vacatures|volgende|meer vacatures|toon alles',
  perUser: '*per gebruiker*|*/gebruiker*|*per licentie*|*per medewerker*|*per werkplek*',
  freeTrial: '*gratis proberen*|*probeer gratis*|*gratis proefperiode*|*gratis starten*|*start gratis*|*zonder creditcard*',
  contactSales:
    '*neem contact op met sales*|*offerte aanvragen*|*vraag een offerte aan*|*prijs op aanvraag*|*op aanvraag*|*plan een demo*|*demo aanvragen*|*praat met sales*',
  countries: '*landen*|*markten*',
  revenue: '*omzet*|*jaaromzet*',
  captions:
    'lees meer|meer lezen|meer informatie|bekijk profiel|onze waarden|onze geschiedenis|ons verhaal|onze missie|onze visie|onze diensten|onze producten|onze kantoren|over ons|bekijk alle|bekijk case|lees de case|klant|afbeelding|foto|klantlogo|en vele anderen|en nog veel meer|en meer|fulltime|parttime|stage|thuiswerken|op kantoor|klantenservice|algemene voorwaarden|sociale media|openingstijden|uw naam|je naam|uw bericht|solliciteer|solliciteer nu|solliciteer direct|probeer gratis|neem contact op|alle afdelingen|alle locaties',
  places:
    'den haag|den bosch|verenigde staten|verenigd koninkrijk|noord holland|zuid holland|noord brabant|bergen op zoom|alphen aan den rijn|capelle aan den ijssel',
  foundedLabel: 'opgericht|opgericht in|oprichting|oprichtingsjaar|sinds',
  employeesLabel: 'medewerkers|aantal medewerkers|werknemers|personeel',
  addressLabel:
    'adres|ons adres|bezoekadres|postadres|locatie|onze locatie|waar vind je ons|hier vind je ons|bezoek ons|vestiging|kantoor|ons kantoor',
  branchLabel: '*filiaal*|*nevenvestiging*',
  mailTasks:
    'verkoop|inkoop|planning|werkplaats|receptie|boekhouding|winkel|afspraak|praktijk|bestuur|vacature|sollicit|magazijn|offerte|verhuur|logistiek|kwaliteit|financieel|hoi',
  trades:
    'timmer|loodgieter|installat|schilder|hovenier|transport|verhuizing|schoonmaak|bakkerij|restaurant|kapper|makelaar|advocat|architect|drukkerij|garage|autobedrijf|metaal|dakdekker|tandarts|fysio|reizen|meubel|techniek|elektra',
  pageNames: 'over ons|welkom|diensten|onze diensten|producten|projecten|alle rechten voorbehouden',
} satisfies SiteWords;

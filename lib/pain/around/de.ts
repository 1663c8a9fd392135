/** German. */
import type { WordLists } from '../word-lists';

export default {
  absent:
    'kein|keine|keinen|keiner|keinem|keinerlei|nicht|nie|niemals|ohne|null|frei von|weder|noch nie|statt|anstatt|schluss mit|abgeschafft|nichts von',
  notAbsent: 'nicht nur|nicht bloss|noch nicht|nicht genug|nicht einfach|kein leichtes|nicht automatisiert|keine einheitliche|keine gemeinsame',
  over: 'gehort der vergangenheit an|gehoren der vergangenheit an|ist kein problem|ist kein thema|sind kein problem|sind kein thema|ist geschichte|sind geschichte|ist gelost|haben wir abgeschafft|liegt hinter uns|kennen wir nicht|gibt es bei uns nicht',
  turns: 'aber|sondern|jedoch|obwohl|doch',
  helps: 'helfen|hilft|unterstutzen|unterstutzt|ermoglichen|ermoglicht|befahigen|befahigt|beraten|berat|begleiten|begleitet',
  others:
    'unternehmen|firmen|kunden|kundinnen|mandanten|betriebe|betrieben|handler|handlern|marken|hersteller|herstellern|agenturen|startups|banken|versicherer|versicherern|kliniken|praxen|krankenhauser|werke|mittelstand|mittelstandler|organisationen|grunder|shops|teams|kmu|kanzleien|arbeitgeber|sie|euch|maschinenbauer|verlage|fabriken|werkstatten|anwalte|arzte|hotels|schulen|kommunen|grosshandler|selbststandige|pflegeheime',
  yours: 'dein|deine|deinen|deiner|deinem|euer|eure|euren|eurer|eurem',
  ours: 'unser|unsere|unseren|unserem|unserer|mein|meine|meinen|meiner',
  offers:
    'unsere plattform|unserer plattform|unsere software|unserer software|unsere losung|unserer losung|unsere losungen|unseren losungen|unser produkt|unsere produkte|unsere berater|unsere experten|fallstudie|kostenlos testen|demo buchen|viele unserer kunden|unsere kunden kampfen|unsere kunden haben oft',
  sells: 'wir bieten|wir liefern|wir verkaufen|wir vertreiben|wir entwickeln|bietet|entwickelt|verkauft|anbieter|spezialisiert auf|fuhrend',
  wares: 'software|losung|losungen|plattform|plattformen|werkzeug|werkzeuge|dienstleistungen|beratung|app|agentur|anbieter|system',
  towards: 'fur',
  needs:
    'kampfen|kampft|herausforderung|herausforderungen|brauchen|braucht|benotigen|mussen|muss|wollen|will|mochten|verbessern|verbesserung|senken|reduzieren|verringern|erhohen|steigern|zu lange|zu viel|zu viele|zu oft|fehlt|fehlen|fehlende|mangel|ziel|ziele|prioritat|schwerpunkt|aufbau|aufbauen|bauen|ersetzen|ablosen|umstellen|umstellung|migrieren|schwer|schwierig|problem|probleme|immer noch|noch immer|nach wie vor|von hand|druck|kostet uns|kosten uns|steigende|steigen|wachsende|uberlastet|engpass|einfuhren|einfuhrung|ubernehmen|verantwortlich fur|verantworten|weiterentwickeln|suchen|gesucht|stunden|verlieren|verloren|schneller|besser|vereinheitlichen|modernisieren|zusammenfuhren|verdoppeln|halbieren|jede|jeden|jedes|dauert|hohe|hoher|angehen|zu hoch|zu niedrig|noch manuell|noch von hand|noch handisch|erwarten|erwartet|sorgen|macht uns zu schaffen',
  troubles:
    'abwanderung|kundenabwanderung|manuell|manuelle|manuellen|handarbeit|datensilo|datensilos|silo|getrennte systeme|getrennten systemen|wiederkehrend|ineffizient|altsystem|altsysteme|ausfall|ausfalle|ausfallzeit|stillstand|ruckstand|engpass|mangel|fluktuation|zu viele|excel listen|excel tabellen|betrug|uberstunden|rentenwelle|wahrungsrisiko|lieferengpasse|fachkraftemangel|pflegemangel|papierkram|kundigungsquote',
  privateLife:
    'meine frau|mein mann|meine kinder|mein sohn|meine tochter|meine familie|meine mutter|mein vater|verheiratet|geschieden|schwanger|elternzeit|mutterschutz|krankheit|meine gesundheit|krebs|mein burnout|meinem burnout|therapie|depression|kirche|mein glaube|gott|muslim|christ|hobby|hobbys|mein hund|marathon',
  otherMeanings:
    'soziale sicherheit|arbeitsplatzsicherheit|sozialversicherung|soziale integration|berufliche integration|wertpapierborse|bedienungsanleitung|studentenaustausch',
  smallPrint: 'cookie|cookies|datenschutzerklarung|nutzungsbedingungen|agb|haftungsausschluss|newsletter abonnieren',
  done: 'haben abgeschafft|erfolgreich eingefuhrt|haben abgeschlossen|haben automatisiert',
  achieved: 'zertifiziert|zertifizierte|zertifizierung|konform|akkreditiert',
  standards: 'iso',
  we: 'wir|ich|uns',
  common: 'wir stellen ein|wachsendes team|kleines team',
  verbs: 'ist|sind|hat|haben|braucht|muss|mussen|lauft|laufen',
} satisfies WordLists;

/** German words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'kunden|unsere kunden|kunden und referenzen|referenzen|unsere referenzen|referenzkunden|ausgewählte kunden|auswahl unserer kunden|einige unserer kunden|diese unternehmen vertrauen uns|sie vertrauen uns|unternehmen, die uns vertrauen|ihnen vertrauen wir|für diese kunden*|kundenliste|das vertrauen uns*|*vertrauen uns|*vertrauen auf uns|*vertrauen bereits auf*|*setzen auf uns|im einsatz bei*',
  customersAre: '*zu unseren kunden zählen*|*zu unseren kunden gehören*|*unsere kunden sind*|*kunden wie*|*kunden zählen*',
  partners:
    'partner|unsere partner|technologiepartner|unsere technologiepartner|strategische partner|kooperationspartner|vertriebspartner|partnernetzwerk|unser partnernetzwerk|implementierungspartner|integrationspartner|lösungspartner',
  team: 'das team|unser team|ihr team|das sind wir|wir sind*|lernen sie unser team kennen|lerne unser team kennen|geschäftsführung|die geschäftsführung|geschäftsleitung|die geschäftsleitung|führungsteam|unser führungsteam|management-team|vorstand|der vorstand|gründer|die gründer|unsere gründer|gründerteam|das gründerteam|ansprechpartner|ihre ansprechpartner|unsere ansprechpartner|mitarbeiter|unsere mitarbeiter|mitarbeitende|unsere mitarbeitenden|köpfe|unsere köpfe|die köpfe hinter*|die menschen hinter*|das team hinter*|inhaber|führungskräfte|menschen bei*|wer wir sind|leitung|unsere experten|unsere anwälte|rechtsanwälte|unsere rechtsanwälte',
  outsiders:
    'kundenstimmen|das sagen unsere kunden*|was unsere kunden sagen*|was kunden sagen*|stimmen unserer kunden|kundenmeinungen|bewertungen|erfahrungsberichte|erfolgsgeschichten|fallstudien|referenzprojekte|beirat|unser beirat|der beirat|aufsichtsrat|der aufsichtsrat|verwaltungsrat|investoren|unsere investoren|gesellschafter|referenten|referentinnen und referenten|sprecher|unsere sprecher|ehemalige|autoren|unsere autoren|über den autor|über die autorin|presse|bekannt aus*|auszeichnungen|neuigkeiten|aktuelles|mitarbeiterstimmen|das sagen unsere mitarbeiter*|mentoren|jury|botschafter',
  openRoles:
    'offene stellen|unsere offenen stellen|aktuelle stellenangebote|stellenangebote|unsere stellenangebote|stellenanzeigen|aktuelle stellen|aktuelle jobs|offene jobs|offene positionen|jobs|unsere jobs|alle jobs|alle stellen|vakanzen|stellenmarkt|jobangebote|wir suchen|wir stellen ein|wir suchen dich|wir suchen sie|ausbildungsplätze',
  rolesNoun:
    '*offene stellen*|*offene stelle*|*offenen stellen*|*stellenangebote*|*offene jobs*|*offene positionen*|*jobs gefunden*|*vakanzen*|*stellenanzeigen*|*freie stellen*',
  noRoles:
    '*keine offenen stellen*|*keine offene stelle*|*keine stellenangebote*|*keine offenen positionen*|*keine vakanzen*|*keine freien stellen*|*keine stellen ausgeschrieben*|*keine aktuellen stellen*|*keine stellen zu besetzen*|*keine offenen jobs*',
  more: 'mehr laden|mehr anzeigen|alle anzeigen|alle jobs|alle stellen|alle stellenangebote|alle offenen stellen|weitere stellen|weitere jobs|alle jobs anzeigen|alle stellen anzeigen|nächste seite|weitere laden|zu den stellenangeboten|zu den offenen stellen',
  perUser:
    '*pro nutzer*|*pro benutzer*|*je nutzer*|*je benutzer*|*/nutzer*|*pro arbeitsplatz*|*pro lizenz*|*pro anwender*|*pro user*|*pro mitarbeiter*',
  freeTrial:
    '*kostenlos testen*|*kostenlos starten*|*kostenlos ausprobieren*|*gratis testen*|*unverbindlich testen*|*testphase*|*kostenlose testversion*',
  contactSales:
    '*vertrieb kontaktieren*|*angebot anfordern*|*angebot anfragen*|*preis auf anfrage*|*preise auf anfrage*|*auf anfrage*|*demo buchen*|*demo anfordern*|*individuelles angebot*',
  countries: '*ländern*|*märkten*',
  revenue: '*umsatz*|*jahresumsatz*',
  captions:
    'mehr erfahren|mehr lesen|weiterlesen|zum profil|profil ansehen|kontakt aufnehmen|jetzt bewerben|jetzt anfragen|unsere werte|unsere geschichte|unsere mission|unsere vision|unsere leistungen|unser versprechen|unsere standorte|über uns|alle ansehen|unser angebot|kunde|bild|foto|kundenlogo|zur fallstudie|fallstudie lesen|jetzt starten|kostenlos testen|demo buchen|rechtliche hinweise|allgemeine geschäftsbedingungen|und viele mehr|und viele weitere|viele weitere|vollzeit|teilzeit|festanstellung|werkstudent|praktikum|homeoffice|vor ort|ab sofort|alle abteilungen|alle standorte|vertrieb|technik|verwaltung|buchhaltung|einkauf|produktion|entwicklung|personal|geschäftszeiten|öffnungszeiten|soziale medien|ihr vorteil|ihre vorteile|ihr name|ihre nachricht',
  places:
    'frankfurt am main|frankfurt main|bad homburg|baden baden|deutschland|österreich|schweiz|vereinigte staaten|bundesrepublik deutschland|nordrhein westfalen|baden württemberg|new york',
  foundedLabel: 'gegründet|gründung|gründungsjahr|gründungsdatum|seit|firmengründung',
  employeesLabel:
    'mitarbeiter|mitarbeitende|mitarbeiterzahl|anzahl mitarbeiter|anzahl der mitarbeiter|beschäftigte|mitarbeiterinnen und mitarbeiter|mitarbeiteranzahl|teamgröße',
  addressLabel:
    'adresse|anschrift|unsere adresse|unsere anschrift|postanschrift|standort|unser standort|so finden sie uns|hier finden sie uns|besuchen sie uns|firmensitz|sitz|büro|unser büro',
  branchLabel: '*niederlassung*|*zweigstelle*|*zweigniederlassung*|*filiale*|*außenstelle*',
  mailTasks:
    'vermarktung|verwaltung|zentral|empfang|kasse|praxis|kanzlei|buero|werkstatt|planung|montage|disposition|dispo|termin|buchung|beratung|vermietung|hausverwaltung|lager|ausbildung|immobilien|kurse|anmeldung|vorstand|geschaeftsstelle|gemeinde|leitung|schule|kita|edv|qualitaet|logistik|moin|entwicklung|auftrag|auftraege|rezeption',
  trades:
    'elektro|garten|metall|sanitaer|heizung|haustechnik|tischlerei|schreinerei|spedition|reisen|gasthof|ferienwohnung|baeckerei|metzgerei|fleischerei|autohaus|zahnarzt|physio|kosmetik|friseur|immobilien|steuer|anwalt|verlag|druck|reinigung|umzug|schlosserei|technik|service|landtechnik|weingut|brauerei|musikschule|fahrschule',
  streets: 'strasse|weg|platz|allee|gasse|ring|ufer|damm|chaussee|markt',
  units: 'etage',
  pageNames:
    'startseite|kontakt|uber uns|willkommen|impressum|datenschutz|agb|leistungen|unsere leistungen|produkte|referenzen|galerie|aktuelles|anfahrt|alle rechte vorbehalten',
  mailEdges:
    'kontakt|hallo|anfrage|verkauf|vertrieb|karriere|bewerb|rechnung|buchhalt|bestell|datenschutz|dsgvo|sekretariat|zentrale|einkauf|redak|presse|personal',
} satisfies SiteWords;

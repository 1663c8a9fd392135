/**
 * Path words of the pages of a company's website, in the languages in which such words stand in addresses. Japanese,
 * Korean and Chinese sites use English ones.
 */

/** Whether a path holds one of the words as a whole part, or between hyphens where `parts` is false. */
const word = (words: string): RegExp => new RegExp(`(?:^|[/_.-])(?:${words})(?:[/_.-]|$)`, 'i');
/** The word is a whole step of the path: "/team/", "/team.html", not "/team-building/". */
const step = (words: string): RegExp => new RegExp(`/(?:${words})(?:\\.\\w{2,5})?(?:/|$)`, 'i');

export const aboutPath = word(
  'about|aboutus|about-us|company|who-we-are|our-story|our-company|ueber-uns|uber-uns|%C3%BCber-uns|ueberuns|unternehmen|wir-ueber-uns|firma|a-propos|apropos|qui-sommes-nous|entreprise|societe|notre-histoire|sobre-nosotros|nosotros|quienes-somos|empresa|la-empresa|sobre|sobre-nos|quem-somos|a-empresa|chi-siamo|azienda|l-azienda|over-ons|wie-zijn-wij|ons-bedrijf|bedrijf|mission|o-nas|o-firmie|kim-jestesmy|om-oss|om-os|om|tietoa-meista|yritys|meista|hakkimizda|kurumsal|despre-noi|o-spolecnosti|kdo-jsme|gaiyou|kaisha',
);
export const contactPath = word(
  'contact|contacts|contactus|contact-us|get-in-touch|locations|offices|our-offices|find-us|kontakt|kontakty|kontakta-oss|kontakt-os|kontakt-oss|ota-yhteytta|yhteystiedot|iletisim|standorte|anfahrt|contactez-nous|nous-contacter|contacto|contactenos|contactanos|oficinas|donde-estamos|contato|contatos|contactos|fale-conosco|onde-estamos|contatti|contattaci|dove-siamo|sedi|neem-contact-op|vestigingen',
);
export const legalPath = word(
  'impressum|imprint|legal|legal-notice|legal-information|mentions|mentions-legales|mentions_legales|informations-legales|aviso-legal|informacion-legal|aviso-juridico|note-legali|informazioni-legali|colofon|datos-legales|nota-legal|informacoes-legais|tokushoho|tokusho|company-details|bedrijfsgegevens|tiraz',
);
export const teamPath = step(
  'team|teams|our-team|the-team|meet-the-team|meet-our-team|people|our-people|leadership|leadership-team|our-leadership|management|management-team|executive-team|executives|founders|staff|who-we-are|attorneys|lawyers|unser-team|das-team|geschaeftsfuehrung|management-board|ansprechpartner|mitarbeiter|koepfe|equipe|l-equipe|notre-equipe|direction|dirigeants|equipo|nuestro-equipo|equipo-directivo|nossa-equipe|nosso-time|a-equipa|nossa-equipa|lideranca|il-team|il-nostro-team|ons-team|het-team|medewerkers|zespol|nasz-zespol|zarzad|medarbetare|ledning|ledelse|medarbejdere|ansatte|tiimi|henkilosto|ekibimiz|ekip|yonetim|tym|nas-tym|vedeni|echipa|member|members|officers|yakuin|junta-directiva|consejo|consiglio-direttivo|direttivo|diretoria|corpo-clinico|vorstand|bestuur|styrelse|styret|bureau',
);
export const careersPath = step(
  'careers?|jobs|job-openings|open-positions|open-roles|openings|vacancies|join-us|join-our-team|work-with-us|work-at|hiring|karriere|karriere-jobs|stellenangebote|offene-stellen|jobs-karriere|jobs-und-karriere|carrieres?|recrutement|nous-rejoindre|rejoignez-nous|offres-d-emploi|offres-emploi|emploi|empleo|empleos|trabaja-con-nosotros|unete|ofertas-de-empleo|carreras|carreiras?|vagas|trabalhe-conosco|trabalhe-connosco|recrutamento|lavora-con-noi|posizioni-aperte|carriera|vacatures|werken-bij|kariera|kariery|praca|oferty-pracy|jobba-hos-oss|lediga-jobb|karriar|lediga-tjanster|ledige-stillinger|ledige-job|avoimet-tyopaikat|ura|toihin|tyopaikat|kariyer|is-ilanlari|volne-pozice|volna-mista|cariere|recruit|recruitment|saiyo',
);
export const pricingPath = step(
  'pricing|prices|plans|plans-and-pricing|pricing-plans|preise|preise-und-tarife|tarife|tarifs?|nos-tarifs|prix|precios|planes|planes-y-precios|precos|planos|planos-e-precos|prezzi|piani|tariffe|prijzen|tarieven|cennik|ceny|priser|hinnoittelu|hinnat|hinnasto|fiyatlar|fiyatlandirma|cenik|preturi|price|ryokin',
);
export const customersPath = step(
  'customers|our-customers|clients|our-clients|client-list|case-studies|case-study|customer-stories|success-stories|references|kunden|unsere-kunden|referenzen|kundenreferenzen|referenzkunden|erfolgsgeschichten|fallstudien|nos-clients|references-clients|cas-clients|temoignages-clients|etudes-de-cas|clientes|nuestros-clientes|casos-de-exito|nossos-clientes|casos-de-sucesso|clienti|i-nostri-clienti|casi-di-successo|referenze|klanten|onze-klanten|klantcases|klantverhalen|opdrachtgevers|klienci|nasi-klienci|kunder|vara-kunder|kundcase|vores-kunder|kundecases|vare-kunder|asiakkaat|referenssit|asiakastarinat|musterilerimiz|referanslar|referanslarimiz|zakaznici|nasi-zakaznici|reference|clientii-nostri|cases|jirei',
);
export const partnersPath = step(
  'partners|our-partners|technology-partners|partner|unsere-partner|partenaires|nos-partenaires|socios|partners-tecnologicos|parceiros|nossos-parceiros|i-nostri-partner|onze-partners|partnerzy|samarbetspartners|samarbejdspartnere|samarbeidspartnere|kumppanit|is-ortaklarimiz|partneri|parteneri',
);
/** Pages about anything. */
export const articlePath = step(
  '(?:19|20)\\d\\d/(?:0?[1-9]|1[0-2])|blog|blogs|blogg|news|news-releases?|story|newsroom|press|press-releases|magazine|magazin|journal|articles?|insights|guides?|events?|webinars?|podcast|aktuelles|neuigkeiten|presse|actualites|actus|noticias|articulos|prensa|imprensa|notizie|stampa|nieuws|pers|aktualnosci|artykuly|nyheter|nyheder|uutiset|ajankohtaista|haberler|aktuality|noutati|glossary|wiki|kb|docs|forum|author|authors|speakers?|glossar|lexikon',
);
/** Hosts of a company that hold articles or manuals. */
export const articleHost = /^(?:blog|news|docs?|help|community|forum|press|newsroom|developers?|status|learn|academy)\./i;
/** "Acme vs Rival", "Rival alternative". */
export const comparePath =
  /(?:^|[/_-])(?:vs|versus|compare|comparison|alternatives?(?:-to)?|vergleich|alternativen?|comparatif|comparativa)(?:[/_-]|$)/i;

/** Last parts of a path that lead away from it ("/contact/thank-you", "/about/careers/123"). */
export const isShallow = (url: URL): boolean => url.pathname.split('/').filter(Boolean).length <= 3;

/** Whether the last step of the address is such a page: "/about/team/", "/en/team/index.html", not "/team/jo-vale". */
export function endsOn(path: RegExp, url: URL): boolean {
  const steps = url.pathname.split('/').filter((each) => each !== '' && !/^index(?:\.\w+)?$/i.test(each));
  return steps.length > 0 && path.test(`/${steps.at(-1)}`);
}

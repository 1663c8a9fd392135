/** Swedish, Danish, Norwegian and Finnish words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'kunder|våra kunder|några av våra kunder|utvalda kunder|de litar på oss|de har valt oss|företag som litar på oss|referenser|våra referenser|de använder*|*litar på oss|*har valt oss|vores kunder|nogle af vores kunder|udvalgte kunder|de stoler på os|virksomheder der stoler på os|*stoler på os|referencer|våre kunder|noen av våre kunder|utvalgte kunder|de stoler på oss|*stoler på oss|*har valgt oss|*har valgt os|asiakkaat|asiakkaamme|asiakkaitamme|meihin luottavat|meihin luottaa*|referenssit|*luottavat meihin|brukes av*|används av*|bruges af*',
  customersAre:
    '*bland våra kunder finns*|*våra kunder är*|*kunder som*|*blandt vores kunder*|*blant våre kunder*|*asiakkaitamme ovat*|*asiakkaisiimme kuuluvat*',
  partners:
    'våra partners|partners|samarbetspartners|våra samarbetspartners|teknikpartners|vores partnere|partnere|samarbejdspartnere|vores samarbejdspartnere|våre partnere|samarbeidspartnere|våre samarbeidspartnere|kumppanit|kumppanimme|yhteistyökumppanit|yhteistyökumppanimme',
  team: 'vårt team|teamet|medarbetare|våra medarbetare|personal|vår personal|ledning|ledningen|ledningsgrupp|ledningsgruppen|vår ledning|vår ledningsgrupp|grundare|våra grundare|grundarna|möt teamet*|träffa teamet*|människorna bakom*|vores team|mød teamet*|mød vores team*|medarbejdere|vores medarbejdere|ledelse|ledelsen|vores ledelse|stiftere|stifterne|direktion|møt teamet*|møt oss|ansatte|våre ansatte|ledergruppen|ledergruppe|gründere|gründerne|menneskene bak*|tiimi|tiimimme|henkilöstö|henkilökunta|johto|johtoryhmä|johtoryhmämme|perustajat|ihmiset|tapaa tiimi*|asiantuntijamme|kontaktpersoner|vilka vi är|hvem er vi|hvem vi er|keitä olemme',
  outsiders:
    'vad våra kunder säger*|kundberättelser|kundcase|omdömen|rådgivare|styrelse|styrelsen|investerare|våra investerare|talare|författare|om författaren|press|nyheter|hvad vores kunder siger*|hvad kunderne siger*|udtalelser|anmeldelser|rådgivere|bestyrelse|bestyrelsen|investorer|talere|foredragsholdere|forfattere|presse|nyheder|hva kundene sier*|hva våre kunder sier*|omtaler|styret|rådgivere|foredragsholdere|nyheter|asiakkaiden kokemuksia|mitä asiakkaamme sanovat*|asiakastarinat|asiakastarinoita|hallitus|neuvonantajat|sijoittajat|puhujat|kirjoittajat|uutiset|valtuusto',
  openRoles:
    'lediga tjänster|lediga jobb|våra lediga tjänster|våra lediga jobb|jobba hos oss|aktuella tjänster|alla lediga tjänster|öppna tjänster|ledige stillinger|vores ledige stillinger|ledige job|aktuelle stillinger|jobopslag|våre ledige stillinger|utlyste stillinger|stillinger|avoimet työpaikat|avoimet paikat|avoimet tehtävät|avoinna olevat työpaikat|meille töihin',
  rolesNoun:
    '*lediga tjänster*|*lediga jobb*|*ledig tjänst*|*öppna tjänster*|*ledige stillinger*|*ledige job*|*ledig stilling*|*avointa työpaikkaa*|*avoimet työpaikat*|*avoin työpaikka*|*avointa tehtävää*|*avointa paikkaa*',
  noRoles:
    '*inga lediga tjänster*|*inga lediga jobb*|*inga öppna tjänster*|*ingen ledige stillinger*|*ingen ledige job*|*ingen ledige stillinger*|*ei avoimia työpaikkoja*|*ei avoimia paikkoja*|*ei avoimia tehtäviä*|*ei ole avoimia*|*ingen stillinger*',
  more: 'visa fler|visa mer|ladda fler|alla jobb|visa alla|se alla jobb|alla lediga tjänster|vis flere|vis mere|vis alle|se alle job|se alle stillinger|alle stillinger|vis mer|last inn flere|neste|nästa|næste|näytä lisää|lataa lisää|kaikki työpaikat|seuraava|näytä kaikki',
  perUser:
    '*per användare*|*/användare*|*pr. bruger*|*per bruger*|*pr bruger*|*per bruker*|*pr. bruker*|*käyttäjältä*|*per anställd*|*pr. medarbejder*|*per ansatt*|*/käyttäjä*',
  freeTrial:
    '*prova gratis*|*testa gratis*|*kom igång gratis*|*prøv gratis*|*gratis prøveperiode*|*gratis prøve*|*kokeile ilmaiseksi*|*ilmainen kokeilu*|*aloita ilmaiseksi*',
  contactSales:
    '*kontakta sälj*|*begär offert*|*boka demo*|*boka en demo*|*kontakt salg*|*book en demo*|*book demo*|*få et tilbud*|*bestill demo*|*pyydä tarjous*|*ota yhteyttä myyntiin*|*varaa demo*',
  countries: '*länder*|*marknader*|*lande*|*markeder*|*land*|*maassa*|*maahan*|*markkinalla*',
  revenue: '*omsättning*|*omsätter*|*omsætning*|*omsætter*|*omsetning*|*omsetter*|*liikevaihto*',
  captions:
    'om virksomheden|om företaget|kontakt os|kontakta oss|kontakt oss|läs mer|läs mera|visa profil|våra värderingar|vår historia|vår vision|våra tjänster|våra produkter|våra kontor|om oss|kund|bild|och många fler|med flera|heltid|deltid|praktik|distans|hybrid|ansök|ansök nu|ansök här|kundtjänst|öppettider|ditt namn|alla avdelningar|alla orter|læs mere|vis profil|vores værdier|vores historie|vores ydelser|om os|kunde|billede|og mange flere|fuldtid|deltid|ansøg|ansøg nu|kundeservice|åbningstider|les mer|våre verdier|vår historie|våre tjenester|bilde|og mange flere|søk|søk nå|fulltid|lue lisää|näytä profiili|arvomme|tarinamme|palvelumme|tuotteemme|tietoa meistä|asiakas|kuva|ja monet muut|kokoaikainen|osa aikainen|hae|hae nyt|asiakaspalvelu|aukioloajat|etätyö',
  places: 'förenta staterna|storbritannien|södra sverige|norra sverige|yhdysvallat|uusi seelanti|etelä suomi|new york',
  foundedLabel: 'grundat|grundades|grundad|grundat år|grundlagt|stiftet|stiftelsesår|etableret|etablert|perustettu|perustamisvuosi',
  employeesLabel:
    'anställda|antal anställda|medarbetare|antal medarbetare|ansatte|antal ansatte|antall ansatte|medarbejdere|antal medarbejdere|medarbeidere|henkilöstö|henkilöstömäärä|työntekijöitä',
  addressLabel:
    'adress|besöksadress|vår adress|hitta till oss|hitta oss|besök oss|här finns vi|adresse|vores adresse|besøgsadresse|besøksadresse|find os|besøg os|finn oss|besøk oss|her finder du os|her finner du oss|osoite|käyntiosoite|postiosoite|toimipiste|toimipaikka|kotipaikka|kotipaikkakunta|sijainti',
  branchLabel: '*filial*|*avdelingskontor*|*sivutoimipiste*',
  mailTasks:
    'bestilling|kundesenter|lager|verksted|verkstad|bokning|styrelse|styret|kansli|butik|butikk|varaus|huolto|ajanvaraus|tilaukset|tarjouspyynto|tilbud|offert|utleie|uthyrning|vaxel|klinik|skole|forening|firma|firmamail|teknik|tekniikka|logistik|regnskap|okonomi|innkjop|indkob|inkop|hej|hei|osta|osto',
  trades:
    'snickeri|snekker|tomrer|maleri|maling|rorlegg|elektr|takarbeid|tradgard|transport|flytt|rengjor|renhold|bakeri|restaurang|frisor|maklare|megler|advokat|arkitekt|trykk|tryck|bilverkstad|verksted|metall|tandlege|tandlakare|reiser|mobler|rakennus|remontti|sahko|putki|maalaus|puutarha|kuljetus|siivous|leipomo|parturi|asianajo|arkkitehti|kirjapaino|korjaamo|autokorjaamo|teknik|tekniikka|entreprenad|entreprenor',
  units: 'stock',
  pageNames:
    'om os|om oss|hem|hjem|forside|etusivu|tjanster|tjenester|ydelser|palvelut|tuotteet|yhteystiedot|yritys|kontakta oss|kontakt oss|kontakt os|om foretaget',
  mailEdges: 'forsalj|kundtjanst|kundservice|ekonomi|kundeservice|salg|regnskab|firmapost|myynti|asiakaspalvelu|toimisto|laskutus|rekry|resepsjon',
} satisfies SiteWords;

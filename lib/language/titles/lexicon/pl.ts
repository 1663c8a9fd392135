/** Polish. Fields stand in the genitive or as adjectives, nouns in both genders. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'pl',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words:
        'właściciel, właścicielka, współwłaściciel, współwłaścicielka, przedsiębiorca, właściciel firmy, właścicielka firmy, własna działalność gospodarcza, własna działalność, udziałowiec',
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: 'założyciel, współzałożyciel, założycielka, współzałożycielka',
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words:
        'prezes, prezes zarządu, dyrektor generalny, dyrektorka generalna, dyrektor zarządzający, prezeska, prezeska zarządu, dyrektorka zarządzająca',
    },
    { level: 'c-suite', manages: 'people', words: 'członek zarządu, wiceprezes, wiceprezes zarządu, zarząd, członkini zarządu' },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'wspólnik, wspólniczka, partnerka zarządzająca, partner zarządzający' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: 'dyrektor, dyrektorka, zastępca dyrektora, wicedyrektor, wicedyrektorka, z ca dyrektora',
    },
    { level: 'director', manages: 'function', functions: ['program-and-project-management'], words: 'dyrektor projektu' },
    { level: 'head', manages: 'people', words: 'naczelnik, szef, szefowa, ordynator, kanclerz' },
    { level: 'head', manages: 'unknown', words: 'prokurent, prokurentka' },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'redaktor naczelny, redaktor naczelna' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words:
        'kierownik, kierowniczka, menedżer, menadżer, menedżerka, menadżerka, zastępca kierownika, kierownik oddziału, kierownik działu, kierownik regionu, kierownik biura',
    },
    { level: 'manager', manages: 'people', functions: ['sales'], words: 'kierownik sklepu, regionalny kierownik sprzedaży, kierowniczka sklepu' },
    { level: 'manager', manages: 'people', functions: ['operations'], words: 'kierownik magazynu, kierownik zakładu, kierownik restauracji' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: 'kierownik projektu, kierownik projektów, menedżer projektu, menadżer projektu, kierowniczka projektu, menedżer projektów',
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      post: 'product-manager',
      words: 'kierownik produktu, menedżer produktu, menadżer produktu',
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      words: 'opiekun klientów kluczowych, opiekun klienta kluczowego, kierownik ds kluczowych klientów, menedżer ds kluczowych klientów',
    },
    { level: 'manager', manages: 'function', functions: ['engineering'], words: 'kierownik budowy, kierownik robót' },
    {
      level: 'lead',
      manages: 'people',
      words:
        'brygadzista, kierownik zespołu, lider zespołu, mistrz produkcji, liderka zespołu, kierownik zmiany, mistrz zmianowy, lider, szef kuchni, mistrz',
    },
    { level: 'lead', manages: 'people', functions: ['accounting'], words: 'główny księgowy, główna księgowa' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      weight: 'weak',
      serves: true,
      words: 'asystent, asystentka, sekretarka, sekretarz, asystentka zarządu, asystent zarządu, asystentka dyrektora',
    },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'doktorant, doktorantka' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: 'członek rady nadzorczej, rada nadzorcza, przewodniczący rady nadzorczej, członkini rady nadzorczej, przewodniczący rady',
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'inwestor, anioł biznesu' },
  ],
  doubles: [
    { grade: 'intern', level: 'intern', manages: 'none', words: 'stażysta, stażystka, praktykant, praktykantka, aplikant, uczeń, aplikantka' },
    { grade: 'none', level: 'intern', manages: 'none', words: 'studentka, student' },
    { grade: 'none', level: 'mid', manages: 'none', words: 'freelancerka, wolny strzelec' },
  ],
  grades: { senior: 'starszy, starsza', junior: 'młodszy, młodsza', lead: 'główny, wiodący, główna, wiodąca' },
  plainJobs: `
    specjalista, specjalistka, koordynator, koordynatorka, analityk, analityczka, pracownik, pracownica, przedstawiciel, przedstawicielka, doradca, doradczyni, technik,
    ekspert, ekspertka, referent, referentka, inspektor, operator, operatorka, opiekun, opiekunka, pełnomocnik, agent, kucharz, kelner, urzędnik, planista, zastępca, monter`,
  jobs: {
    strong: {
      accounting: 'księgowy, księgowa, audytor, biegły rewident, samodzielna księgowa, samodzielny księgowy, doradca podatkowy, fakturzystka',
      sales:
        'handlowiec, sprzedawca, przedstawiciel handlowy, doradca klienta, przedstawicielka handlowa, sprzedawczyni, przedstawiciel medyczny, kasjer, doradca techniczno handlowy, specjalista ds kluczowych klientów, telemarketer, asystent sprzedaży',
      purchasing: 'kupiec, zaopatrzeniowiec',
      'business-development': 'doradca biznesowy',
      'human-resources': 'rekruter, kadrowa, rekruterka, kadrowy',
      education: 'nauczyciel, nauczycielka, wykładowca, trener, trenerka, profesor, adiunkt, lektor, lektorka, pedagog, wychowawca',
      legal: 'prawnik, adwokat, radca prawny, prawniczka, radczyni prawna, notariusz, sędzia, inspektor ochrony danych, rzecznik patentowy',
      'healthcare-services':
        'lekarz, pielęgniarka, lekarka, farmaceuta, fizjoterapeuta, fizjoterapeutka, stomatolog, psycholog, położna, ratownik medyczny, farmaceutka',
      administrative: 'recepcjonista, recepcjonistka, pracownik administracyjny, pracownik biurowy, pracownica biurowa, pracownik biura',
      'community-and-social-services': 'pracownik socjalny, asystent rodziny',
      'customer-success-and-support': 'konsultant ds obsługi klienta, opiekun klienta, konsultant infolinii, doradca serwisowy',
      finance:
        'kontroler finansowy, doradca finansowy, ekonomista, agent ubezpieczeniowy, analityk finansowy, bankowiec, kontroler, aktuariusz, doradca kredytowy, ekspert kredytowy, makler',
      marketing: 'marketingowiec, copywriterka',
      'media-and-communication': 'dziennikarz, redaktor, redaktorka, tłumacz, tłumaczka, rzecznik prasowy, dziennikarka, reżyser',
      'military-and-protective-services': 'policjant, żołnierz, strażak, pracownik ochrony, oficer',
      operations:
        'magazynier, kierowca, spedytor, spedytorka, elektryk, mechanik, logistyk, dyspozytor, ślusarz, spawacz, pracownik produkcji, operator maszyn, elektromonter, operator cnc',
      'real-estate':
        'pośrednik w obrocie nieruchomościami, agent nieruchomości, zarządca nieruchomości, doradca ds nieruchomości, pośrednik nieruchomości',
      'information-technology':
        'programista, programistka, informatyk, administrator systemów, administrator it, administrator sieci, architekt oprogramowania, inżynier oprogramowania, analityk danych, analityk systemowy, wdrożeniowiec',
      'quality-assurance': 'tester oprogramowania, tester, kontroler jakości, testerka, inżynier jakości',
    },
    soft: {
      engineering: 'inżynier, konstruktor, technolog, projektant, inżynierka, automatyk, serwisant, mechatronik',
      research: 'naukowiec, badacz, laborant, laborantka, chemik, biolog',
      'arts-and-design': 'grafik, architekt, architektka, graficzka, fotograf, artysta, projektant graficzny, grafik komputerowy, projektantka',
    },
    open: { consulting: 'konsultant, konsultantka' },
    weak: { 'information-technology': 'administrator', administrative: 'pomoc biurowa' },
  },
  fields: {
    accounting: 'księgowości, księgowość; rachunkowości, podatków, audytu, podatkowy, audytu wewnętrznego',
    administrative:
      'administracji, administracja; biura, sekretariatu, administracyjny, administracyjno biurowy, biurowy, sekretariat, administracyjna',
    'arts-and-design': 'grafiki; projektowania, architektury, kreatywny',
    'business-development': 'rozwoju biznesu, rozwoju; strategii, rozwój biznesu, innowacji, partnerów, partnerstw, strategiczny',
    consulting: 'doradztwa, doradztwo',
    'customer-success-and-support':
      'obsługi klienta, obsługa klienta; klienta, reklamacji, wsparcia, serwisu, obsługi, wsparcia klienta, serwis, posprzedażowy',
    education: 'edukacji; szkolenia, szkoły, nauczania, dydaktyki',
    engineering:
      'techniczny, techniczna, technicznych, utrzymania ruchu; konstrukcyjny, automatyki, inżynierii, budowy, budownictwa, procesu, elektroniki, inwestycji, konstrukcji, procesów produkcyjnych',
    finance:
      'finansów, finansowy, finansowych, finanse; kontrolingu, controllingu, finansowa, ubezpieczeń, ryzyka, bankowości, kredytów, windykacji, finansowo administracyjny, rozliczeń, inwestycyjny, ekonomiczny',
    'healthcare-services': 'zdrowia, medyczny; medycznych, farmacji, kliniczny, medyczna, badań klinicznych',
    'human-resources':
      'kadr, kadry, personalnych, hr; personalny, rekrutacji, płac, kadr i płac, zasobów ludzkich, rekrutacja, szkoleń, wynagrodzeń, personalna, szkoleń i rozwoju, kadrowo płacowy, employer brandingu, personelu',
    'information-technology':
      'informatyki, it; oprogramowania, danych, systemów, sieci, cyberbezpieczeństwa, bezpieczeństwa informacji, informatyczny, aplikacji, systemów informatycznych, cyfryzacji, baz danych, wdrożeń',
    legal: 'prawny, prawnych; umów, compliance, ochrony danych, prawna, prawa, zgodności',
    marketing:
      'marketingu, marketing; reklamy, marki, mediów społecznościowych, e commerce, eventów, marketingowy, marketingowa, marketingowych, promocji, social media, treści, marketingu internetowego, e marketingu, kampanii',
    'media-and-communication': 'komunikacji, pr; mediów, public relations, redakcji, prasowy, komunikacja',
    'military-and-protective-services': 'bezpieczeństwa; ochrony, obrony',
    operations:
      'produkcji, logistyki, operacyjny, operacyjnych, logistyka, produkcja; magazynu, transportu, łańcucha dostaw, planowania, spedycji, bhp, operacji, operacyjna, eksploatacji, utrzymania, planowania produkcji, importu, cła, gastronomii, środowiska, transport, zakładu, hotelu',
    'product-management': 'produktu, produktów',
    'program-and-project-management': 'projektów, projektu; projekty, pmo, zarządzania projektami',
    purchasing: 'zakupów, zakupy; zaopatrzenia, zamówień publicznych, zakupowy, zaopatrzenie, przetargów',
    'quality-assurance': 'jakości, kontroli jakości; zapewnienia jakości, testów, jakość, kontrola jakości',
    'real-estate': 'nieruchomości; najmu, wynajmu',
    research: 'badań, badań i rozwoju; laboratorium, naukowy',
    sales:
      'sprzedaży, sprzedaż, handlowy, handlu; eksportu, handlowa, kluczowych klientów, sprzedażowy, klientów kluczowych, handlowych, handel, eksport, rynku, komercyjny, sprzedaży detalicznej',
  },
  marks: {
    and: 'oraz',
    article: 'i',
    at: 'w firmie, w spółce',
    of: 'ds, do spraw, w, działu, d s, dział, w dziale, z zakresu, pionu, departamentu, odpowiedzialny za, na',
    former: 'były, była, emeryt, emerytka, na emeryturze, emerytowany, dawniej',
    seeking: 'szukam, poszukuję, w poszukiwaniu, otwarty na, otwarta na, poszukuje',
    aspiring: 'przyszły, przyszła, początkujący, początkująca',
    tail: 'pomagam, pomagamy, który, która, z pasją, tworzę',
    blank:
      'region, regionalny, regionalna, polska, europa, międzynarodowy, krajowy, oddziału, zespołu, strategicznych, firmy, spółki, samodzielny, samodzielna, licencjonowany, dyplomowany, niezależny, terenowy',
  },
} satisfies Lexicon;

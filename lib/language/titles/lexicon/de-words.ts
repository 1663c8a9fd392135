/** German: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'de',
  charges: [
    { functions: ['product-management'], post: 'product-manager', words: 'produkt, produktgruppen, produktlinien' },
    {
      functions: ['program-and-project-management'],
      post: 'project-manager',
      words: `
    projekt, bauprojekt, multiprojekt, kundenprojekt, entwicklungsprojekt`,
    },
    {
      functions: ['program-and-project-management'],
      post: 'program-manager',
      words: `
    programm, projektportfolio, release, change, veränderungs, transformations`,
    },
    {
      functions: ['sales'],
      post: 'key-account-manager',
      words: `
    keyaccount, großkunden, grosskunden, schlüsselkunden`,
    },
    { functions: ['sales'], post: 'account-manager', words: 'account, kundenaccount' },
    {
      functions: ['sales'],
      words: `
    export, angebots, ausschreibungs, tender, kundenbeziehungs, area sales, vertriebsgebiets, beziehungs`,
    },
    {
      functions: ['customer-success-and-support'],
      post: 'customer-success-manager',
      words: `
    kundenerfolgs, kunden, reklamations, beschwerde, serviceprojekt`,
    },
    {
      functions: ['business-development'],
      words: `
    geschäftsentwicklungs, innovations, partner, kooperations, strategie, geschäftsfeld, beteiligungs`,
    },
    {
      functions: ['marketing'],
      words: `
    marken, brand, event, veranstaltungs, content, kampagnen, social media, community, online marketing, messe, produktmarketing, werbe,
    online, ecommerce, e commerce, mediaplanungs, destinations, trend`,
    },
    {
      functions: ['purchasing'],
      words: `
    lieferanten, category, warengruppen, kategorie, vertrags, sortiments, beschaffungs`,
    },
    {
      functions: ['finance'],
      words: `
    risiko, portfolio, fonds, asset, vermögens, kredit, schaden, forderungs, anlagen, pricing, versicherungs, preis, wealth`,
    },
    {
      functions: ['human-resources'],
      words: `
    bewerber, talent, bildungs, weiterbildungs, seminar, gesundheits, diversity, wissens, recruiting, hr projekt, trainings`,
    },
    {
      functions: ['information-technology'],
      words: `
    anforderungs, test, daten, stammdaten, anwendungs, informationssicherheits, it service, applikations, digitalisierungs, lizenz, problem,
    incident`,
    },
    { functions: ['legal'], words: 'compliance, patent, datenschutz' },
    { functions: ['quality-assurance'], words: 'qualitäts, qm, qs, prüf' },
    {
      functions: ['operations'],
      words: `
    prozess, gebäude, facility, transport, bestands, flotten, umwelt, energie, logistikprojekt, objekt, arbeitsschutz, material, lean,
    instandhaltungs, fuhrpark, ersatzteil, abfall, notfall, auftrags`,
    },
    {
      functions: ['real-estate'],
      words: `
    immobilien, liegenschafts, property, vermietungs, quartiers`,
    },
    { functions: ['research'], words: 'studien, forschungs, versuchs' },
    { functions: ['media-and-communication'], words: 'kommunikations, pr, medien, redaktions' },
    { functions: ['healthcare-services'], words: 'case, pflege, fall, hygiene' },
    { functions: ['engineering'], words: 'bau' },
    { functions: [], words: 'nachhaltigkeits, krisen, klimaschutz, csr' },
  ],
  chargeHeads: '*manager, * manager, *-manager',
  chargeFields: '*management, * management',
  marks: {
    and: 'und, u, bzw, sowie',
    of: `
    der, des, für, im, in, zur, zum, von, vom, an, auf, mit schwerpunkt, schwerpunkt, in der, den, dem, ins, am, inkl, verantwortlich für,
    zuständig für, unter, nach, aus`,
    at: 'bei, beim, bei der',
    article: 'die, das, ein, eine, einer',
    former: `
    ehemals, ehemaliger, ehem, früher, früherer, a d, ad, i r, im ruhestand, pensioniert, pensionierter, rentner, ex, emeritierter, vormals,
    bis, pensionär, ruhestand, altgeschäftsführer`,
    seeking: `
    auf der suche, auf jobsuche, suche, suchend, arbeitssuchend, arbeitsuchend, offen für, jobsuchend, sucht, verfügbar ab, arbeitslos,
    elternzeit, sabbatical, auf stellensuche, in elternzeit, stellensuchend`,
    aspiring: 'angehender, künftiger, zukünftiger, werdender',
    tail: `
    ich, wir, hilft, helfe, unterstütze, unterstützt, berate, mit leidenschaft, weil, damit, dass, dein, deine, ihr, ihre, mit, mein, meine,
    unser, unsere, einfach, gemeinsam, macht, mehr, wie, was, warum, durch, seit, über, gestalte, entwickle, begleite, bringe, nicht, ist,
    sind, ohne, schaffe`,
    blank: `
    mitglied der, mitglied des, mitglied im, mitglied in der, leidenschaftlich, leidenschaftlicher, vater, mutter, familienvater, aktuell, derzeit, abteilung, bereich, gruppe, gruppen, region,
    regional, gebiet, nord, süd, ost, west, nordost, nordwest, südost, südwest, mitte, norddeutschland, süddeutschland, ostdeutschland,
    westdeutschland, deutschland, österreich, schweiz, europa, international, national, zentral, zentrale, ausland, inland, konzern,
    konzernweit, global, weltweit, stab, stabsstelle, fachbereich, fachgebiet, geschäftsbereich, geschäftsfeld, division, sparte,
    niederlassung, standort, wesen, dienst, dienste, bayern, hamburg, berlin, münchen, köln, frankfurt, stuttgart, nrw, hessen, sachsen,
    strategisch, operativ, allgemein, dienstleistungen, lösungen, stufe, vollzeit, teilzeit, quereinstieg, arbeit, fach, stelle, tätigkeit,
    ressort, referat, sachgebiet, dezernat, team, teams, mittelstand, unternehmen, geschäft, auftrag, stellvertretender, stellvertretend,
    stellvertretung, stv, stellvertreter, kommissarischer, geprüfter, staatlich geprüfter, zertifizierter, diplomierter, dipl, diplom, vize,
    strategischer, operativer, fachlicher, regionaler, internationaler, nationaler, allgemeiner, globaler, digitaler, gewerblicher,
    staatlich anerkannter, beigeordneter, assoziierter, befristeter, externer, interner, freier, mobiler, verantwortlich, hauptamtlicher,
    nebenberuflicher, ausgebildeter, examinierter, öffentlicher, vertraglicher, fachkundiger`,
  },
} satisfies Lexicon;

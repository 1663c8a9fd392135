/** German: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'de',
  fields: {
    accounting: `
    rechnungswesen, buchhaltung; finanzbuchhaltung, buchführung, bilanzierung, bilanzbuchhaltung, debitoren, kreditoren, anlagenbuchhaltung,
    steuern, steuer, steuerberatung, steuerrecht, revision, interne revision, wirtschaftsprüfung, konsolidierung, rechnungslegung,
    rechnungsprüfung, fakturierung, hauptbuchhaltung, rechnungsbearbeitung, abrechnung, treuhand`,
    administrative: `
    verwaltung, administration; büro, sekretariat, empfang, backoffice, zentrale dienste, büroorganisation, innere verwaltung, kaufmännisch,
    kaufm, sachbearbeitung, poststelle, registratur, archiv`,
    'arts-and-design':
      'design, gestaltung; grafik, kunst, mode, fotografie, musik, theater, architektur und design, kreation, kreativ, innenarchitektur, mediengestaltung, produktdesign, stadtplanung',
    'business-development': `
    geschäftsentwicklung; unternehmensentwicklung, geschäftsfeldentwicklung, strategie, strategische planung, kooperationen, partnerschaften,
    neugeschäft, innovation, innovationen, beteiligungen, konzernentwicklung, wirtschaftsförderung, marktentwicklung, unternehmensplanung,
    beteiligungsmanagement, expansion, fusionen und übernahmen, strategische projekte, standortentwicklung, partnervertrieb, geschäftsaufbau`,
    'community-and-social-services': `
    soziales, sozialarbeit; soziale arbeit, jugendhilfe, fundraising, gemeinwesen, familie, soziale dienste, altenhilfe`,
    consulting: 'beratung; unternehmensberatung, organisationsberatung, strategieberatung, prozessberatung',
    'customer-success-and-support': `
    kundenservice, kundenbetreuung; service, kundencenter, callcenter, aftersales, kundenberatung, hotline, reklamation, reklamationen,
    servicecenter, beschwerdemanagement, endkundenservice, kundenerlebnis, kundenzufriedenheit, kunden, kundenzentrum, mandantenbetreuung,
    serviceleistungen, support`,
    education: `
    bildung; schule, lehre, pädagogik, hochschule, schulung, unterricht, universität, mathematik, kindergarten, bibliothek, weiterbildung, erwachsenenbildung, kita, berufsbildung, fortbildung`,
    engineering: `
    technik; konstruktion, engineering, maschinenbau, elektronik, mechanik, elektro, automatisierung, anlagenbau, anlagentechnik, bau,
    hochbau, tiefbau, straßenbau, verfahrenstechnik, versorgungstechnik, gebäudetechnik, fahrzeugtechnik, produktentwicklung, mechatronik,
    steuerungstechnik, technisch, techn, hardware, messtechnik, haustechnik, medizintechnik, werkzeugbau, applikation, inbetriebnahme,
    energietechnik, klimatechnik, bauprojekte, vermessung, antriebstechnik, robotik, holzbau, ingenieurwesen, heizung, sanitär, umwelttechnik,
    stahlbau, tunnelbau, kabelbäume, berechnung, tga, fördertechnik, kältetechnik, sondermaschinenbau, prüfstand, projektierung, bauausführung`,
    entrepreneurship: 'unternehmertum; gründung, gründungen, existenzgründung',
    finance: `
    finanzen, finanzwesen, finanz; controlling, vertriebscontrolling, beteiligungscontrolling, werkscontrolling, treasury, bank, banking,
    versicherung, versicherungen, risiko, kredit, kredite, firmenkunden, privatkunden, wertpapiere, vermögensverwaltung, vermögensberatung,
    vermögensanlage, investment, finanzierung, finanzierungen, forderungsmanagement, mahnwesen, geldanlage, marktfolge, marktfolge aktiv,
    zahlungsverkehr, schaden, leben, sachversicherung, rückversicherung, finanzplanung, finanzberatung, kalkulation, kapitalmarkt,
    geldwäscheprävention, kostenrechnung, betriebswirtschaft, anlageberatung, firmenkundenbetreuung, firmenkundenberatung, meldewesen,
    leasing, altersvorsorge, liquidität, unternehmenssteuerung, banksteuerung, gesamtbanksteuerung, wertpapierberatung, fonds, kosten, budget,
    haushalt`,
    'healthcare-services': `
    gesundheit, pflege; medizin, klinik, krankenhaus, therapie, praxis, chirurgie, radiologie, krankenpflege, anästhesie, physiotherapie,
    psychologie, apotheke, onkologie, psychiatrie, orthopädie, dental, ambulante pflege, patienten, medizinisch, zahnmedizin`,
    'human-resources': `
    personal, personalwesen; humanressourcen, personalbeschaffung, personalgewinnung, recruiting, personaladministration, personalbetreuung,
    personalcontrolling, lohn, gehalt, lohnabrechnung, gehaltsabrechnung, entgelt, entgeltabrechnung, personalabrechnung, ausbildung,
    aus- und weiterbildung, organisationsentwicklung, personalmarketing, personalverwaltung, personalberatung, personalplanung, arbeitsrecht,
    vergütung, personaldienstleistung, personalwirtschaft, personalführung, personalservice, betriebliche altersversorgung,
    hochschulmarketing, nachwuchs, personalstrategie, personal und organisation, personalauswahl, zeitarbeit, personalvermittlung,
    mitarbeiterentwicklung, führungskräfteentwicklung, unternehmenskultur, betriebliches gesundheitsmanagement, talentakquise,
    vergütung und sozialleistungen, rekrutierung, personaldisposition`,
    'information-technology': `
    informationstechnologie, informationstechnik; informatik, edv, datenverarbeitung, softwareentwicklung, anwendungsentwicklung,
    digitalisierung, it betrieb, it service, infrastruktur, systeme, informationssysteme, daten, datenbanken, netzwerk, netzwerke,
    netzwerktechnik, informationssicherheit, systemadministration, systemtechnik, kommunikationstechnik, anwendungen, anwendungsbetreuung,
    applikationen, digital, prozessdigitalisierung, rechenzentrum, datenanalyse, künstliche intelligenz, webentwicklung,
    wirtschaftsinformatik, telekommunikation, softwarearchitektur, it architektur, programmierung, stammdaten, digitale medien,
    digitale lösungen, systembetreuung, it administration, it organisation, it projekte, iuk, datentechnik, anwendungssysteme,
    geschäftsanalyse, systementwicklung, softwaretechnik, e government, serverbetrieb, itk`,
    legal: `
    recht; vertrag, verträge, gericht, compliance, datenschutz, justiz, vertragsmanagement, vergaberecht, regulierung, gesellschaftsrecht,
    rechtsschutz, wirtschaftsrecht, regulatorische angelegenheiten, zulassung, rechtstreue, strafrecht`,
    marketing: `
    marketing; werbung, werbe, anzeigen, produktmarketing, vertriebsmarketing, marke, marken, markenführung, markenkommunikation,
    direktmarketing, messe, messen, veranstaltungen, veranstaltung, events, soziale medien, ecommerce, onlinehandel, onlineshop,
    dialogmarketing, content, marktkommunikation, marketingkommunikation, handelsmarketing, markt, inhalte, kampagnen,
    suchmaschinenoptimierung, suchmaschinenmarketing, mediaplanung, verkaufsförderung, tourismusmarketing, stadtmarketing, leadgenerierung,
    performance, werbemittel, kundenbindung`,
    'media-and-communication': `
    kommunikation, öffentlichkeitsarbeit; presse, redaktion, medien, journalismus, verlag, dokumentation, film, funk, rundfunk, fernsehen,
    video, radio, externe angelegenheiten, bewegtbild, krisenkommunikation, politik und öffentlichkeitsarbeit, übersetzung, politische kommunikation`,
    'military-and-protective-services': `
    polizei, bundeswehr; feuerwehr, verteidigung, brandschutz, infanterie, katastrophenschutz, militär, justizvollzug`,
    operations: `
    logistik, produktion; betrieb, fertigung, lager, versand, disposition, lieferkette, transport, montage, instandhaltung,
    arbeitsvorbereitung, materialwirtschaft, arbeitssicherheit, arbeitsschutz, umweltschutz, umwelt, prozesse, organisation, zoll, import,
    spedition, wareneingang, verpackung, werk, werkstatt, planung, gastronomie, hotel, küche, hauswirtschaft, energie, gebäude, entsorgung,
    verkehr, landwirtschaft, luftfracht, seefracht, abwicklung, luftfahrt, schifffahrt, reinigung, bahn, schienenverkehr, flughafen, wartung,
    anlagenbetrieb, abfallwirtschaft, abwasser, wasserversorgung, geschäftskontinuität, touristik, fuhrpark, prozessoptimierung, auftragsbearbeitung, zoll und außenwirtschaft, außenhandel, warenannahme, warenausgang, kommissionierung, industrialisierung, produktionssteuerung, fertigungssteuerung, bedarfsplanung, kontraktlogistik, warenwirtschaft, kvp, verbesserungsprozess, gesundheitsschutz und sicherheit`,
    'product-management': 'produktmanagement; produkt, produkte, produktstrategie, produktplanung, produktportfolio',
    'program-and-project-management': `
    projektmanagement; projekte, projekt, projektsteuerung, projektabwicklung, projektkoordination, multiprojektmanagement,
    programmmanagement, projektbüro, projektmanagementbüro, projektplanung, projektorganisation, veränderungsmanagement, sonderprojekte,
    großprojekte, kundenprojekte, transformation`,
    purchasing: `
    einkauf, beschaffung; wareneinkauf, materialeinkauf, indirekter einkauf, projekteinkauf, warengruppen, sourcing, vergabe, rohstoffe,
    lieferanten, energiebeschaffung, sortiment, purchasing, produktionsmaterial, ausschreibungen, fremdvergabe`,
    'quality-assurance': `
    qualität, qualitätssicherung; qualitätskontrolle, testmanagement, prüfwesen, prüfung, lieferantenqualität, zertifizierung,
    qualitätslenkung, prüfplanung, prüffeld, test`,
    'real-estate':
      'immobilien; hausverwaltung, vermietung, wohnimmobilien, immobilienentwicklung, immobilienwirtschaft, liegenschaften, immobilienverwaltung, immobilienbewertung, wohnungswirtschaft, mietverwaltung, immobilienvertrieb, bestandsmanagement, grundstücke, gewerbeimmobilien, bestandsverwaltung, mietwohnungen',
    research: `
    forschung, forschung und entwicklung; f e, entwicklung, wissenschaft, labor, chemie, biologie, physik, klinische forschung, institut,
    biotechnologie, klinische studien, vorentwicklung, grundlagenforschung, analytik, statistik, biometrie`,
    sales: `
    vertrieb, verkauf; außendienst, aussendienst, innendienst, handel, großhandel, einzelhandel, schlüsselkunden, export, absatz,
    vertriebssteuerung, direktvertrieb, telefonverkauf, akquise, kundenakquise, angebotswesen, angebotsmanagement, vertriebsplanung,
    vertriebsunterstützung, vertriebsorganisation, vertriebsservice, neukundengewinnung, kundengewinnung, neukundenakquise, großkunden,
    geschäftskunden, industriekunden, projektvertrieb, vertriebskanäle, online vertrieb, objektvertrieb, handelspartner, filialvertrieb,
    vertriebssupport, absatzwirtschaft, fahrzeugverkauf, autohaus, kasse, flottenvertrieb`,
  },
  mixedFields: [
    {
      functions: ['finance', 'accounting'],
      words: `
    finanz- und rechnungswesen, finanzen und rechnungswesen, finanzen und controlling, rechnungswesen und controlling,
    controlling und rechnungswesen`,
    },
  ],
} satisfies Lexicon;

/** Dutch: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'nl',
  fields: {
    accounting: `
    boekhouding, accountancy; financiële administratie, belastingen, fiscaal, fiscale zaken, debiteurenadministratie,
    crediteurenadministratie, facturatie, crediteuren, verslaggeving, accounting, fiscaliteit, salaris en financiële administratie,
    facturering`,
    administrative: `
    administratie, secretariaat; receptie, kantoor, bestuurlijke zaken, managementondersteuning, office, algemene zaken, onthaal, balie,
    backoffice, bestuursondersteuning, secretarieel`,
    'arts-and-design': 'vormgeving, ontwerp; kunst, mode, muziek, cultuur, interieur, fotografie, theater, museum',
    'business-development': `
    bedrijfsontwikkeling; strategie, innovatie, samenwerking, strategische ontwikkeling, nieuwe business, partnerships, acquisities,
    commerciële ontwikkeling, relatieontwikkeling, marktontwikkeling, gebiedsstrategie, fusies en overnames`,
    'community-and-social-services': `
    welzijn, maatschappelijk werk; jeugdzorg, sociale zaken, kinderopvang, gehandicaptenzorg, jeugd`,
    consulting: 'advies, consultancy; organisatieadvies, advisering, consulting',
    'customer-success-and-support': `
    klantenservice; klantcontact, klanten, klantbeleving, klantrelaties, service, klachten, aftersales, callcenter, klantenrelaties,
    klantenondersteuning, klantadvies, klantzaken`,
    education: `
    onderwijs, opleiding; educatie, school, basisonderwijs, voortgezet onderwijs, universiteit, academie, wiskunde, hoger onderwijs,
    bibliotheek, speciaal onderwijs`,
    engineering: `
    techniek; technisch, constructie, bouw, werktuigbouwkunde, engineering, civiele techniek, bouwkunde, infra, installatietechniek,
    calculatie, mechatronica, procestechnologie, utiliteitsbouw, woningbouw, wegenbouw, installaties, bouwprojecten, productontwikkeling,
    hardware, koeltechniek, elektro, mechanica, waterbouw, besturingstechniek, energietechniek, openbare werken, staalbouw`,
    entrepreneurship: 'ondernemerschap',
    finance: `
    financiën, financieel; controlling, concerncontrol, planning en control, planning & control, treasury, bank, verzekeringen, hypotheken,
    kredieten, krediet, beleggingen, vermogensbeheer, debiteurenbeheer, pensioenen, pensioen, assurantiën, financiële planning, schade,
    bedrijfseconomie, risico, inkomensverzekeringen, leningen, investeringen, incasso, begroting, economische zaken, zakelijke kredieten,
    polisadministratie`,
    'healthcare-services': `
    zorg, gezondheidszorg; verpleging, medisch, thuiszorg, verpleeghuis, ziekenhuis, revalidatie, geneeskunde, farmacie, behandeling,
    gezondheid, tandheelkunde, intensive care, diergeneeskunde`,
    'human-resources': `
    personeelszaken, personeel; personeel en organisatie, p&o, werving, werving en selectie, salarisadministratie, arbeidszaken,
    personeelsbeleid, mens en organisatie, loopbaan, recruitment, arbeidsvoorwaarden, leren en ontwikkelen, opleiding en ontwikkeling,
    personeelsadministratie, arbeidsmarktcommunicatie, payroll, organisatieontwikkeling, re integratie, loonadministratie, inzetbaarheid,
    verloning, uitzendbureau, detachering`,
    'information-technology': `
    informatietechnologie, automatisering; ict, informatievoorziening, informatisering, informatiebeheer, softwareontwikkeling, systeembeheer,
    applicatiebeheer, functioneel beheer, informatiebeveiliging, digitalisering, digitale transformatie, servicedesk, i a, systemen,
    netwerken, software, beheer, webontwikkeling, technisch beheer, informatica, applicaties, technologie, data-analyse, gegevens, digitaal,
    computer, informatiearchitectuur, kantoorautomatisering, telecom, netwerk, digitale dienstverlening, systeemontwikkeling`,
    legal: `
    juridisch, juridische zaken; recht, compliance, privacy, wetgeving, regelgeving, contracten, vergunningen, gegevensbescherming`,
    marketing: `
    marketing; reclame, evenementen, merk, ecommerce, webshop, promotie, campagnes, marketingcommunicatie, citymarketing, online,
    media-inkoop, merkcommunicatie, handelsmarketing, relatiemarketing`,
    'media-and-communication': `
    communicatie; voorlichting, pers, media, redactie, uitgeverij, journalistiek, audiovisueel, film, televisie, radio, video`,
    'military-and-protective-services': `
    defensie, politie; brandweer, beveiliging, landmacht, luchtmacht, bewaking, leger`,
    operations: `
    bedrijfsvoering, logistiek; productie, operatie, operaties, operationeel, magazijn, transport, distributie, planning, onderhoud,
    expeditie, fabricage, facilitair, gebouwbeheer, veiligheid, arbo, milieu, processen, voorraad, import, import en export, douane, horeca,
    keuken, schoonmaak, werkplaats, assemblage, wagenpark, vervoer, fabriek, energie, proces, wegtransport, luchtvracht, organisatie,
    landbouw, catering, keten, afval, recycling, openbaar vervoer, luchtvaart, dienstverlening, preventie, hotel, spoor, duurzame energie,
    toerisme, scheepvaart, bevoorrading`,
    'product-management': 'productmanagement; product, producten, productstrategie',
    'program-and-project-management': `
    projectmanagement, projectbeheer; projecten, project, programma, programma s, verandermanagement, projectbeheersing, transformatie,
    transitie, projectondersteuning, implementatie`,
    purchasing: `
    inkoop; aankoop, aanbestedingen, aanbesteding, contractmanagement, operationele inkoop, procurement, contractbeheer, facilitaire inkoop,
    bestellingen, leveranciers, assortiment`,
    'quality-assurance': `
    kwaliteit, kwaliteitszorg; kwaliteitscontrole, kwaliteitsborging, kam, qhse, testen, keuring, certificering`,
    'real-estate': `
    vastgoed; wonen, verhuur, huisvesting, vastgoedontwikkeling, woningbeheer, projectontwikkeling, immobiliën`,
    research: `
    onderzoek, onderzoek en ontwikkeling; laboratorium, wetenschap, ontwikkeling, chemie, biologie, biotechnologie, natuurkunde, analyse`,
    sales: `
    verkoop, sales; commercie, commercieel, binnendienst, buitendienst, commerciële binnendienst, export, accountmanagement, relatiebeheer,
    detailhandel, groothandel, winkel, verkoopondersteuning, commerciële zaken, acquisitie, zakelijke markt, filialen, retail, handel,
    winkels, commerciële dienst, klantenwerving, relaties, nieuwe klanten, orders, offertes, telefonische verkoop, zakelijke verkoop`,
  },
  mixedFields: [{ functions: ['marketing', 'media-and-communication'], words: 'marketing en communicatie, marketing & communicatie' }],
} satisfies Lexicon;

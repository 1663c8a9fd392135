/** Dutch: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'nl',
  charges: [
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'project, bouwproject' },
    {
      functions: ['program-and-project-management'],
      post: 'program-manager',
      words: `
    programma, program, portfolio, verander, release, implementatie, delivery, transitie`,
    },
    { functions: ['product-management'], post: 'product-manager', words: 'product, productgroep' },
    { functions: ['sales'], post: 'account-manager', words: 'account, sales account' },
    { functions: ['sales'], post: 'key-account-manager', words: 'key account, keyaccount' },
    {
      functions: ['sales'],
      words: `
    relatie, export, gebieds verkoop, tender, verhuur, bid, klantrelatie`,
    },
    { functions: ['customer-success-and-support'], words: 'klant, klachten, klantcontact' },
    { functions: ['business-development'], words: 'business development, innovatie, partner' },
    {
      functions: ['marketing'],
      words: `
    merk, brand, event, evenementen, content, community, campagne, social media, online marketing, ecommerce, e commerce, e-commerce, online,
    formule, markt, webshop`,
    },
    {
      functions: ['purchasing'],
      words: `
    contract, categorie, category, leveranciers, assortiments`,
    },
    {
      functions: ['finance'],
      words: `
    risico, fonds, vermogens, beleggings, krediet, schade, portefeuille, debiteuren`,
    },
    {
      functions: ['human-resources'],
      words: `
    opleidings, verzuim, mobiliteits, talent, recruitment`,
    },
    {
      functions: ['information-technology'],
      words: `
    applicatie, functioneel, informatie, data, service, test, ict service, change`,
    },
    { functions: ['quality-assurance'], words: 'kwaliteits, kwaliteit' },
    {
      functions: ['operations'],
      words: `
    proces, facility, facilitair, gebouw, vastgoedonderhoud, wagenpark, milieu, energie, logistiek, transport, veiligheids, onderhouds,
    planning, omgevings, voorraad`,
    },
    {
      functions: ['real-estate'],
      words: `
    vastgoed, property, asset, huur, gebiedsontwikkelings, wijk`,
    },
    { functions: ['healthcare-services'], words: 'case, zorg' },
    { functions: ['media-and-communication'], words: 'communicatie, pr' },
    { functions: ['research'], words: 'onderzoeks' },
    { functions: [], words: 'duurzaamheids, crisis, csr' },
  ],
  chargeHeads: '*manager, * manager',
  chargeFields: '*management, * management, *beheer',
  marks: {
    and: 'en',
    of: `
    van, voor, bij de afdeling, in, op, aan, met specialisatie, met als specialisatie, ten behoeve van, tbv, voor de, verantwoordelijk voor,
    binnen`,
    at: 'bij, bij de',
    article: 'de, het, een, onze',
    former: `
    voormalig, voormalige, ex, oud, gepensioneerd, gepensioneerde, eerder, met pensioen, vroeger, oud-directeur`,
    seeking: `
    op zoek, op zoek naar, zoekend, zoekt, werkzoekend, werkzoekende, beschikbaar, open voor, per direct beschikbaar, tussen twee banen,
    in between`,
    aspiring: 'toekomstig, aspirant, aanstaand',
    tail: `
    ik, wij, we, ik help, helpt, help, die, dat, passie voor, samen, jouw, je, uw, onze klanten, met passie, met, mijn, zodat, omdat, door,
    altijd, bouwt, bouwen, verbindt, trotse, gedreven`,
    blank: `
    lid van, lid van de, lid, gepassioneerd, gepassioneerde, vader, moeder, afdeling, dienst, team, regio, regionaal, nederland, belgië, europa, noord, zuid, oost,
    west, midden, noordoost, zuidwest, internationaal, nationaal, sector, unit, divisie, groep, vestiging, amsterdam, rotterdam, utrecht,
    cluster, landelijk, algemene, algemeen, zaken, hbo, mbo, diensten, oplossingen, werk, niveau, locatie, bureau, eenheid, bedrijf,
    bedrijven, rayon, vlaanderen, interne, externe, adjunct, waarnemend, plaatsvervangend, interim, ad interim, zelfstandig, strategisch,
    gediplomeerd, geregistreerd, allround, medewerkend, extern, meewerkend, hulp, fulltime, parttime, erkend, beëdigd, medior, bedrijfs`,
  },
} satisfies Lexicon;

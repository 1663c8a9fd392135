/** What an invented seller has written down: one product, its pains and proofs, in four languages; personas of several tones. */
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';

export interface Seller {
  pains: Pain[];
  proofs: Proof[];
  products: Product[];
}

const product = (useCases: string[]): Product => ({
  id: 'tidewell',
  name: 'Tidewell',
  features: [],
  useCases,
  advantages: [],
  pricing: '',
  competitors: [],
});

/** Tidewell does not exist; in English it joins customer data, elsewhere it sorts requests. */
export const sellers: Readonly<Record<'en' | 'de' | 'fr' | 'es', Seller>> = {
  en: {
    pains: [
      {
        id: 'silos',
        name: 'Customer data in silos',
        challenge: 'Shop, newsletter and support each know another customer, and nothing joins them.',
        consequence: 'Offers go to people who have bought already, and nobody trusts the reports.',
        outcome: 'One customer record that all three use.',
        question: 'Where does your team look when two systems disagree about a customer?',
      },
      {
        id: 'queue',
        name: 'A queue that grows faster than the team',
        challenge: 'Each new product brings the same questions again, and answers take two days.',
      },
    ],
    proofs: [
      {
        id: 'harbour',
        name: 'Half as many wrong offers',
        text: 'At Harbour Bikes, a shop with 40 people, 9 in 100 offers went to people who had just bought; three months later it was 4.',
        source: 'harbourbikes.example/one-record',
        pains: ['silos'],
      },
    ],
    products: [product(['one record for each customer, from shop, newsletter and support.'])],
  },
  de: {
    pains: [
      {
        id: 'schlange',
        name: 'Die Warteschlange wächst schneller als das Team',
        challenge: 'Jedes neue Produkt bringt dieselben Fragen wieder, und Antworten brauchen zwei Tage.',
        consequence: 'Menschen fragen zweimal, und die geduldigsten im Team kündigen.',
        outcome: 'Eine erste Antwort innerhalb von vier Stunden, mit dem Team, das da ist.',
        question: 'Wie lange wartet jemand an einem Montag auf die erste Antwort?',
      },
    ],
    proofs: [
      {
        id: 'hafenrad',
        name: 'Erste Antworten nach vier Stunden',
        text: 'Bei Hafenrad, 40 Menschen im Service, dauerte die erste Antwort im März 31 Stunden und im Juni 4 Stunden.',
        source: 'hafenrad.example/servicebericht',
        pains: ['schlange'],
      },
    ],
    products: [product(['Anfragen nach ihrem Anliegen sortieren, bevor jemand sie liest.'])],
  },
  fr: {
    pains: [
      {
        id: 'file',
        name: 'Une file d’attente qui grandit plus vite que l’équipe',
        challenge: 'Chaque nouveau produit ramène les mêmes questions, et les réponses prennent deux jours.',
        consequence: 'Les gens écrivent deux fois, et les plus patients de l’équipe s’en vont.',
        outcome: 'Une première réponse en moins de quatre heures, avec l’équipe en place.',
        question: 'Combien de temps attend-on une première réponse le lundi ?',
      },
    ],
    proofs: [
      {
        id: 'velos-du-port',
        name: 'Une première réponse en quatre heures',
        text: 'Chez Vélos du Port, 40 personnes au service client, la première réponse prenait 31 heures en mars et 4 heures en juin.',
        source: 'velosduport.example/rapport',
        pains: ['file'],
      },
    ],
    products: [product(['trier les demandes selon leur besoin, avant que quelqu’un les lise.'])],
  },
  es: {
    pains: [
      {
        id: 'cola',
        name: 'Una cola que crece más rápido que el equipo',
        challenge: 'Cada producto nuevo trae otra vez las mismas preguntas, y las respuestas tardan dos días.',
        consequence: 'La gente escribe dos veces, y los más pacientes del equipo se van.',
        outcome: 'Una primera respuesta en menos de cuatro horas, con el equipo que hay.',
        question: '¿Cuánto espera alguien un lunes hasta la primera respuesta?',
      },
    ],
    proofs: [
      {
        id: 'bicis-del-puerto',
        name: 'Una primera respuesta en cuatro horas',
        text: 'En Bicis del Puerto, con 40 personas en atención al cliente, la primera respuesta tardaba 31 horas en marzo y 4 horas en junio.',
        source: 'bicisdelpuerto.example/informe',
        pains: ['cola'],
      },
    ],
    products: [product(['ordenar las consultas según lo que necesitan, antes de que alguien las lea.'])],
  },
};

export const testedIcp: Icp = { id: 'shops', name: 'Shops with a full inbox', segment: 'shops', status: 'tested', criteria: [], pains: [] };
export const hypothesis: Icp = { ...testedIcp, id: 'guess', status: 'hypothesis' };

export const persona = (more: Partial<Persona> = {}): Persona => ({
  id: 'service-lead',
  name: 'Service Lead Sanna',
  quote: '',
  icps: ['shops'],
  role: '',
  criteria: [],
  pains: [],
  ...more,
});

export const casual: Partial<Persona> = { tone: { formal: 1, technical: 2, serious: 2 } };
const careful: Partial<Persona> = { tone: { formal: 4, technical: 3, serious: 4 }, leaning: { risk: 1, novelty: 2 } };
const bold: Partial<Persona> = { tone: { formal: 2, technical: 4, serious: 3 }, leaning: { risk: 5, novelty: 5 } };

/** By name, for cases. */
export const tones = { casual, careful, bold } as const;

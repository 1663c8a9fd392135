/** What LinkedIn writes in western languages, and what it means. */
import type { Lines } from './lines';

export default {
  de: {
    ranges: { 'Jan. 2024–Heute': ['2024-01', ''], 'Sept. 2019–März 2021 · 1 Jahr 7 Monate': ['2019-09', '2021-03'] },
    tenures: { '1 Jahr 4 Monate': 16, '5 J. 2 Mon.': 62 },
    counts: {
      '1.234 Follower:innen': ['followers', 1234],
      '1.234 Follower': ['followers', 1234],
      '58 verbundene Mitglieder': ['associated-members', 58],
    },
    sizes: { '51–200 Beschäftigte': [51, 200], '10.001+ Beschäftigte': [10001, null] },
    labels: { Branche: 'industry', Größe: 'company-size', Berufserfahrung: 'experience', Spezialgebiete: 'specialties' },
    types: { Privatunternehmen: 'private' },
    degrees: '· 2.|Kontakt 2. Grades',
    employment: 'Vollzeit|Praktikum',
    modes: 'Vor Ort|Homeoffice',
  },
  pt: {
    ranges: { 'jan de 2024 - o momento': ['2024-01', ''], 'jan. de 2019 – dez. de 2021 · 3 anos': ['2019-01', '2021-12'] },
    tenures: { '1 ano 4 meses': 16, '2 anos e 1 mês': 25 },
    counts: { '2,5 mil seguidores': ['followers', 2500], '312 usuários associados': ['associated-members', 312] },
    sizes: { '51-200 funcionários': [51, 200], '+ de 10.001 funcionários': [10001, null] },
    labels: { Setor: 'industry', 'Tamanho da empresa': 'company-size', Experiência: 'experience', 'Formação acadêmica': 'education' },
    types: { 'Empresa privada': 'private', 'De capital fechado': 'private' },
    degrees: '· 2º|conexão de 2º grau',
    employment: 'Tempo integral|Tempo inteiro|Estágio',
    modes: 'Remota|Híbrida|Presencial',
  },
  it: {
    ranges: { 'gen 2024 - Presente': ['2024-01', ''], 'set 2019 - mag 2021 · 1 anno 9 mesi': ['2019-09', '2021-05'] },
    tenures: { '1 anno 4 mesi': 16, '5 anni e 2 mesi': 62 },
    counts: { '1.234 follower': ['followers', 1234], '1,2 Mln di follower': ['followers', 1_200_000] },
    sizes: { '51-200 dipendenti': [51, 200], 'Oltre 10.000 dipendenti': [10001, null] },
    labels: { Settore: 'industry', 'Dimensioni dell’azienda': 'company-size', Esperienza: 'experience', Competenze: 'skills' },
    types: { 'Società privata non quotata': 'private' },
    degrees: '· 2°|collegamento di 2° grado',
    employment: 'A tempo pieno|Tirocinio',
    modes: 'Da remoto|Ibrido|In sede',
  },
  nl: {
    ranges: { 'jan. 2024 - heden': ['2024-01', ''], 'mrt. 2018 - dec. 2019 · 1 jaar 10 maanden': ['2018-03', '2019-12'] },
    tenures: { '1 jaar 4 maanden': 16, '5 jr 2 mnd': 62 },
    counts: { '1.234 volgers': ['followers', 1234], '58 gekoppelde leden': ['associated-members', 58] },
    sizes: { '51-200 medewerkers': [51, 200], 'Meer dan 10.000 werknemers': [10001, null] },
    labels: { Branche: 'industry', Bedrijfsgrootte: 'company-size', Ervaring: 'experience', Hoofdkantoor: 'headquarters' },
    types: { 'Particuliere onderneming': 'private', 'In particulier bezit': 'private' },
    degrees: '· 2e|2e-graads connectie',
    employment: 'Voltijds|Fulltime|Stage',
    modes: 'Op locatie|Op afstand|Hybride',
  },
} satisfies Record<string, Lines>;

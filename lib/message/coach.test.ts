import { describe, expect, it } from 'vitest';
import { backed, badMessages, goodMessages, quoted } from '@/tests/support/labelled-messages';
import { claire, elena, jonas, tomas, writtenOn } from '@/tests/support/prospects';
import { persona, sellers, testedIcp } from '@/tests/support/seller';
import { buildMessages } from './build';
import { channels } from './channels';
import { coach, coachChecks } from './coach';
import { kinds } from './kinds';
import { readingOf, syllables } from './reading-ease';

const read = (text: string, more: Partial<Parameters<typeof coach>[0]> = {}) =>
  coach({ text, channel: 'connection-note', language: 'en', backed, quotes: quoted, ...more });

describe('forty labelled messages', () => {
  it.each(goodMessages)('nothing is held against: $text', (message) => {
    expect(coach({ ...message, backed, quotes: quoted }).findings).toEqual([]);
  });

  it.each(badMessages)('what is wrong is found ($wrong): $text', ({ wrong, ...message }) => {
    const found = new Set(coach({ ...message, backed, quotes: quoted }).findings.map(({ check }) => check));
    expect([...found]).toEqual(expect.arrayContaining([...wrong]));
  });

  it('are twenty and twenty, and every check has a message that it finds', () => {
    expect([goodMessages.length, badMessages.length]).toEqual([20, 20]);
    expect([...new Set(badMessages.flatMap(({ wrong }) => wrong))].toSorted()).toEqual(coachChecks.map(({ id }) => id));
  });
});

describe('a finding', () => {
  it('says where, why and what instead', () => {
    const text = 'We leverage data. Shall we talk?';
    const [finding] = read(text).findings;
    expect(text.slice(finding!.from, finding!.to)).toBe('leverage');
    expect(finding).toMatchObject({ check: 'buzzwords', why: '“leverage” says little.', instead: 'use' });
  });

  it('answers one of the three questions, and there is no score', () => {
    const coached = read('We leverage data! Loved your post. Are you free?');
    expect(coached.questions.map(({ say }) => say)).toEqual([
      'Does it sound like a person talking to a person?',
      'Does it help them, or only us?',
      'Is it about their problem, or our agenda?',
    ]);
    expect(coached.questions.flatMap(({ findings }) => findings)).toHaveLength(coached.findings.length);
    expect(Object.keys(coached)).not.toContain('score');
  });

  it('is never about words that the user quotes from the page', () => {
    expect(read('Your page says: “Our leading solution leverages synergies!” Which of your customers says so?').findings).toEqual([]);
    expect(read('We say: “Our leading product leverages synergies!” Which of your customers says so?').findings.length).toBeGreaterThan(0);
  });
});

describe('a number', () => {
  it('is a claim unless a proof, a pain or a page says it, or it counts minutes', () => {
    const claims = (text: string) =>
      read(text)
        .findings.filter(({ check }) => check === 'unsupported-claims')
        .map(({ from, to }) => text.slice(from, to));
    expect(claims('It took 31 hours, then 4. Would a call of 15 minutes, or a 20-minute one, suit you?')).toEqual([]);
    expect(claims('You save 40 % and 1,200 hours. Shall we?')).toEqual(['40 %', '1,200']);
  });
});

describe('the figures beside a text', () => {
  it('are counted, and the limit is that of the user', () => {
    const text = 'Hello Elena, how do you do this?';
    expect(read(text)).toMatchObject({ characters: text.length, most: 200, you: 1, we: 0 });
    expect(read(text, { roomier: true }).most).toBe(300);
  });

  it('tell easy from hard in each language, and nothing about a line', () => {
    const pairs = {
      en: [
        'The shop is small. We pack each box by hand. It takes us all day. The team is tired at night, and no one has the time to look at the list.',
        'Organisational transformation necessitates considerable interdepartmental coordination. Operational infrastructure modernisation requires comprehensive stakeholder communication, administrative preparation, institutional responsibility, documentation, verification, authorisation, organisational accountability, technological interoperability, intercontinental standardisation, multidimensional evaluation.',
      ],
      de: [
        'Der Laden ist klein. Wir packen jede Kiste mit der Hand. Das kostet uns den ganzen Tag. Am Abend sind alle müde, und keiner hat Zeit für die Liste.',
        'Die organisationsübergreifende Prozessoptimierung erfordert umfangreiche Abstimmungsmaßnahmen zwischen verantwortlichen Fachabteilungen. Infrastrukturmodernisierungen benötigen außerdem dokumentierte Verantwortlichkeiten, Genehmigungsverfahren, Datenschutzfolgenabschätzungen, Wirtschaftlichkeitsbetrachtungen, Verfügbarkeitsvereinbarungen, Ausschreibungsunterlagen, Bewertungskriterien, Verantwortungszuordnungen, Zuständigkeitsabgrenzungen, Kommunikationsrichtlinien, Benutzerverwaltungsverfahren, Qualifizierungsmaßnahmen.',
      ],
      fr: [
        'La boutique est petite. On met tout en boîte à la main. Cela prend la journée. Le soir, on est las, et nul n’a le temps de voir la liste du jour.',
        'La transformation organisationnelle nécessite une coordination interdépartementale considérable. La modernisation infrastructurelle présuppose documentation administrative, responsabilité institutionnelle, vérification méthodologique, autorisation réglementaire, communication multilatérale, planification stratégique, interopérabilité technologique, responsabilisation organisationnelle, évaluation multidimensionnelle.',
      ],
      es: [
        'La tienda es chica. Lo hacemos todo a mano. Nos lleva el día. Por la tarde no queda nadie con tiempo de ver la lista que hay en la mesa de al lado.',
        'La transformación organizativa necesita considerable coordinación interdepartamental. La modernización infraestructural presupone documentación administrativa, responsabilidad institucional, verificación metodológica, autorización reglamentaria, comunicación multilateral, planificación estratégica, interoperabilidad tecnológica, responsabilidad organizativa, evaluación multidimensional.',
      ],
    } as const;
    for (const [language, [easy, hard]] of Object.entries(pairs)) {
      expect(readingOf(easy, language).ease!).toBeGreaterThan(readingOf(hard, language).ease! + 30);
      expect(readingOf(easy, language).level).toBe('easy');
      expect(readingOf(hard, language).level).toBe('hard');
    }
    expect(readingOf('A line.', 'en')).toMatchObject({ ease: null, level: null });
  });

  it('count syllables as people do', () => {
    expect(['make', 'table', 'wanted', 'queue', 'a'].map((word) => syllables(word, 'en'))).toEqual([1, 2, 2, 1, 1]);
    expect(['Mitarbeitende', 'Zeit', 'Feuer'].map((word) => syllables(word, 'de'))).toEqual([5, 1, 2]);
    expect(['página', 'tienda', 'día'].map((word) => syllables(word, 'es'))).toEqual([3, 2, 2]);
    expect(['bonjour', 'réponse', 'page'].map((word) => syllables(word, 'fr'))).toEqual([2, 2, 1]);
  });

  it('take longer to say than to read', () => {
    const text = 'word '.repeat(150);
    expect(readingOf(text, 'en', true).seconds).toBe(60);
    expect(readingOf(text, 'en').seconds).toBe(38);
  });
});

describe('what Fitglass writes itself', () => {
  it('passes its own coach, in every language, kind and channel', () => {
    const held: object[] = [];
    for (const [language, who] of [
      ['en', elena],
      ['de', jonas],
      ['fr', claire],
      ['es', tomas],
    ] as const) {
      const { pains, proofs, products } = sellers[language];
      for (const tone of [3, 1]) {
        const given = {
          ...who,
          icp: testedIcp,
          persona: persona({ tone: { formal: tone, technical: 3, serious: tone } }),
          pains: pains.map((pain) => ({ pain, seen: [] })),
          proofs,
          products,
          stage: 'new' as const,
          today: writtenOn,
        };
        for (const kind of kinds)
          for (const channel of channels)
            for (const { body, subject, sentences } of buildMessages(given, { kind: kind.id, channel: channel.id, language }).messages) {
              const quotes = sentences.flatMap(({ source }) => (source.kind === 'page-fact' ? [source.quote] : []));
              const texts = [...pains.flatMap((pain) => Object.values(pain).map(String)), ...proofs.map(({ text }) => text)];
              held.push(
                ...coach({ text: body, subject, channel: channel.id, language, backed: texts, quotes }).findings.map((finding) => ({
                  ...finding,
                  body,
                })),
              );
            }
      }
    }
    expect(held).toEqual([]);
  });
});

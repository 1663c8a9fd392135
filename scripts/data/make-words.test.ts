import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePacks } from '@/lib/exchange/sample-packs';
import * as models from '@/lib/language/business-models/business-models';
import * as classes from '@/lib/language/industries/class-codes';
import * as industries from '@/lib/language/industries/parse-industry';
import * as places from '@/lib/language/places/place-parser';
import * as containment from '@/lib/language/places/place-within';
import * as titles from '@/lib/language/titles/parse-title';
import { sourceFiles } from '@/tests/support/sources';
import { makeWords, wordFolders } from './make-words';
import { projectFolder } from './project-files';
import { shippedFiles } from './shipped-files';

describe('the word tables that ship as data', () => {
  it('are those that some parser asks for', () => {
    const asked = sourceFiles(['lib']).flatMap(({ text }) =>
      [...text.matchAll(/\bgivenWords(?:ByFile)?(?:<[^>]*>)?\('([^']+)'\)/g)].map((match) => match[1]),
    );
    expect(asked.sort()).toEqual([...wordFolders].sort());
  });

  it('lose nothing on their way through JSON', async () => {
    const words = await makeWords();
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    for (const [folder, tables] of Object.entries(words.folders)) {
      const written = sourceFiles([join('lib/language', folder)]).filter(({ path }) => !path.endsWith('.test.ts'));
      expect(Object.keys(tables)).toEqual(written.map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)).sort());
    }
  });
});

interface Parsers {
  places: typeof places;
  containment: typeof containment;
  industries: typeof industries;
  classes: typeof classes;
  models: typeof models;
  titles: typeof titles;
}

const munich = { text: 'Munich', city: 'Munich', region: 'Bavaria', country: 'DE' };
const answersOf = (parsers: Parsers) => ({
  places: ['Lisboa', 'München, Bayern', 'Cracovia', 'Springfield, IL', 'Nueva York', 'nowhere at all'].map(parsers.places.smallPlaceParser()),
  within: ['Bayern', 'München', 'Hesse', 'DACH', 'Francfort'].map((wanted) => parsers.containment.placeWithin(munich, wanted)),
  industries: ['Softwareentwicklung', 'Servicios financieros', 'Software Development', 'Fintech', 'nothing'].map(parsers.industries.parseIndustry),
  classes: [parsers.classes.classCode('naics', '5112'), parsers.classes.classCode('sic', '7372')],
  models: ['Wir sind eine Digitalagentur aus Bremen.', 'Our SaaS platform keeps crews on schedule.', 'nothing'].map((text) =>
    parsers.models.businessModelsIn(text, 'de'),
  ),
  titles: ['Leiterin Vertrieb & Marketing', 'Directeur des achats', 'Chief People Officer', 'nada'].map((title) => parsers.titles.parseTitle(title)),
});

const withoutWords = async (): Promise<Parsers> => ({
  places: await import('@/lib/language/places/place-parser'),
  containment: await import('@/lib/language/places/place-within'),
  industries: await import('@/lib/language/industries/parse-industry'),
  classes: await import('@/lib/language/industries/class-codes'),
  models: await import('@/lib/language/business-models/business-models'),
  titles: await import('@/lib/language/titles/parse-title'),
});

describe('a program without word tables of its own, as the extension is one', () => {
  const carried = answersOf({ places, containment, industries, classes, models, titles });

  beforeEach(() => {
    vi.stubEnv('WORDS_AS_DATA', 'true');
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('says so when it is asked before the tables are there', async () => {
    const parsers = await withoutWords();
    expect(() => parsers.places.smallPlaceParser()).toThrow('places/regions are not loaded');
    expect(() => parsers.industries.parseIndustry('Softwareentwicklung')).toThrow('industries/tables are not loaded');
    expect(() => parsers.titles.parseTitle('Vertriebsleiterin')).toThrow('titles/lexicon are not loaded');
  });

  it('answers like one that carries them', async () => {
    const { giveWordTables } = await import('@/lib/language/word-tables');
    giveWordTables(JSON.parse(JSON.stringify(await makeWords())));
    expect(answersOf(await withoutWords())).toEqual(carried);
  });

  it('knows a panel’s pains and goals from the tables that the panel brings, and says so when nobody brought them', async () => {
    const asked = async () => {
      const { setAside } = await import('@/lib/pain/cue-meaning');
      const { cueFinder, saidWords } = await import('@/lib/pain/said-words');
      const { goalOf } = await import('@/lib/pain/goals');
      const { momentsIn } = await import('@/lib/pain/said-moments');
      const denied = saidWords('Wir haben keine Abwanderung.');
      const goal = 'We want to cut costs by 15 % next year.';
      return [
        setAside(denied, cueFinder(['Abwanderung'])(denied)[0]!, 'account'),
        goalOf(goal, saidWords(goal), 'account'),
        momentsIn(saidWords('Nous cherchons un prestataire.')).map(({ moment }) => moment),
      ];
    };
    await expect(asked()).rejects.toThrow('pain/around are not loaded');
    vi.resetModules();
    const { givePanelWords } = await import('@/lib/app/give-panel-words');
    givePanelWords();
    expect(await asked()).toEqual(['absent', { theme: 'cost', measure: '15 %', horizon: 'short' }, ['search']]);
  });
});

describe('the files that the build adds', () => {
  it('are every sample pack as it is written, and their list in the order of offering', async () => {
    const files = new Map((await shippedFiles()).map(({ relativeDest, contents }) => [relativeDest, contents]));
    expect(JSON.parse(files.get('samples/index.json') ?? '')).toEqual(samplePacks.map(({ id }) => id));
    for (const { id, text } of samplePacks) {
      expect(files.get(`samples/${id}.json`)).toBe(readFileSync(join(projectFolder, 'lib/icp/samples', `${id}.json`), 'utf8'));
      expect(readPack(files.get(`samples/${id}.json`) ?? '')).toEqual(readPack(text));
    }
  }, 60_000);
});

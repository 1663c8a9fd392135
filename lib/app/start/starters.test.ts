import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import { demoTexts, starterPacks } from '@/lib/exchange/starter-packs';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { judgeBreadth } from '@/lib/quality/breadth/breadth';
import { narrows } from '@/lib/quality/breadth/narrows';
import { vagueWordsIn } from '@/lib/quality/vague-words';
import { openDemo } from './demo-page';
import { judgeDemo } from './judge-demo';

const opened = starterPacks.map(({ id, text }) => {
  const result = readPack(text);
  if (!result.ok) throw new Error(`${id}: ${result.error.message}`);
  return { id, ...result.value };
});
const demo = (id: string) => openDemo(JSON.parse(demoTexts.find((each) => each.id === id)?.text ?? 'null'));
const now = new Date('2026-11-28T12:00:00Z');
const parsePlace = smallPlaceParser();

describe('every starter pack', () => {
  it('there is one for each of the eight sellers', () =>
    expect(opened.map(({ id }) => id)).toEqual([
      'agency',
      'b2b-saas',
      'consultancy',
      'e-commerce-tooling',
      'fintech',
      'hr-tech',
      'it-services',
      'manufacturing-supplier',
    ]));

  it.each(opened)('$id opens without a note', ({ notes }) => expect(notes).toEqual([]));

  it.each(opened)('$id is complete: reasons, exclusions, pains, objections with replies, placeholders marked as such', ({ pack }) => {
    for (const { criteria } of [...pack.icps, ...pack.personas]) {
      expect(criteria.filter(({ because }) => because === '')).toEqual([]);
      expect(criteria.filter(({ mode, reason }) => mode === 'exclude' && !reason)).toEqual([]);
      expect(criteria.some(({ mode }) => mode === 'exclude')).toBe(true);
    }
    for (const icp of pack.icps) expect(icp.status).toBe('hypothesis');
    for (const persona of pack.personas) {
      expect(persona.quote).not.toBe('');
      expect(persona.objections?.length).toBeGreaterThanOrEqual(2);
      expect(persona.objections?.filter(({ reply }) => reply === '')).toEqual([]);
      expect(persona.stages).toEqual({ early: expect.any(String), repeat: expect.any(String), atRisk: expect.any(String) });
      expect(persona.channels?.length).toBeGreaterThan(0);
      expect(persona.tone).toBeDefined();
    }
    expect(pack.pains.length).toBeGreaterThanOrEqual(4);
    for (const { challenge, consequence, urgency, outcome, question } of pack.pains)
      expect([challenge, consequence, urgency, outcome, question].filter((part) => !part)).toEqual([]);
    expect(pack.proofs).toHaveLength(2);
    for (const { name } of pack.proofs) expect(name).toMatch(/^Replace: /);
    expect(pack.messages).toEqual([]);
  });

  it.each(opened)('$id has cues that name one thing: no single short word, nothing that every company says', ({ pack }) => {
    const cues = pack.pains.flatMap(({ cues: own }) => own ?? []);
    expect(cues.filter((cue) => !/[\s/-]/.test(cue) && cue.length < 8)).toEqual([]);
    expect(cues.filter((cue) => vagueWordsIn(cue).length > 0)).toEqual([]);
    for (const { cues: own } of pack.pains) expect(own?.length).toBeGreaterThanOrEqual(3);
  });

  it.each(opened)('$id asks for something specific', ({ pack }) => {
    for (const icp of pack.icps) expect(judgeBreadth(icp.name, icp.criteria).breadth).toBe('specific');
    for (const { name, market, audience } of pack.segments) {
      expect(judgeBreadth(name).breadth).toBe('specific');
      expect([narrows(audience, market), narrows(name, audience)]).toEqual([{ narrower: true }, { narrower: true }]);
    }
  });

  it.each(opened)('$id judges its invented company and person strong, and the other company out', ({ id, pack }) => {
    const { company, person, misfit } = judgeDemo(demo(id), { ...pack, parsePlace, now });
    expect(company.companies[0]).toMatchObject({ band: 'strong' });
    expect(person.persons[0]).toMatchObject({ band: 'strong' });
    expect(misfit.companies[0]).toMatchObject({ band: 'ruled-out' });
    expect(misfit.companies[0]?.exclusions[0]?.reason).toBeTruthy();
  });

  it.each(opened)('$id finds a pain on its invented pages, in words that stand there, and none where the company is ruled out', ({ id, pack }) => {
    const pages = demo(id);
    const { company, person, misfit } = judgeDemo(pages, { ...pack, parsePlace, now });
    const seen = (judged: typeof company) => judged.pains.filter(({ level }) => level !== 'no-cue');
    const found = [...seen(company), ...seen(person)];
    expect(found.length).toBeGreaterThan(0);
    const words = JSON.stringify(pages);
    for (const { cues } of found) for (const { quote } of cues) expect(words).toContain(JSON.stringify(quote).slice(1, -1));
    expect(seen(misfit)).toEqual([]);
  });

  it('no record shares its id with another, whatever is loaded together', () => {
    for (const part of ['segments', 'icps', 'personas', 'pains', 'proofs'] as const) {
      const ids = opened.flatMap(({ pack }) => pack[part].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the first-run pair', () => {
  it('Tech Startup Inc. and Marketing Manager Jane Doe fit the main sample, with the words that prove it', () => {
    const sample = readPack(samplePack('dataspark')?.text ?? '');
    if (!sample.ok) throw sample.error;
    const { company, person } = judgeDemo(demo('tech-startup-inc'), { ...sample.value.pack, parsePlace, now });
    expect(company.companies[0]).toMatchObject({ icp: { name: 'Tech Startup Inc.' }, band: 'strong' });
    expect(person.persons[0]).toMatchObject({ persona: { name: 'Marketing Manager Jane Doe' }, band: 'strong' });
    expect(company.companies[0]?.criteria.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain(
      '42% headcount growth in 12 months',
    );
  });
});

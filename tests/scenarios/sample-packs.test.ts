import { describe, expect, it } from 'vitest';
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import { mainSample } from '@/lib/exchange/main-sample';
import { readPack, writePack } from '@/lib/exchange/pack';
import { samplePack, samplePacks } from '@/lib/exchange/sample-packs';

const opened = samplePacks.map(({ id, text }) => {
  const result = readPack(text);
  if (!result.ok) throw new Error(`${id}: ${result.error.message}`);
  return { id, text, ...result.value };
});

describe('every sample', () => {
  it.each(opened.map(({ id, notes }) => [id, notes]))('%s opens without a note', (_, notes) => expect(notes).toEqual([]));

  it.each(opened.map(({ id, pack: { icps, personas } }) => [id, [...icps, ...personas]] as const))(
    '%s asks only what this version can judge',
    (_, records) => {
      for (const { criteria } of records)
        for (const { kind, params } of criteria)
          expect([kind, criterionKind(kind)?.id, checkParams(kind, params)]).toEqual([kind, kind, expect.objectContaining({ ok: true })]);
    },
  );

  it.each(opened.map(({ id, pack: read }) => [id, read] as const))(
    '%s has an exclusion with its reason, pains with cues, and a because for each criterion',
    (_, read) => {
      const all = [...read.icps, ...read.personas].flatMap(({ criteria }) => criteria);
      expect(all.filter(({ mode, reason }) => mode === 'exclude' && reason).length).toBeGreaterThan(0);
      expect(all.filter(({ mode, reason }) => mode === 'exclude' && !reason)).toEqual([]);
      expect(all.filter(({ because }) => because === '')).toEqual([]);
      expect(read.pains.filter(({ cues }) => !cues?.length)).toEqual([]);
      expect(read.pains.length).toBeGreaterThan(0);
    },
  );

  it.each(opened.map(({ id, pack: read, text }) => [id, read, text] as const))(
    '%s loses nothing when it is written and read again',
    (_, read, text) => {
      expect(JSON.parse(writePack(read))).toEqual(JSON.parse(text));
    },
  );

  it('gives each record an id of its own across all samples that could be loaded together', () => {
    for (const part of ['icps', 'personas'] as const) {
      const ids = opened.flatMap(({ pack: read }) => read[part].map(({ id }) => id));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it('is found by its id, the main one first', () => {
    expect(samplePacks[0]?.id).toBe(mainSample);
    expect(samplePack('no-such-sample')).toBeNull();
  });
});

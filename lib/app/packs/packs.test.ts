import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk } from '@/lib/app/editing/open-desk';
import { exportPack } from '@/lib/app/export-pack';
import { writePack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import { keepLook } from '@/lib/storage/looks';
import { close, open } from '@/lib/storage/open';
import { keepOwnValue } from '@/lib/storage/own-values';
import { putRecord } from '@/lib/storage/records';
import { ruleOut } from '@/lib/storage/rule-outs';
import { save } from '@/lib/storage/saved';
import { databaseName, tables } from '@/lib/storage/schema';
import { versionsOf } from '@/lib/storage/versions';
import { choiceKey, firstChoices, meetPack, takeMet } from './meet-pack';
import { openFile } from './open-file';
import { sharePack } from './share-pack';

const now = new Date('2026-11-21T10:00:00Z');
const icp = (more: object = {}) => ({ id: 'shops', name: 'Shops', segment: '', status: 'hypothesis' as const, criteria: [], pains: [], ...more });
const packText = (icps: object[], more: object = {}) => JSON.stringify({ format: 'fitglass-pack', version: 1, name: 'Ours', icps, ...more });

const importPack = async (text: string) => takeMet(await meetPack(text), {});

async function dump(): Promise<Record<string, unknown[]>> {
  const database = await open();
  return Object.fromEntries(await Promise.all(Object.keys(tables).map(async (name) => [name, await database.table(name).toArray()])));
}

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

describe('a pack that meets what is here', () => {
  it('writes nothing until it is taken in', async () => {
    const before = await dump();
    const met = await meetPack(packText([icp()]));
    expect(met.records.map(({ key, state }) => [key, state])).toEqual([['icp/shops', 'new']]);
    expect(await dump()).toEqual(before);
    expect((await takeMet(met, {})).written).toBe(1);
    expect((await meetPack(packText([icp()]))).records[0]?.state).toBe('same');
  });

  it('chooses the pack’s words only where nobody has changed anything since it came', async () => {
    await takeMet(await meetPack(packText([icp(), icp({ id: 'mills', name: 'Mills' })])), {});
    await putRecord('icp', icp({ id: 'mills', name: 'Paper mills' }), 'We know them', now);
    const met = await meetPack(packText([icp({ name: 'Online shops' }), icp({ id: 'mills', name: 'Mills of all kinds' })]));
    expect(met.records.map(({ untouched }) => untouched)).toEqual([true, false]);
    expect(met.records[1]?.differences).toEqual([{ path: 'name', label: 'Name', says: ['Name: “Paper mills” became “Mills of all kinds”'] }]);
    const first = firstChoices(met.records);
    expect(first).toEqual({ [choiceKey('icp/shops', 'name')]: 'theirs' });
    await expect(takeMet(met, first)).rejects.toThrow('“Mills of all kinds” differs and nothing is chosen yet');
    await takeMet(met, { ...first, [choiceKey('icp/mills', 'name')]: 'mine' });
    expect((await dump()).icps).toMatchObject([{ name: 'Paper mills' }, { name: 'Online shops' }]);
  });

  it('can be put back as everything was: records, drafts, versions and what travels along', async () => {
    await takeMet(await meetPack(packText([icp()], { later: { kept: true } })), {});
    const desk = openDesk('pain', 'late', { id: 'late', name: 'Late' });
    await desk.saveNow();
    await desk.close();
    const before = await dump();
    const met = await meetPack(
      packText([icp({ name: 'Online shops', pains: ['late'] })], {
        pains: [
          { id: 'late', name: 'Too late' },
          { id: 'new', name: 'New' },
        ],
      }),
    );
    const choices = Object.fromEntries(
      met.records.flatMap(({ key, differences }) => differences.map(({ path }) => [choiceKey(key, path), 'theirs'] as const)),
    );
    const { putBack } = await takeMet(met, choices);
    expect((await dump()).pains).toEqual([
      { id: 'late', name: 'Too late' },
      { id: 'new', name: 'New' },
    ]);
    expect((await versionsOf('icp', 'shops')).map(({ reason }) => reason)).toContain('From the pack “Ours”');
    await putBack();
    const { drafts, ...after } = await dump();
    const { drafts: draftsBefore, ...expected } = before;
    expect(after).toEqual(expected);
    const contents = (rows: unknown[]) => rows.map((row) => (row as { content: unknown }).content);
    expect(contents(drafts!)).toEqual(expect.arrayContaining(contents(draftsBefore!)));
  });

  it('cannot be put back over what was changed since, and says so', async () => {
    const { putBack } = await takeMet(await meetPack(packText([icp()])), {});
    await putRecord('icp', icp({ name: 'Changed since' }), 'better', now);
    await expect(putBack()).rejects.toThrow('a record was changed since');
    expect((await dump()).icps).toMatchObject([{ name: 'Changed since' }]);
  });

  it('is looked at again when something changed while the user chose', async () => {
    await putRecord('icp', icp({ name: 'Mine' }), 'mine', now);
    const met = await meetPack(packText([icp({ name: 'Theirs' })]));
    await putRecord('icp', icp({ name: 'Changed' }), 'mine', now);
    await expect(takeMet(met, { [choiceKey('icp/shops', 'name')]: 'theirs' })).rejects.toThrow('open the file again');
    expect((await dump()).icps).toMatchObject([{ name: 'Changed' }]);
  });

  it('leaves a draft with words of its own alone, and brings every other open editor along', async () => {
    await putRecord('icp', icp(), 'first', now);
    await putRecord('icp', icp({ id: 'mills', name: 'Mills' }), 'first', now);
    const [writing, reading] = [openDesk('icp', 'shops'), openDesk('icp', 'mills')];
    await vi.waitFor(() => expect([writing.view().state, reading.view().state]).toEqual(['saved', 'saved']));
    writing.change('the name', (content) => ({ ...content, name: 'My own words' }));
    await writing.saveNow();
    const met = await meetPack(packText([icp({ name: 'Online shops' }), icp({ id: 'mills', name: 'Paper mills' })]));
    expect(met.records.map(({ draft }) => draft)).toEqual([true, false]);
    await takeMet(met, { [choiceKey('icp/shops', 'name')]: 'theirs', [choiceKey('icp/mills', 'name')]: 'theirs' });
    await vi.waitFor(() => expect(reading.view().content?.name).toBe('Paper mills'));
    expect(writing.view().content?.name).toBe('My own words');
    await vi.waitFor(() => expect(writing.view().published?.name).toBe('Online shops'));
    await Promise.all([writing.close(), reading.close()]);
  });

  it('that is broken, newer or too large is refused in words and changes nothing', async () => {
    await importPack(packText([icp()]));
    const before = await dump();
    await expect(meetPack('{"format":"fitglass-pack"')).rejects.toThrow('not valid JSON');
    await expect(meetPack('{"format":"fitglass-pack","version":9}')).rejects.toThrow('update Fitglass');
    const read = vi.fn();
    await expect(openFile({ name: 'big.json', size: 9 * 1024 * 1024, text: read })).rejects.toThrow('larger than 8 MB');
    expect(read).not.toHaveBeenCalled();
    expect(await dump()).toEqual(before);
  });

  it('keeps members and kinds that this version does not know through taking in and giving away', async () => {
    const odd = icp({ shade: 'green', criteria: [{ id: 'm', kind: 'moon-phase', params: { full: true }, mode: 'score', weight: 1, because: '' }] });
    await takeMet(await meetPack(packText([odd], { later: { kept: true } })), {});
    expect(JSON.parse((await sharePack({ icps: null, evidence: false })).text)).toMatchObject({ later: { kept: true }, icps: [odd] });
  });
});

describe('giving a pack away', () => {
  it('marks ICPs and personas as shared without a version, gives the same bytes again, and can be taken back', async () => {
    await importPack(samplePack('dataspark')!.text);
    const versions = (await dump()).versions;
    const first = await sharePack({ icps: null, evidence: true });
    const marked = await dump();
    expect(marked.icps!.every((record) => /^\d{4}-\d\d-\d\d$/.test((record as { sharedOn: string }).sharedOn))).toBe(true);
    expect(marked.versions).toEqual(versions);
    expect((await sharePack({ icps: null, evidence: true })).text).toBe(first.text);
    await first.undo();
    expect((await dump()).icps!.some((record) => 'sharedOn' in (record as object))).toBe(false);
  });

  it('never holds a word about the companies and people that are kept', async () => {
    await importPack(samplePack('dataspark')!.text);
    const { text: clean } = await exportPack();
    /* Marked, so that a word of the sample itself is no finding. */
    const word = fc.stringMatching(/^[a-z]{3,12}$/).map((text) => `zq-${text}-zq`);
    await fc.assert(
      fc.asyncProperty(word, word, word, async (name, alias, text) => {
        const about = fc.sample(fc.constantFrom('account' as const, 'person' as const), 1)[0]!;
        const sighting = {
          id: name,
          about,
          aliases: [alias],
          url: `https://${name}.example`,
          kind: 'website' as const,
          reader: 'website/home@1',
          readAt: now.toISOString(),
          signals: [],
          gaps: [],
        };
        await keepLook([sighting], now);
        await save({ about, id: alias, aliases: [alias], name, sightings: [sighting] }, now);
        await ruleOut({ id: name, about, aliases: [alias], name, reason: text, at: now.toISOString() });
        await keepOwnValue({ about, aliases: [alias], key: 'company.name', value: text, text }, now);
        expect(JSON.stringify(await dump())).toContain(name);
        const out = (await sharePack({ icps: null, evidence: true })).text;
        for (const secret of [name, alias, text]) expect(out).not.toContain(secret);
        expect(out).toBe(clean);
      }),
      { numRuns: 20 },
    );
    expect(clean).toBe(writePack(JSON.parse(clean)));
  });
});

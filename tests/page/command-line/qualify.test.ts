import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import { fitglass, folderWith, membersOf, onlyLine, type Ran, root } from './run';

const world = (file: string) => join(root, 'scripts', 'demo', 'world', file);
/** A page of an invented website of the corpus. */
function cornerOf(name: string): string[] {
  const at = join(root, 'tests', 'corpus', 'website', name);
  return ['--url', JSON.parse(readFileSync(join(at, 'case.json'), 'utf8')).url, join(at, 'page.html')];
}
const pages = {
  elena: ['--url', 'https://www.linkedin.com/in/elena-brandt-demo/', world('elena-brandt.html')],
  northloom: ['--url', 'https://www.linkedin.com/company/northloom-demo/about/', world('northloom-about.html')],
  site: ['--url', 'https://www.northloom.example/', world('northloom-home.html')],
  fernhaven: ['--url', 'https://www.linkedin.com/company/fernhaven-demo/about/', world('fernhaven-about.html')],
  brightquill: ['--url', 'https://www.linkedin.com/company/brightquill-demo/about/', world('brightquill-about.html')],
  feldmann: ['about/zahlen-fakten', 'careers/keine-stellen', 'team/leitung', 'customers/referenzen'].flatMap(cornerOf),
  kestrelo: ['legal/brand-and-legal-name'].flatMap(cornerOf),
};
const folder = folderWith({
  'pack.json': samplePack('dataspark')!.text,
  'feed.html': '<!doctype html><title>Feed</title>',
  'strange.json': JSON.stringify({
    format: 'fitglass-pack',
    version: 1,
    name: 'X',
    icps: [
      {
        id: 'i',
        name: 'I',
        segment: '',
        status: 'current',
        criteria: [{ id: 'm', kind: 'moon-phase', params: {}, mode: 'must', weight: 5, because: 'b' }],
        pains: [],
      },
    ],
    extra: 1,
  }),
  'broken.json': '{"format":"fitglass-pack","version":9}',
});
const qualify = (...args: string[]): Promise<Ran> => fitglass(['qualify', '--pack', join(folder, 'pack.json'), '--today', '2026-11-21', ...args]);
const verdict = ({ json }: Ran, id: string) => json[0].company.find(({ icp }: { icp: { id: string } }) => icp.id === id);

describe('qualify', () => {
  let whole: Ran;
  beforeAll(async () => {
    whole = await qualify(...pages.elena, ...pages.northloom, ...pages.site);
  });

  it('gives one object with exactly the promised members', () => {
    expect([whole.code, whole.err, whole.json.length]).toEqual([0, '', 1]);
    const [result] = whole.json;
    expect(membersOf(result)).toEqual(['account', 'person', 'company', 'persona', 'pains', 'messages']);
    expect([membersOf(result.account), membersOf(result.person)]).toEqual([['signals'], ['signals']]);
    expect(result.pains.length).toBeGreaterThan(0);
    for (const pain of result.pains) {
      expect(membersOf(pain)).toEqual(['id', 'name', 'cues']);
      for (const cue of pain.cues) expect(membersOf(cue)).toContain('quote');
    }
    expect(result.messages.map((message: object) => 'channel' in message && 'kind' in message && 'sentences' in message)).not.toContain(false);
    const verdictMembers = ['band', 'score', 'low', 'high', 'coverage', 'criteria', 'exclusions', 'conflicts', 'next'];
    for (const each of result.company) expect(membersOf(each)).toEqual(['icp', ...verdictMembers]);
    for (const each of result.persona) expect(membersOf(each)).toEqual(['persona', ...verdictMembers]);
    for (const owner of [result.company[0].icp, result.persona[0].persona]) expect(membersOf(owner)).toEqual(['id', 'name', 'grade']);
    for (const criterion of result.company[0].criteria) {
      expect(membersOf(criterion)).toEqual(['id', 'kind', 'answer', 'degree', 'because', 'evidence']);
      expect(['met', 'partly', 'not-met', 'unknown']).toContain(criterion.answer);
      for (const evidence of criterion.evidence) expect(membersOf(evidence)).toEqual(['quote', 'url', 'section', 'source']);
    }
    expect(result.company[0].next).toEqual(expect.objectContaining({ do: expect.any(String), why: expect.any(String) }));
  });

  it('joins profile, company page and website into one strong fit, best first', () => {
    const [result] = whole.json;
    expect(result.company[0]).toMatchObject({ icp: { id: 'dataspark' }, band: 'strong' });
    expect(result.persona[0]).toMatchObject({ persona: { id: 'data-driven-david' }, band: 'strong' });
    const cloud = result.company[0].criteria.find(({ id }: { id: string }) => id === 'cloud');
    expect(cloud).toMatchObject({
      answer: 'met',
      evidence: [expect.objectContaining({ quote: expect.stringContaining('Shopify'), url: 'https://www.northloom.example/' }), expect.anything()],
    });
  });

  it('quotes only words that stand on the pages', () => {
    const texts = ['elena-brandt.html', 'northloom-about.html', 'northloom-home.html']
      .map((file) => readFileSync(world(file), 'utf8').replace(/<[^>]+>/g, ' '))
      .join(' ');
    const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/\s+/g, '');
    const quotes = whole.json[0].company.flatMap(({ criteria }: { criteria: { evidence: { quote: string; source: string }[] }[] }) =>
      criteria.flatMap(({ evidence }) => evidence),
    );
    const visible = quotes.filter(({ source }: { source: string }) => ['label', 'line', 'heading'].includes(source));
    expect(visible.length).toBeGreaterThan(3);
    for (const { quote } of visible) expect(plain(texts)).toContain(plain(quote));
  });

  it('takes the twin with 300 people for possible, with its size partly met', async () => {
    const found = verdict(await qualify(...pages.fernhaven), 'dataspark');
    expect(found.band).toBe('possible');
    expect(found.criteria.find(({ id }: { id: string }) => id === 'size')).toMatchObject({
      answer: 'partly',
      because: expect.stringContaining('you want 500–5,000'),
    });
  });

  it('rules the agency out, its reason first, on a page in German', async () => {
    const found = verdict(await qualify(...pages.brightquill), 'dataspark');
    expect(found.band).toBe('ruled-out');
    expect(found.exclusions[0]).toMatchObject({
      strength: 'hard',
      reason: expect.stringContaining('This is an agency'),
      evidence: [expect.objectContaining({ quote: 'Werbedienstleistungen' })],
    });
  });

  it('gives the same for the same pages in any order', async () => {
    const turned = await qualify(...pages.site, ...pages.northloom, ...pages.elena);
    expect(turned.json).toEqual(whole.json);
  });

  it('makes one account of several pages of one website: its full name, its facts, its open roles and its customers', async () => {
    const { json } = await qualify(...pages.feldmann);
    const values = (key: string) =>
      json[0].account.signals.filter((each: { key: string }) => each.key === key).map(({ value }: { value: unknown }) => value);
    expect(values('company.name')).toEqual(['Feldmann Messtechnik']);
    expect(values('company.founded')).toEqual([1951]);
    expect(values('company.employees')[0]).toEqual({ min: 185, max: 185 });
    expect(values('company.hiring')).toEqual([{ openRoles: 0 }]);
    expect(values('company.customers')[0]).toEqual(expect.arrayContaining(['Kolbenbau Ahlen', 'Hochschule Wangen']));
    expect(json[0].company[0].conflicts).toEqual([]);
    expect(json[0].person.signals).toEqual([]);
  });

  it('shows the brand first where the legal notice names another firm behind it', async () => {
    const { json } = await qualify(...pages.kestrelo);
    const names = json[0].account.signals.filter((each: { key: string }) => each.key === 'company.name');
    expect(names.map(({ value }: { value: unknown }) => value)).toEqual(['Kestrelo', 'Nordwall Software GmbH']);
  });

  it('names a refused page on standard error and goes on', async () => {
    const { code, json, err } = await qualify('--url', 'https://www.linkedin.com/feed/', join(folder, 'feed.html'));
    expect(code).toBe(0);
    expect(onlyLine(err)).toBe('note: https://www.linkedin.com/feed/ says nothing (not-supported)');
    expect(json[0]).toEqual({ account: { signals: [] }, person: { signals: [] }, company: [], persona: [], pains: [], messages: [] });
  });

  it('keeps a criterion of an unknown kind, names it, and answers unknown', async () => {
    const { code, json, err } = await fitglass(['qualify', '--pack', join(folder, 'strange.json'), ...pages.northloom]);
    expect(code).toBe(0);
    expect(err).toContain('note: icps[0].criteria[0] is of the kind "moon-phase", which this version cannot judge');
    expect(err).toContain('note: extra means nothing to this version');
    expect(json[0].company[0]).toMatchObject({
      band: 'not-enough-known',
      score: null,
      criteria: [{ kind: 'moon-phase', answer: 'unknown', degree: null }],
    });
  });

  it.each([
    ['a pack that is not there', ['--pack', 'gone.json'], 'there is no pack "gone.json"'],
    ['a pack of a newer version', ['--pack', join(folder, 'broken.json')], 'version is 9, and this Fitglass reads version 1'],
    ['a page that is not there', ['--pack', join(folder, 'pack.json'), '--url', 'https://a.example/', 'gone.html'], 'there is no file "gone.html"'],
  ])('says in one line what is wrong with %s: exit code 1', async (_, args, sentence) => {
    const { code, out, err } = await fitglass(['qualify', ...args, ...pages.northloom]);
    expect([code, out]).toEqual([1, '']);
    expect(onlyLine(err)).toContain(sentence);
  });
});

describe('pack --sample', () => {
  it('prints a pack that qualify takes: DataSpark and the first-run pair', async () => {
    const { code, out, err } = await fitglass(['pack', '--sample']);
    expect([code, err]).toEqual([0, '']);
    const opened = readPack(out);
    if (!opened.ok) throw opened.error;
    expect(opened.value.notes).toEqual([]);
    expect(opened.value.pack.icps.map(({ id }) => id)).toEqual(['dataspark', 'tech-startup-inc']);
    expect(opened.value.pack.personas.map(({ name }) => name)).toEqual(['Data-Driven David', 'Marketing Manager Jane Doe']);
    expect(membersOf(JSON.parse(out))).toEqual(['format', 'version', 'name', 'segments', 'icps', 'personas', 'pains', 'proofs', 'messages']);
  });

  it('prints any other sample by its id', async () => {
    const { out } = await fitglass(['pack', '--sample', 'northeast-healthcare']);
    expect(JSON.parse(out).name).toBe('Northeast healthcare');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePack } from '@/lib/exchange/sample-packs';
import { fitglass, folderWith, type Ran, root } from './run';

const folder = folderWith({
  'pack.json': samplePack('dataspark')!.text,
  'palemoor-about.html': `<!doctype html><html lang="en"><head><title>Palemoor Freight: About | LinkedIn</title></head><body><main>
<section><h1>Palemoor Freight</h1><div>Truck Transportation</div><div>Leeds, England</div><div>48K followers</div>
<nav><a href="/company/palemoor-freight-example/">Home</a><a href="/company/palemoor-freight-example/about/">About</a></nav></section>
<section><h2>Overview</h2><dl><dt>Website</dt><dd><a href="https://www.palemoor.example/">https://www.palemoor.example/</a></dd><dt>Company size</dt><dd>1,001-5,000 employees</dd><dt>Founded</dt><dd>1961</dd></dl></section></main></body></html>`,
});
const corpus = (name: string): string[] => {
  const path = join(root, 'tests', 'corpus', name);
  return ['--url', (JSON.parse(readFileSync(join(path, 'case.json'), 'utf8')) as { url: string }).url, join(path, 'page.html')];
};
const qualify = (...args: string[]): Promise<Ran> => fitglass(['qualify', '--pack', join(folder, 'pack.json'), '--today', '2026-11-21', ...args]);
const values = ({ json }: Ran, about: 'account' | 'person', key: string): unknown[] =>
  json[0][about].signals.filter((signal: { key: string }) => signal.key === key).map((signal: { value: unknown }) => signal.value);

const lead = corpus('sales-navigator/lead/with-public-profile');
const account = corpus('sales-navigator/account/english');
const job = corpus('linkedin/job/sdui-collection');
const company = ['--url', 'https://www.linkedin.com/company/palemoor-freight-example/about/', join(folder, 'palemoor-about.html')];

describe('pages of one company fold into one account', () => {
  it('a lead and its employer in Sales Navigator, by the number of the account', async () => {
    const found = await qualify(...lead, ...account);
    expect([found.code, found.err]).toEqual([0, '']);
    expect(values(found, 'account', 'company.name')).toEqual(['Northquay Cranes']);
    expect(values(found, 'account', 'company.linkedinUrl')).toEqual(['https://www.linkedin.com/company/5550031/']);
    expect(values(found, 'account', 'company.employees')).toEqual([{ min: 501, max: 1000 }]);
    expect(values(found, 'account', 'company.revenue')).toEqual([{ min: 50_000_000, max: 100_000_000, currency: 'USD', period: 'year' }]);
    expect(values(found, 'person', 'person.company')).toEqual(['Northquay Cranes']);
    expect((await qualify(...account, ...lead)).json).toEqual(found.json);
  });

  it('two addresses of one lead are no conflict', async () => {
    const found = await qualify(...lead);
    expect(values(found, 'person', 'person.linkedinUrl')).toEqual([
      'https://www.linkedin.com/sales/lead/ACwAAExample0005AbCdEfGhIjKl',
      'https://www.linkedin.com/in/vera-quill-example/',
    ]);
    expect(found.json[0].persona.flatMap(({ conflicts }: { conflicts: { key: string }[] }) => conflicts.map(({ key }) => key))).toEqual([]);
  });

  it('a posting and the page of the company that posted it', async () => {
    const found = await qualify(...job, ...company);
    expect([found.code, found.err]).toEqual([0, '']);
    expect(values(found, 'account', 'company.name')).toEqual(['Palemoor Freight']);
    expect(values(found, 'account', 'company.founded')).toEqual([1961]);
    expect(values(found, 'account', 'company.hiring')).toEqual([expect.objectContaining({ titles: ['Head of Fleet Analytics'] })]);
    expect(values(found, 'account', 'company.technologies')).toEqual([expect.arrayContaining([expect.objectContaining({ name: 'Tableau' })])]);
    expect(found.json[0].person.signals).toEqual([]);
  });
});

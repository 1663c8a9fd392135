import { describe, expect, it } from 'vitest';
import { signalKeys } from '@/lib/signal/vocabulary';
import { fitglass, folderWith, membersOf, onlyLine, root } from './run';

const members = ['url', 'canonicalUrl', 'kind', 'reader', 'refusal', 'signals', 'rows', 'gaps', 'problems', 'milliseconds'];
const home = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tarnbeck</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Tarnbeck","url":"https://tarnbeck.example/","foundingDate":"2011"}</script>
</head><body><main><h1>Tarnbeck</h1><p>Pumps for small farms.</p></main><footer>© 2026 Tarnbeck GmbH, Lindenweg 3, 04103 Leipzig, Germany</footer></body></html>`;
const url = 'https://www.tarnbeck.example/?utm_source=x#top';

describe('read --url', () => {
  it('gives one reading with exactly these members, the address as it was given', async () => {
    const folder = folderWith({ 'home.html': home });
    const { code, json, err } = await fitglass(['read', '--url', url, 'home.html'], { cwd: folder });
    expect([code, err, json.length]).toEqual([0, '', 1]);
    const [reading] = json;
    expect(membersOf(reading)).toEqual(members);
    expect(reading).toMatchObject({ url, kind: 'website', refusal: null, rows: [] });
    expect(reading.reader).toMatch(/^website(\/[a-z-]+)?@\d+$/);
    expect(reading.milliseconds).toBeGreaterThan(0);
    expect(reading.signals).toContainEqual(expect.objectContaining({ key: 'company.name', value: 'Tarnbeck' }));
    for (const signal of reading.signals) {
      expect(signalKeys).toContain(signal.key);
      expect(membersOf(signal)).toEqual(['key', 'value', 'confidence', 'evidence']);
      for (const evidence of signal.evidence) expect(['quote', 'section', 'source']).toEqual(membersOf(evidence).slice(0, 3));
    }
  });

  it('interprets what the page says: the address gets its country', async () => {
    const folder = folderWith({ 'home.html': home });
    const { json } = await fitglass(['read', '--url', url, 'home.html'], { cwd: folder });
    const seat = json[0].signals.find(({ key }: { key: string }) => key === 'company.headquarters');
    expect(seat?.value).toMatchObject({ city: 'Leipzig', country: 'DE' });
  });

  it('takes a refusal for an answer: exit code 0, every member there', async () => {
    const folder = folderWith({ 'feed.html': '<!doctype html><title>Feed</title><main><p>Nothing of use</p></main>' });
    const { code, json, err } = await fitglass(['read', '--url', 'https://www.linkedin.com/feed/', 'feed.html'], { cwd: folder });
    expect([code, err]).toEqual([0, '']);
    expect(membersOf(json[0])).toEqual(members);
    expect(json[0]).toMatchObject({
      url: 'https://www.linkedin.com/feed/',
      kind: null,
      reader: null,
      refusal: 'not-supported',
      signals: [],
      rows: [],
    });
  });

  it.each([
    ['an empty file', ''],
    ['broken markup', '<html><body><div><p>a<table><tr><td>b</div></p></x></html><'],
    [
      'a page that redirects without scripts',
      '<noscript><meta http-equiv="refresh" content="0; url=https://elsewhere.example/"></noscript><script>location="https://elsewhere.example/"</script><h1>Tarnbeck</h1>',
    ],
    ['letters that are no text', '\u0000\u202E\uFEFF<h1>\u200B</h1>'],
  ])('gives a reading for %s', async (_, html) => {
    const folder = folderWith({ 'page.html': html });
    const { code, json } = await fitglass(['read', '--url', 'https://www.tarnbeck.example/', 'page.html'], { cwd: folder });
    expect(code).toBe(0);
    expect(membersOf(json[0])).toEqual(members);
    expect(json[0].url).toBe('https://www.tarnbeck.example/');
  });

  it.each([
    ['a file that is not there', ['read', '--url', 'https://a.example/', 'gone.html'], 'there is no file "gone.html": check its name and folder'],
    ['a folder', ['read', '--url', 'https://a.example/', '.'], 'there is no file "."'],
    ['an address that is none', ['read', '--url', 'tarnbeck', 'home.html'], '"tarnbeck" is not the address of a web page'],
    ['an address of another kind', ['read', '--url', 'file:///etc/passwd', 'home.html'], '"file:///etc/passwd" is not the address of a web page'],
  ])('says in one line what is wrong with %s: exit code 1', async (_, args, sentence) => {
    const { code, out, err } = await fitglass(args, { cwd: folderWith({ 'home.html': home }) });
    expect([code, out]).toEqual([1, '']);
    expect(onlyLine(err)).toContain(sentence);
  });
});

describe('read --list', () => {
  const entry = (at: number) => ({ url: `https://www.tarnbeck.example/?page=${at}`, file: 'home.html' });

  it('reads files beside the list, in the order of the list', async () => {
    const list = Array.from({ length: 5 }, (_, at) => JSON.stringify(entry(at))).join('\r\n');
    const folder = folderWith({ 'home.html': home, 'list.jsonl': `\uFEFF${list}\n\n` });
    const { code, json, err } = await fitglass(['read', '--list', `${folder}/list.jsonl`], { cwd: root });
    expect([code, err]).toEqual([0, '']);
    expect(json.map((reading) => reading.url)).toEqual([0, 1, 2, 3, 4].map((at) => entry(at).url));
    for (const reading of json) expect(membersOf(reading)).toEqual(members);
  });

  it('goes on after lines that cannot be read: their line says why, exit code 1', async () => {
    const lines = [
      entry(0),
      '{oops',
      { url: 'https://a.example/' },
      { ...entry(3), file: 'gone.html' },
      { url: 'nowhere', file: 'home.html' },
      42,
      entry(6),
    ];
    const folder = folderWith({
      'home.html': home,
      'list.jsonl': lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    });
    const { code, json, err } = await fitglass(['read', '--list', 'list.jsonl'], { cwd: folder });
    expect(code).toBe(1);
    expect(onlyLine(err)).toBe('fitglass read: 5 of 7 pages could not be read; their lines say why');
    expect(json).toEqual([
      expect.objectContaining({ url: entry(0).url, kind: 'website' }),
      { url: null, error: expect.stringContaining('this line is not JSON') },
      { url: 'https://a.example/', error: expect.stringContaining('this line needs "url" and "file"') },
      { url: entry(3).url, error: expect.stringContaining('there is no file') },
      { url: 'nowhere', error: expect.stringContaining('is not the address of a web page') },
      { url: null, error: expect.stringContaining('this line needs "url" and "file"') },
      expect.objectContaining({ url: entry(6).url, kind: 'website' }),
    ]);
  });

  it('says so when the list is not there or empty: exit code 1', async () => {
    const folder = folderWith({ 'list.jsonl': '\n' });
    for (const [list, sentence] of [
      ['gone.jsonl', 'the list "gone.jsonl" cannot be read'],
      ['list.jsonl', 'the list "list.jsonl" is empty'],
    ] as const) {
      const { code, out, err } = await fitglass(['read', '--list', list], { cwd: folder });
      expect([code, out]).toEqual([1, '']);
      expect(onlyLine(err)).toContain(sentence);
    }
  });
});

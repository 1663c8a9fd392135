// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Outline } from './outline';
import { takeOutline } from './take-outline';

async function outlineOf(body: string, head = ''): Promise<Outline> {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return takeOutline(page, { url: 'https://page.example/' });
}
const texts = async (body: string): Promise<string[]> => (await outlineOf(body)).lines.map((line) => line.text);

describe('lines', () => {
  it('end at block boundaries and line breaks', async () => {
    expect(await texts('<p>One</p><div>Two<br>Three</div><ul><li>Four</li></ul>')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('keep inline elements inside running text', async () => {
    expect(await texts('<p>We help <b>small</b> <a href="/t">teams</a>, every <i>day</i>.</p>')).toEqual(['We help small teams, every day.']);
  });

  it('part inline boxes that nothing joins, as spans are on pages without their style sheet', async () => {
    expect(await texts('<div><span>Company</span><span>Dates</span></div>')).toEqual(['Company', 'Dates']);
    expect(await texts('<div>\n<span>Company</span>\n<span>Dates</span>\n</div>')).toEqual(['Company', 'Dates']);
    expect(await texts('<div><span>Two</span> <span>words</span></div>')).toEqual(['Two words']);
  });

  it('take an inline element that holds nothing but a space for one', async () => {
    expect(await texts('<p>Current: Buyer at<span> </span><b>Northwind</b></p>')).toEqual(['Current: Buyer at Northwind']);
  });

  it('give every link among boxes a line of its own', async () => {
    const { lines } = await outlineOf('<nav><a href="/a">Products</a> <a href="/b">Prices</a></nav>');
    expect(lines.map((line) => [line.text, new URL(line.href!, 'https://page.example/').pathname])).toEqual([
      ['Products', '/a'],
      ['Prices', '/b'],
    ]);
  });

  it('leave out what is no text: scripts, styles, templates, form values, drawings', async () => {
    expect(
      await texts(
        '<script>x</script><style>y</style><template>z</template><noscript>n</noscript><svg><text>d</text></svg><textarea>t</textarea><p>Kept</p>',
      ),
    ).toEqual(['Kept']);
  });

  it('leave out what says of itself that it is hidden', async () => {
    expect(
      await texts(
        '<p hidden>a</p><p style="display: none">b</p><div style="color:red;visibility:hidden">c</div><dialog>d</dialog><dialog open>e</dialog>',
      ),
    ).toEqual(['e']);
  });

  it('are clean: no invisible marks, single spaces', async () => {
    expect(await texts('<p>  A\u00a0 b\u200b\u202e c </p>')).toEqual(['A b c']);
  });

  it('know their heading level, list item and control', async () => {
    const { lines, items } = await outlineOf(
      '<h2>Title</h2><div role="heading" aria-level="4">Sub</div><ul><li>One<ul><li>Inner</li></ul></li></ul><button>Press</button>',
    );
    expect(lines.map((line) => [line.text, line.level, line.item, line.control])).toEqual([
      ['Title', 2, null, false],
      ['Sub', 4, null, false],
      ['One', 0, 0, false],
      ['Inner', 0, 1, false],
      ['Press', 0, null, true],
    ]);
    expect(items.map((item) => [item.parent, item.first, item.last])).toEqual([
      [null, 2, 4],
      [0, 3, 4],
    ]);
  });

  it('point to the element that holds their words', async () => {
    const { lines } = await outlineOf('<section><p>One <b>two</b></p></section>');
    expect(lines[0]!.node.localName).toBe('p');
  });
});

describe('twins', () => {
  it('a text beside its aria-hidden copy is kept once', async () => {
    expect(await texts('<h2>\n<span aria-hidden="true">Experience</span><span class="x">Experience</span>\n</h2>')).toEqual(['Experience']);
    expect(await texts('<div><div><span>Director</span></div><div><div><span aria-hidden="true">Director</span></div></div></div>')).toEqual([
      'Director',
    ]);
  });

  it('the copy for screen readers may word it a little differently', async () => {
    expect(await texts('<div><span aria-hidden="true">Jul 2024 - Present · 1 yr</span><span>Jul 2024 to Present · 1 yr</span></div>')).toEqual([
      'Jul 2024 - Present · 1 yr',
    ]);
  });

  it('a text of several lines is kept once as a whole', async () => {
    expect(await texts('<div><span aria-hidden="true">A b<br>C d</span><span>A b<br>C d</span></div>')).toEqual(['A b', 'C d']);
  });

  it('two equal lines without any mark both stay: a title may be the company’s name', async () => {
    expect(await texts('<p>Freelance</p><p>Freelance</p>')).toEqual(['Freelance', 'Freelance']);
  });

  it('an icon before a text is not its twin', async () => {
    expect(await texts('<p><span aria-hidden="true">★</span> Rated well</p>')).toEqual(['★ Rated well']);
  });

  it('of two badges the wrapped one goes, whatever their order', async () => {
    expect(await texts('<div><div data-display-contents="true"><p>· 1st</p></div><p>· 2nd</p></div>')).toEqual(['· 2nd']);
    expect(await texts('<div><p>· 2nd</p><div><div data-display-contents="true"><div><p>· 1st</p></div></div></div></div>')).toEqual(['· 2nd']);
    expect(await texts('<div data-display-contents="true"><p>A paragraph</p></div>')).toEqual(['A paragraph']);
  });
});

describe('sections', () => {
  it('are named by stable attributes, never by classes', async () => {
    const { sections } = await outlineOf(
      '<main id="workspace"><div class="card" componentkey="card.About"><h2>About</h2><p>Text</p></div><div id="ember12"><p>x</p></div></main>',
    );
    expect(sections.map(({ names, landmark, heading }) => ({ names, landmark, heading }))).toEqual([
      { names: [], landmark: '', heading: 'About' },
      { names: ['id=workspace'], landmark: 'main', heading: 'About' },
      { names: ['componentkey=card.About'], landmark: '', heading: 'About' },
    ]);
  });

  it('hold their lines, nested ones included', async () => {
    const { sections } = await outlineOf('<main><section><p>a</p><article><p>b</p></article></section><p>c</p></main>');
    expect(sections.map((section) => [section.landmark, section.parent, section.first, section.last])).toEqual([
      ['', null, 0, 3],
      ['main', 0, 0, 3],
      ['section', 1, 0, 2],
      ['article', 2, 1, 2],
    ]);
  });

  it('do not take the heading of a dialog inside them', async () => {
    const { sections } = await outlineOf('<section><div role="dialog"><h2>Sign in</h2></div><h2>Work</h2></section>');
    expect(sections.map((section) => section.heading)).toEqual(['Work', 'Work', 'Sign in']);
  });

  it('a shadow root stands in place of the light children, with slots filled', async () => {
    const host = document.createElement('div');
    host.append(Object.assign(document.createElement('span'), { textContent: 'light' }));
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(Object.assign(document.createElement('p'), { textContent: 'shadow' }));
    document.body.replaceChildren(host);
    expect((await takeOutline(document)).lines.map((line) => line.text)).toContain('shadow');
  });
});

describe('pairs', () => {
  const pairs = async (body: string) => (await outlineOf(body)).pairs.map(({ label, values }) => [label, ...values.map((value) => value.text)]);

  it('come from definition lists, several values to one label', async () => {
    expect(
      await pairs('<dl><dt><h3>Company size</h3></dt><dd>51-200 employees</dd><dd>69 associated members</dd><dt>Founded</dt><dd>1999</dd></dl>'),
    ).toEqual([
      ['Company size', '51-200 employees', '69 associated members'],
      ['Founded', '1999'],
    ]);
  });

  it('come from definition lists whose parts are wrapped', async () => {
    expect(await pairs('<dl><div><div><dt>Industry</dt></div><div><dd>Software</dd></div></div></dl>')).toEqual([['Industry', 'Software']]);
  });

  it('come from rows of two cells, and not from wider tables', async () => {
    expect(await pairs('<table><tr><th>Sitz</th><td>Ulm</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>')).toEqual([['Sitz', 'Ulm']]);
  });

  it('come from two neighbours that fill one box', async () => {
    expect(await pairs('<div><p>Founded</p><p>1999</p></div><div><p>One</p><p>Two</p><p>Three</p></div>')).toEqual([['Founded', '1999']]);
  });

  it('come from "label: value", in one line or two', async () => {
    expect(await pairs('<p>Phone: 555</p><div><b>Website:</b> <a href="https://acme.example">acme.example</a></div>')).toContainEqual([
      'Phone',
      '555',
    ]);
    expect(await pairs('<p>We open at 10:30 every day</p>')).toEqual([]);
  });
});

describe('links', () => {
  it('are found inside running text and around pictures', async () => {
    const { links } = await outlineOf(
      '<p>See <a href="https://a.example/">our site</a> now</p><a href="https://b.example/"><img alt="Acme logo" src="data:,"></a>',
    );
    expect(links.map(({ href, text, label, first, last }) => ({ href, text, label, first, last }))).toEqual([
      { href: 'https://a.example/', text: 'our site', label: '', first: 0, last: 1 },
      { href: 'https://b.example/', text: '', label: 'Acme logo', first: 1, last: 1 },
    ]);
  });
});

describe('slices', () => {
  it('let the page have its turn on long documents and give the same outline', async () => {
    const body = '<div><p>text</p></div>'.repeat(4_000);
    let turns = 0;
    const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
    const sliced = await takeOutline(page, {
      yieldNow: async () => {
        turns += 1;
      },
    });
    expect(sliced.lines).toHaveLength(4_000);
    expect(sliced.elements).toBeGreaterThanOrEqual(8_000);
    expect(turns).toBeGreaterThan(0);
  }, 60_000);

  it('an empty document is an empty outline', async () => {
    const outline = await outlineOf('');
    expect({ lines: outline.lines, pairs: outline.pairs, language: outline.language }).toEqual({ lines: [], pairs: [], language: 'en-gb' });
  });
});

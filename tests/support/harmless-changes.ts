/**
 * Changes that a site makes overnight and that a person would not notice. Each is the text of a function that runs in
 * the page: `(random) => void`. Only parts of lists and tables keep their places.
 */

const shared = `
const parts = new Set(['li','dt','dd','tr','td','th','tbody','thead','tfoot','caption','col','colgroup','option','optgroup','source','track','script','style','template','link','meta','summary','legend','figcaption','iframe','br','hr']);
const closed = new Set(['ul','ol','dl','table','tbody','thead','tr','select','picture']);
const all = () => [...document.body.querySelectorAll('*')].filter((each) => each.closest('svg') === null || each.localName === 'svg');
`;

export const transformations: Readonly<Record<string, string>> = {
  'every class renamed': `(random) => {
    for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', '_' + Math.floor(random() * 1e9).toString(36) + ' ' + Math.floor(random() * 1e9).toString(36));
  }`,
  'every element wrapped in up to three divs': `(random) => {${shared}
    for (const element of all().reverse()) {
      if (parts.has(element.localName) || closed.has(element.parentElement.localName) || element.querySelector('iframe')) continue;
      for (let count = Math.floor(random() * 4); count > 0; count -= 1) {
        const box = document.createElement('div');
        element.replaceWith(box);
        box.append(element);
      }
    }
  }`,
  'h1, h2, p and span swapped': `(random) => {${shared}
    // LinkedIn's tags say nothing. Whoever opens a website sees what is a heading: there lines stay lines, and headings go one level down together.
    const isFree = location.hostname.endsWith('linkedin.com');
    const tags = isFree ? ['h1', 'h2', 'p', 'span'] : ['p', 'span'];
    const swap = (element, tag) => {
      const other = document.createElement(tag);
      for (const attribute of element.attributes) other.setAttribute(attribute.name, attribute.value);
      other.append(...element.childNodes);
      element.replaceWith(other);
    };
    for (const element of all()) {
      const tag = tags[Math.floor(random() * tags.length)];
      if (tags.includes(element.localName) && element.localName !== tag) swap(element, tag);
      else if (!isFree && /^h[1-5]$/.test(element.localName)) swap(element, 'h' + (Number(element.localName[1]) + 1));
    }
  }`,
  'strangers added inside and outside main': `(random) => {
    const card = (name, title) => {
      const section = document.createElement('section');
      const add = (parent, tag, text) => parent.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
      add(section, 'h2', 'People also viewed');
      const link = section.appendChild(Object.assign(document.createElement('a'), { href: 'https://www.linkedin.com/in/' + name.toLowerCase().replace(' ', '-') + '/' }));
      add(link, 'p', name);
      add(section, 'p', '· 2nd');
      add(section, 'p', title);
      add(section, 'p', 'Reykjavik, Iceland');
      const company = section.appendChild(Object.assign(document.createElement('a'), { href: 'https://www.linkedin.com/company/424242/' }));
      add(company, 'p', 'Offside Holdings');
      add(section, 'p', '9,876 followers');
      add(section, 'button', 'Connect');
      return section;
    };
    const main = document.querySelector('main');
    const inner = main && (main.firstElementChild && main.children.length === 1 ? main.firstElementChild : main);
    if (inner) {
      inner.append(card('Xenia Outside', 'Chief Executive Officer at Offside Holdings'));
      main.append(card('Yorick Beyond', 'Head of Sales @ Offside Holdings'));
      if (random() < 0.5) inner.append(card('Wanda Apart', 'Owner, Offside Holdings'));
    }
    document.body.append(card('Zeno Elsewhere', 'VP Finance at Offside Holdings'));
  }`,
  'hidden twins beside every text, some saying something else': `(random) => {${shared}
    const leaves = all().filter((each) => each.children.length === 0 && /\\S/.test(each.textContent) && !parts.has(each.localName) && !['title', 'textarea', 'code', 'noscript', 'time'].includes(each.localName));
    for (const leaf of leaves) {
      const twin = document.createElement('div');
      twin.textContent = random() < 0.5 ? leaf.textContent : 'Vice President of Elsewhere at Offside Holdings';
      if (random() < 0.5) twin.setAttribute('style', 'display: none');
      else twin.hidden = true;
      leaf.append(twin);
    }
  }`,
};

/** Mulberry32: small, seeded, the same on every machine. */
const seeded = `(seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}`;

/** The expression that applies changes (texts of functions), one after the other; its value says whether the page is another one. */
export function applying(changes: readonly string[], seed: number): string {
  const steps = changes.map((change, index) => `(${change})((${seeded})(${seed * 100 + index}));`);
  return `(() => { const before = document.documentElement.outerHTML; ${steps.join('\n')}; return document.documentElement.outerHTML !== before; })()`;
}

/** Snapshots as a page's process might send them, made by hand so that every field can hold anything. */
import { clean } from '@/lib/kernel/text';
import type { PageSnapshot } from '@/lib/page/snapshot/snapshot';

export const addresses = {
  person: 'https://www.linkedin.com/in/jane-example/',
  company: 'https://www.linkedin.com/company/acme-example/about/',
  website: 'https://acme.example/contact',
} as const;

const tags = ['html', 'main', 'section', 'h2', 'p', 'a', 'li', 'dt', 'dd', 'time', 'img'];
const tag = (name: string): number => tags.indexOf(name);

/** Lines of a page under its subject's own card, so that the readers of LinkedIn get past the proof of identity. */
const openings: Record<keyof typeof addresses, [tag: string, text: string, href: string | 0][]> = {
  person: [
    ['h2', 'Jane Example', addresses.person],
    ['p', 'CTO at Acme Tools', 0],
    ['p', 'Ulm, Germany', 0],
    ['p', '·', 0],
    ['a', 'Contact info', `${addresses.person}overlay/contact-info/`],
  ],
  company: [
    ['h2', 'Acme Tools', 'https://www.linkedin.com/company/acme-example/'],
    ['p', 'Software Development', 0],
    ['a', 'Home', 'https://www.linkedin.com/company/acme-example/'],
    ['a', 'About', addresses.company],
  ],
  website: [
    ['h2', 'Acme Tools makes chairs', 0],
    ['p', 'We make chairs for offices in Ulm.', 0],
  ],
};

/** A page of these texts, each of them a heading, a line, a list item, a link, a label and a value in turn. */
export function snapshotOf(kind: keyof typeof addresses, texts: readonly string[]): PageSnapshot {
  const rows = [
    ...openings[kind],
    ...texts
      .map(clean)
      .map((text, at): [string, string, string | 0] => [
        (['p', 'h2', 'li', 'a', 'dt', 'dd'] as const)[at % 6]!,
        text,
        at % 6 === 3 ? `https://acme.example/${encodeURIComponent(text.slice(0, 60).toWellFormed())}` : 0,
      ]),
  ];
  const first = openings[kind].length;
  const last = rows.length;
  const items = rows.flatMap(([name], at) => (name === 'li' ? [at] : []));
  const short = (text: string) => text.slice(0, 300);
  return {
    snapshot: 1,
    href: addresses[kind],
    contentType: 'text/html',
    milliseconds: 1,
    outline: {
      url: addresses[kind],
      language: 'en',
      title: short(texts[0] ?? ''),
      visited: rows.length + 3,
      tags,
      elements: [
        [tag('html'), -1],
        [tag('main'), 0],
        [tag('section'), 1],
        [tag('section'), 1],
        ...rows.map(([name, text], at): [number, number, Record<string, string>, string] => [
          tag(name),
          at < first ? 2 : 3,
          { 'aria-label': short(text), alt: short(text), itemprop: short(text), datetime: short(text), lang: short(text) },
          short(text),
        ]),
      ],
      sections: [
        [[], '', '', -1, 0, last, 0],
        [[], '', 'main', 0, 0, last, 1],
        [[], short(rows[0]![1]), 'section', 1, 0, first, 2],
        [[short(`id=${texts[0] ?? ''}`)], short(texts[1] ?? ''), 'section', 1, first, last, 3],
      ],
      lines: rows.map(([name, text, href], at) => [text, at < first ? 2 : 3, href, name === 'h2' ? 2 : 0, items.indexOf(at), 0, at + 4]),
      pairs: rows.flatMap(([name, text], at): [string, number, [string, string | 0, number][]][] =>
        name === 'dt' && at + 1 < last ? [[short(text), 3, [[rows[at + 1]![1], 0, at + 1]]]] : [],
      ),
      links: rows.flatMap(([name, text, href], at): [string, string, string, number, number, number, number, number][] =>
        href === 0 ? [] : [[href, short(text), short(name === 'a' ? text : ''), at < first ? 2 : 3, -1, at, at + 1, at + 4]],
      ),
      items: items.map((at) => [-1, at, at + 1, at + 4]),
    },
    traces: [['script', 'src', `https://js.hs-scripts.com/${encodeURIComponent(short(texts[0] ?? '').toWellFormed()).slice(0, 400)}`]],
    embedded: {
      jsonLd: texts.slice(0, 8).map((text) => ({
        node: {
          '@type': ['Organization', text],
          name: text,
          address: { streetAddress: text, addressCountry: text },
          sameAs: [text],
          numberOfEmployees: text,
        },
        depth: 0,
      })),
      meta: texts
        .slice(0, 8)
        .flatMap((text) => ['og:site_name', 'og:title', 'description', short(text)].map((name) => ({ name, content: clean(text.slice(0, 4_000)) }))),
      canonical: null,
    },
  };
}

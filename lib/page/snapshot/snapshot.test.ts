// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOutline } from '../outline/take-outline';
import type { PageSnapshot } from './snapshot';
import { takeSnapshot } from './take-snapshot';
import { unpackSnapshot } from './unpack';

const documentOf = (body: string) =>
  new DOMParser().parseFromString(`<!doctype html><html lang="en"><head><meta name="a" content="b"></head><body>${body}</body></html>`, 'text/html');
const body =
  '<main id="workspace"><section><h2>About <b>us</b></h2><ul><li><a href="https://acme.example/"><img alt="Acme logo" src="data:,">Acme</a></li></ul><dl><dt>Founded</dt><dd>1999</dd></dl><div role="button"><time datetime="2020-01">Jan 2020</time></div></section></main>';
const sent = async (page: Document): Promise<PageSnapshot> =>
  JSON.parse(JSON.stringify(await takeSnapshot(page, 'https://acme.example/'))) as PageSnapshot;

describe('a snapshot', () => {
  it('is the outline again when it is opened', async () => {
    const page = documentOf(body);
    const seen = await takeOutline(page);
    const opened = unpackSnapshot(await sent(page));
    if (!opened.ok) throw new Error(opened.error);
    const { outline } = opened.value;
    const plain = ({ node: _node, ...rest }: { node: unknown }) => rest;
    expect(outline.lines.map(plain)).toEqual(seen.lines.map(plain));
    expect(outline.sections.map(plain)).toEqual(seen.sections.map(plain));
    expect(outline.links.map(plain)).toEqual(seen.links.map(plain));
    expect(outline.items.map(plain)).toEqual(seen.items.map(plain));
    expect(outline.pairs).toEqual(seen.pairs);
    outline.lines.forEach((line, index) => {
      expect(line.node.localName).toBe(seen.lines[index]!.node.localName);
      expect(line.node.closest('li') === null).toBe(seen.lines[index]!.node.closest('li') === null);
      expect(line.node.closest('[role="button"]') === null).toBe(seen.lines[index]!.node.closest('[role="button"]') === null);
    });
    const section = outline.sections.find((each) => each.landmark === 'section')!;
    expect(section.node.querySelector('img[alt]')?.getAttribute('alt')).toBe('Acme logo');
    expect(section.node.querySelector('time')?.textContent).toBe('Jan 2020');
  });

  it('tells no class, no style and no attribute that readers have no use for', async () => {
    const text = JSON.stringify(
      await sent(
        documentOf(
          '<p class="secret-class" style="color:red" data-x="secret-data" onclick="secret()" title="secret-title">Words</p><input value="secret-value">',
        ),
      ),
    );
    expect(text).toContain('Words');
    expect(text).not.toContain('secret');
  });

  it('is the same whatever the slices', async () => {
    const page = documentOf(`<ul>${'<li><p>one <b>two</b></p></li>'.repeat(2_000)}</ul>`);
    const whole = await takeSnapshot(page, 'https://acme.example/', { yieldNow: async () => undefined });
    let turns = 0;
    const sliced = await takeSnapshot(page, 'https://acme.example/', {
      yieldNow: async () => {
        turns += 1;
      },
    });
    expect(sliced.outline).toEqual(whole.outline);
    expect(turns).toBeGreaterThan(2);
  }, 60_000);

  it('that does not add up is refused with a sentence, and never throws', async () => {
    const good = JSON.stringify(await sent(documentOf(body)));
    const numbers = [...good.matchAll(/(?<=[[,])-?\d+(?=[\],])/g)].map((match) => ({ at: match.index, length: match[0].length }));
    fc.assert(
      fc.property(fc.nat(numbers.length - 1), fc.constantFrom('-2', '1e9', '0.5', 'null', '"x"', '[]', '{}', 'true'), (which, other) => {
        const { at, length } = numbers[which]!;
        const answer = unpackSnapshot(JSON.parse(`${good.slice(0, at)}${other}${good.slice(at + length)}`));
        return answer.ok || answer.error.length > 20;
      }),
      { numRuns: 400 },
    );
  });

  it.each([null, 1, 'x', [], {}, { snapshot: 2 }, { snapshot: 1 }, { snapshot: 1, href: 'x', contentType: 'y', outline: {}, embedded: {} }])(
    '%j is refused',
    (value) => {
      expect(unpackSnapshot(value).ok).toBe(false);
    },
  );

  it('with a line outside all sections, a parent behind its child or a circle is refused', async () => {
    const good = await sent(documentOf(body));
    const with_ = (change: (copy: PageSnapshot) => void): boolean => {
      const copy = structuredClone(good);
      change(copy);
      return unpackSnapshot(copy).ok;
    };
    expect(with_(() => undefined)).toBe(true);
    expect(
      with_((copy) => {
        copy.outline.lines[0]![1] = 99_999;
      }),
    ).toBe(false);
    expect(
      with_((copy) => {
        copy.outline.elements[0]![1] = 5;
      }),
    ).toBe(false);
    expect(
      with_((copy) => {
        copy.outline.sections[1]![3] = 1;
      }),
    ).toBe(false);
    expect(
      with_((copy) => {
        copy.outline.items[0]![0] = 0;
      }),
    ).toBe(false);
  });
});

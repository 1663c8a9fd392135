/**
 * The sheet to read and to print, drawn from the Markdown that is copied, so that both always say the same. It knows only
 * the signs that the sheet itself writes; an escaped sign of a page is that sign again, and never becomes an element.
 */
import { Fragment, type ReactNode } from 'react';
import { webAddress } from '@/components/ui/web-address';

const tokens = /\\([\\`*_[\]<>#|~&.)+=-])|(\*\*)|\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)|([^\\*[]+|[\s\S])/g;

const plainly = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Words between two `**` are strong; a link stays one only where its address is one of the web. */
function inline(text: string): ReactNode[] {
  const shown: ReactNode[] = [];
  let run: ReactNode[] = shown;
  let strong: ReactNode[] | null = null;
  for (const [, sign, star, name, address, words] of text.matchAll(tokens)) {
    if (star) {
      if (strong) shown.push(<strong key={shown.length}>{strong}</strong>);
      strong = strong ? null : [];
      run = strong ?? shown;
    } else if (name !== undefined) {
      const href = webAddress(address)?.href;
      run.push(
        href ? (
          <a key={run.length} href={href} target="_blank" rel="noreferrer noopener" className="text-accent underline underline-offset-4">
            {plainly(name)}
          </a>
        ) : (
          plainly(name)
        ),
      );
    } else run.push(sign ?? words);
  }
  return shown;
}

interface Item {
  text: string;
  under: string[];
}

/** `- a`, and `  - b` under it. */
function itemsOf(block: string): Item[] {
  const items: Item[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('  - ')) items.at(-1)?.under.push(line.slice(4));
    else items.push({ text: line.slice(2), under: [] });
  }
  return items;
}

function Block({ block }: { block: string }) {
  const [, marks, title] = /^(#{1,3}) (.*)$/.exec(block) ?? [];
  if (marks === '#') return <h3 className="text-18 font-semibold wrap-anywhere">{inline(title!)}</h3>;
  if (marks === '##')
    return (
      <h4 className="mt-4 break-after-avoid border-t border-rule pt-2 text-13 font-semibold text-soft print:mt-2 print:pt-1">{inline(title!)}</h4>
    );
  if (marks) return <h5 className="mt-2 break-after-avoid font-semibold wrap-anywhere">{inline(title!)}</h5>;
  if (!block.startsWith('- ')) return <p className="text-soft wrap-anywhere">{inline(block)}</p>;
  return (
    <ul className="mt-1 space-y-1 wrap-anywhere print:space-y-0">
      {itemsOf(block).map(({ text, under }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is drawn once and its lines may be alike
        <li key={at} className="break-inside-avoid">
          {inline(text)}
          {under.map((each, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={line} className="pl-3 text-soft">
              {inline(each)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function SheetText({ markdown }: { markdown: string }) {
  const blocks = markdown.trim().split('\n\n');
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={at}>
      <Block block={block} />
    </Fragment>
  ));
}

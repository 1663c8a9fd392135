import { describe, expect, it } from 'vitest';
import { phonesIn } from '@/lib/page/sites/website/contact/phones';
import { type SourceFile, sourceFiles } from '../support/sources';

/** Every page that was made to be read, with what is known about it. */
const files = sourceFiles(['tests/corpus', 'scripts/demo/world'], ['.html', '.json']);

const mostBytes = 60 * 1024;

/** Hosts that a page may name: the sites that are read, names that nobody can own (RFC 2606), and networks without a person's path. */
const hosts =
  /(?:^|\.)(?:linkedin\.com|example)$|^(?:schema\.org|www\.w3\.org|lnkd\.in|www\.bing\.com|www\.crunchbase\.com|(?:www\.)?(?:facebook|instagram|twitter|x|github)\.com)$/;

/** Numbers that are kept free for stories: 555 in America and by custom elsewhere, Ofcom's, Arcep's. */
const inventedPhone = /555|4960\d{2}|79460|7700900|(?:33|0)(?:19900|26191|35301|46571|53649|63998)/;

/** Pictures in the page itself are no addresses. */
const withoutPictures = ({ text }: SourceFile): string => text.replace(/data:image\/[^"')\s]*/g, '');

function hostsIn(file: SourceFile): string[] {
  return [...withoutPictures(file).matchAll(/(?:https?:|["'(=]\s*)\/\/([\w-]+(?:\.[\w-]+)+)/gi)].map(([, host = '']) => host.toLowerCase());
}

const mailboxes = (file: SourceFile): string[] =>
  [...file.text.matchAll(/[\w.+-]+(?:@|\s?[([{]\s?(?:at|ät|arroba)\s?[)\]}]\s?)((?:[\w-]+\.)+[\w-]+)/gi)].map(([, host = '']) => host.toLowerCase());

const phones = (file: SourceFile): string[] => [
  ...withoutPictures(file)
    .split(/[<>"\n]/)
    .flatMap((line) => phonesIn(line).map(({ digits }) => digits)),
  ...[...file.text.matchAll(/\b(?:tel|callto):([+\d%().\s-]+)/gi)].map(([, number = '']) => number.replace(/\D/g, '')),
];

const strangers = (file: SourceFile): string[] => [
  ...hostsIn(file).filter((host) => !hosts.test(host)),
  ...mailboxes(file).filter((host) => !host.endsWith('.example')),
  ...phones(file).filter((digits) => !inventedPhone.test(digits)),
];

const made = (text: string): SourceFile => ({ path: 'made.html', text });

describe('invented pages', () => {
  it('are many', () => {
    expect(files.filter(({ path }) => path.endsWith('page.html')).length).toBeGreaterThan(60);
  });

  it('name no host, mailbox or telephone that could be somebody’s', () => {
    expect(files.map((file) => ({ path: file.path, strangers: strangers(file) })).filter((each) => each.strangers.length > 0)).toEqual([]);
  });

  it.each([
    ['a company’s address', '<a href="https://www.northwind.com/">x</a>'],
    ['a picture of a member', '<img src="https://media.licdn.com/dms/image/v2/x">'],
    ['an address without a scheme', '<img src="//cdn.shop.net/a.png">'],
    ['a mailbox', '<p>Write to jane@gmail.com</p>'],
    ['a mailbox spelt out', '<p>info (at) northwind.de</p>'],
    ['a telephone', '<p>Call +49 89 1234 5678</p>'],
    ['a telephone link', '<a href="tel:+33472000142">x</a>'],
  ])('are told from real ones: %s is found', (_, html) => expect(strangers(made(html))).not.toEqual([]));

  it('are small enough to be read by a person', () => {
    expect(files.filter(({ path, text }) => path.endsWith('.html') && Buffer.byteLength(text) > mostBytes).map(({ path }) => path)).toEqual([]);
  });

  it('carry no member id that LinkedIn could have given', () => {
    const ids = files.flatMap(({ text }) => [...text.matchAll(/AC[a-z]AA[\w-]{30,}?(?=Topcard|[A-Z][a-z]+|[^\w-])/g)].map(([id]) => id));
    expect(ids.filter((id) => !/AbCdEfGh|Demo|Example|Invented|0123|1234/.test(id))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../../reader';
import { siteCountry } from './site-country';

const page = (host: string, lines: string[], links: string[] = []): Page =>
  ({
    url: new URL(`https://${host}/`),
    outline: { lines: lines.map((text) => ({ text })), links: links.map((href) => ({ href })) },
  }) as unknown as Page;

describe('the country of a website', () => {
  it.each([
    ['www.hartwell.co.uk', [], [], 'GB'],
    ['hartwell.pe', ['+44 20 7946 0000'], [], 'PE'],
    ['hartwell.com', ['Call us: +51 934 000 000'], [], 'PE'],
    ['hartwell.io', [], ['https://wa.me/254700000000'], 'KE'],
    ['hartwell.com', ['00241 77 00 00 00'], ['tel:+24177000000'], 'GA'],
    ['hartwell.com', ['+49 30 000 0000', '+43 1 000 0000'], [], null],
    ['hartwell.com', ['+1 512 555 0100'], [], null],
    ['hartwell.com', ['+1 512 555 0100', '+44 20 7946 0000'], [], null],
    ['hartwell.com', ['1 + 49 30 = 79', `${'Prose. '.repeat(40)}+49 30 000 0000`], [], null],
  ])('%s with %j and %j is in %s', (host, lines, links, country) => expect(siteCountry(page(host, lines, links))).toBe(country));
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charsetOf } from './charset';
import { openPages } from './chromium';
import { casesIn, pick } from './corpus';
import { findChromium } from './find-chromium';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a saved page', () => {
  it('is what its byte-order mark says, whatever the page says', () => {
    expect(charsetOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('<meta charset="iso-8859-1">')))).toBe('utf-8');
    expect(charsetOf(Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe('utf-16le');
  });

  it('is what the page says, if there is such an encoding', () => {
    expect(charsetOf(bytes('<!-- saved --><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">'))).toBe('iso-8859-2');
    expect(charsetOf(bytes("<meta charset='no-such-thing'>ä"))).toBe('utf-8');
    expect(charsetOf(bytes('<meta charset="utf-16">'))).toBe('utf-8');
  });

  it('is UTF-8 where the bytes are valid UTF-8, else the encoding of old pages', () => {
    expect(charsetOf(bytes('Größe'))).toBe('utf-8');
    expect(charsetOf(Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65))).toBe('windows-1252');
  });

  it('is found at once in hostile bytes', () => {
    const started = performance.now();
    charsetOf(bytes('<meta '.repeat(200_000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('finding Chromium', () => {
  it('takes the one that is asked for', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  });

  it('says so when the one that is asked for does not exist', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('there is no such file');
  });
});

describe('the corpus', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
  const add = (name: string, text: string) => {
    mkdirSync(join(corpus, name), { recursive: true });
    writeFileSync(join(corpus, name, 'page.html'), '<p>x</p>');
    writeFileSync(join(corpus, name, 'case.json'), text);
  };
  add('linkedin/person/b', '{"url":"https://b.example/","readAt":"2026-11-21T10:00:00Z","note":"n"}');
  add('linkedin/person/a', '{"url":"https://a.example/","readAt":"2026-11-21T10:00:00Z","note":"n"}');
  add('website/home/c', '{"url":"https://c.example/","readAt":"2026-11-21T10:00:00Z","note":"n"}');

  it('is read in the order of its names', () => {
    expect(casesIn(corpus).map((each) => each.name)).toEqual(['linkedin/person/a', 'linkedin/person/b', 'website/home/c']);
  });

  it('is picked from by case, by page kind and by site, never by half a name', () => {
    const names = (...wanted: string[]) => pick(casesIn(corpus), wanted).map((each) => each.name);
    expect(names('linkedin/person/a')).toEqual(['linkedin/person/a']);
    expect(names('linkedin/', 'website/home')).toHaveLength(3);
    expect(names('linkedin/per')).toEqual([]);
  });

  it('names the case whose description is broken', () => {
    add('website/home/d', '{"url":');
    expect(() => casesIn(corpus)).toThrow('website/home/d');
  });
});

describe('a reader that is not built', () => {
  it('is said to be missing, with what to do', async () => {
    await expect(openPages({ executablePath: 'unused', readerPath: '/nowhere/reader.js' })).rejects.toThrow('npm run build');
  });
});

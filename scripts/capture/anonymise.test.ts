import { describe, expect, it } from 'vitest';
import { Inventor, inventAddress } from './anonymise';
import { knownWords } from './known-words';

const inventor = () => new Inventor(knownWords());

describe('a captured text', () => {
  it('keeps labels, months and short numbers, and nothing that is somebody’s', () => {
    const made = inventor().text('Company size 51-200 employees · Jan 2020 - Present · Johanna Weatherby');
    expect(made).toMatch(/^Company size 51-200 employees · Jan 2020 - Present · /);
    expect(made).not.toMatch(/johanna|weatherby/i);
  });

  it('gives one word one invented word, in the case in which it stands', () => {
    const one = inventor();
    const [first, again, loud] = one.text('Weatherby weatherby WEATHERBY').split(' ');
    expect(first?.toLowerCase()).toBe(again);
    expect(loud).toBe(again?.toUpperCase());
    expect(one.replaced()).toContain('weatherby');
  });

  it('replaces long numbers, which are ids or telephones', () => {
    expect(inventor().text('id 4711471147')).not.toContain('4711471147');
  });
});

describe('a captured address', () => {
  it('keeps its shape and loses whose it was', () => {
    const one = inventor();
    expect(inventAddress('https://www.linkedin.com/in/johanna-weatherby/details/experience/?trk=abc', one)).toMatch(
      /^https:\/\/www\.linkedin\.com\/in\/[a-z-]+\/details\/experience\/$/,
    );
    expect(inventAddress('https://www.linkedin.com/in/johanna-weatherby/', one)).not.toContain('weatherby');
    expect(inventAddress('https://www.weatherby-tools.com/about', one)).toMatch(/^https:\/\/[a-z-]+\.example\/about$/);
    expect(inventAddress('mailto:j@weatherby.com', one)).toBe('https://www.acme.example/');
  });
});

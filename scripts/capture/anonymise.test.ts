import { describe, expect, it } from 'vitest';
import { Inventor, inventAddress } from './anonymise';
import { knownParts, knownWords } from './known-words';

const words = knownWords();
const parts = knownParts();
const inventor = (personal: string[] = []) => new Inventor({ words, parts, personal: new Set(personal) });

describe('a captured text', () => {
  it('keeps labels, months and size bands, and nothing that is somebody’s', () => {
    const made = inventor().text('Company size 51-200 employees · Jan 2020 - Present · Johanna Weatherby');
    expect(made).toMatch(/^Company size 51-200 employees · Jan 2017 - Present · /);
    expect(made).not.toMatch(/johanna|weatherby/i);
  });

  it('gives one word one invented word, in the case in which it stands', () => {
    const [first, again, loud] = inventor().text('Weatherby weatherby WEATHERBY').split(' ');
    expect(first?.toLowerCase()).toBe(again);
    expect(loud).toBe(again?.toUpperCase());
  });

  it('replaces counts, ids and telephones', () => {
    const made = inventor().text('id 4711471147, 5,847 followers, 247 members');
    expect(made).not.toMatch(/4711471147|847|247/);
    expect(made).toMatch(/^id \d{10}, 5,\d{3} followers, \d{3} members$/);
  });

  it('replaces the subject’s own words even where they are furniture', () => {
    expect(inventor(['may', 'johanna']).text('Johanna May, since May 2020')).not.toMatch(/may|johanna/i);
  });

  it('replaces ids of letters and digits as a whole, and leaves units behind numbers', () => {
    expect(inventor().text('7c07f7d4-98cc-e6c0d7 · 11mos')).toMatch(/^id\d-id\d-id\d · 11mos$/);
  });

  it('invents in the script in which the word is written', () => {
    expect(inventor().text('山田')).toMatch(/^\p{Script=Han}+$/u);
    expect(inventor().text('山田')).not.toContain('山');
    expect(inventor().text('Иванова')).toMatch(/^\p{Script=Cyrillic}+$/u);
  });
});

describe('the name of a part of a captured page', () => {
  it('keeps what readers look for and loses ids and slugs', () => {
    const made = inventor(['weatherby']).name('com.linkedin.sdui.profile.card.ref8812345Topcard-johanna-weatherby');
    expect(made).toMatch(/^com\.linkedin\.sdui\.profile\.card\.ref\d{7}Topcard-/);
    expect(made).not.toMatch(/johanna|weatherby|8812345/);
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
    expect(inventAddress('https://www.linkedin.com/in/%E0%A4%A/', one)).toMatch(/^https:\/\/www\.linkedin\.com\/in\//);
  });
});

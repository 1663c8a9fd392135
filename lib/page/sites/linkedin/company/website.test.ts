import { describe, expect, it } from 'vitest';
import { isFrontPage, websiteOf } from './website';

describe('the website of a row', () => {
  it.each<[string | null, string, string]>([
    ['https://www.acme.example/', 'https://www.acme.example/', 'https://www.acme.example/'],
    [
      'https://www.linkedin.com/redir/redirect?url=http%3A%2F%2Fwww%2Eacme%2Eexample&urlhash=x&trk=about_website',
      'http://www.acme.example',
      'http://www.acme.example/',
    ],
    ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Facme.example%2F%3Futm_source%3Dli&urlhash=x', 'acme.example', 'https://acme.example/'],
    [null, 'acme.example', 'https://acme.example/'],
    [null, 'www.acme.example/de?ref=li&page=2', 'https://www.acme.example/de?page=2'],
    ['https://lnkd.in/abc', 'https://www.acme.example', 'https://www.acme.example/'],
    ['https://www.acme.example/#team', '', 'https://www.acme.example/'],
  ])('%s written as "%s"', (href, text, website) => expect(websiteOf(href, text)).toBe(website));
  it.each<[string | null, string]>([
    [null, ''],
    [null, 'Visit website'],
    [null, 'hello@acme.example'],
    ['https://www.linkedin.com/company/acme/', ''],
    ['https://bit.ly/3abc', 'Learn more'],
    ['javascript:alert(1)', 'x'],
    ['tel:+491234567', '+49 123 4567'],
    [null, 'a.b '.repeat(40_000)],
    ['https://user@acme.example/', ''],
    ['https://localhost/', ''],
  ])('%s written as "%s" is none', (href, text) => expect(websiteOf(href, text)).toBeNull());
});

it.each([
  ['https://acme.example/', true],
  ['https://acme.example/de/', true],
  ['https://acme.example/campaign/spring', false],
  ['https://acme.example/?form=1', false],
])('%s is a front page: %s', (address, answer) => expect(isFrontPage(address)).toBe(answer));

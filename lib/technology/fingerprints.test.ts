import { beforeAll, describe, expect, it } from 'vitest';
import type { Trace } from '@/lib/page/sources/trace';
import { makeTechnologies } from '../../scripts/data/technologies/make-technologies';
import type { FingerprintTable } from './fingerprint-table';
import { technologiesByFingerprint } from './fingerprints';

let table: FingerprintTable;
beforeAll(async () => {
  table = (await makeTechnologies()).table;
});

const home = 'https://www.tarnbeck.example/';
const found = (traces: Trace[], url = home) => technologiesByFingerprint(traces, url, table);
const names = (...traces: Trace[]) => found(traces).map(({ name }) => name);
const script = (address: string): Trace => ['script', 'src', address];

describe('technologies by what they leave in the markup', () => {
  it.each<[string, Trace, string]>([
    ['a script', script('https://js.hs-scripts.com/1234567.js'), 'HubSpot'],
    ['a script of another region', script('https://js-eu1.hs-scripts.com/1234567.js'), 'HubSpot'],
    ['what a small script loads', ['script', 'loads', 'https://widget.intercom.io/widget/'], 'Intercom'],
    ['a frame', ['iframe', 'src', 'https://calendly.com/tarnbeck/intro'], 'Calendly'],
    ['a pixel', ['img', 'src', 'https://px.ads.linkedin.com/collect/?pid=1&fmt=gif'], 'LinkedIn Insight Tag'],
    ['a connection opened early', ['link', 'href', 'https://cdn.cookielaw.org/'], 'OneTrust'],
    ['where a form goes', ['form', 'action', 'https://tarnbeck.us1.list-manage.com/subscribe/post'], 'Mailchimp'],
    ['the generator', ['meta', 'generator', 'WordPress 6.6'], 'WordPress'],
    ['the name of a cookie', ['cookie', 'name', 'intercom-id-ab12cd'], 'Intercom'],
    ['the name of an attribute', ['html', 'data-wf-site', '60c1'], 'Webflow'],
    ['the id of an element', ['div', 'id', 'onetrust-consent-sdk'], 'OneTrust'],
    ['a custom element', ['element', 'name', 'mux-player'], 'Mux'],
    ['a path of the site itself', script('https://www.tarnbeck.example/_next/static/chunks/main.js'), 'Next.js'],
    ['a rule of Wappalyzer with a pattern', script('https://cdn.tarnbeck.example/lib/jquery-3.7.1.min.js'), 'jQuery'],
  ])('are known by %s', (_, trace, name) => expect(names(trace)).toContain(name));

  it.each<[string, Trace]>([
    ['a host that goes on as somebody else’s', script('https://js.hs-scripts.com.evil.example/1.js')],
    ['a host that only ends in the name', script('https://notjs.hs-scripts.com.example/1.js')],
    ['a word that only ends in the name', script('https://nothubspot.example/myjs.hs-scripts.com')],
    ['an address inside an address', script('https://evil.example/?next=https://js.hs-scripts.com/1.js')],
    ['a user name in front of the host', script('https://js.hs-scripts.com@evil.example/1.js')],
    ['a lookalike of Drift', script('https://js.driftt.com.evil.example/include/1.js')],
    ['a lookalike of a pattern without an ending', script('https://cdn.optimizely.com.evil.example/js/1.js')],
    ['a path of another site', ['img', 'src', 'https://partner.example/wp-content/themes/a/logo.png']],
    ['the name of a picture', ['img', 'src', 'https://www.tarnbeck.example/logos/hubspot-shopify-paypal.png']],
    ['a link to another vendor', ['a', 'href', 'https://www.shopify.com/']],
    ['a cookie of a similar name', ['cookie', 'name', 'not-intercom-id-1']],
  ])('are not seen in %s', (_, trace) => expect(names(trace)).toEqual([]));

  it('give the matching string as evidence', () => {
    expect(found([script('https://js.driftt.com/include/1700/abc.js')])).toEqual([
      { name: 'Drift', category: 'Conversational sales', quote: 'https://js.driftt.com/include/1700/abc.js', source: 'script' },
    ]);
    expect(found([['cookie', 'name', '_lfa']])).toMatchObject([{ name: 'Leadfeeder', quote: '_lfa', source: 'cookie' }]);
    expect(found([['meta', 'generator', 'Ghost 5.9']])).toContainEqual(
      expect.objectContaining({ name: 'Ghost', quote: 'Ghost 5.9', source: 'meta' }),
    );
  });

  it('bring along what they imply, with the words of the one that implies it', () => {
    const all = found([script('https://www.tarnbeck.example/wp-content/plugins/woocommerce/assets/js/cart.js')]);
    expect(all).toContainEqual(expect.objectContaining({ name: 'WooCommerce', source: 'script' }));
    expect(all).toContainEqual(
      expect.objectContaining({ name: 'PHP', source: 'derived', quote: expect.stringContaining('/wp-content/plugins/woocommerce/') }),
    );
  });

  it('need confidence of half at least, and rules add up', () => {
    const small: FingerprintTable = {
      format: 1,
      source: '',
      categories: ['CRM'],
      technologies: [
        ['Weak', 0],
        ['Excluded', 0],
        ['Excluding', 0, { excludes: [1] }],
        ['Dependent', 0, { requires: [2] }],
      ],
      rules: {
        cookie: {
          '': [
            [0, 'is', 'a', '', 30],
            [0, 'is', 'b', '', 30],
            [1, 'is', 'c'],
            [2, 'is', 'd'],
            [3, 'is', 'e'],
          ],
        },
      },
    };
    const of = (...cookies: string[]) =>
      technologiesByFingerprint(
        cookies.map((name): Trace => ['cookie', 'name', name]),
        home,
        small,
      ).map(({ name }) => name);
    expect(of('a')).toEqual([]);
    expect(of('a', 'a')).toEqual([]);
    expect(of('a', 'b')).toEqual(['Weak']);
    expect(of('c')).toEqual(['Excluded']);
    expect(of('c', 'd')).toEqual(['Excluding']);
    expect(of('e')).toEqual([]);
    expect(of('d', 'e')).toEqual(['Excluding', 'Dependent']);
  });

  it('stand in the order in which they tell a salesperson something', () => {
    expect(
      names(script('https://cdn.tarnbeck.example/jquery.min.js'), script('https://js.stripe.com/v3/'), script('https://js.hs-scripts.com/1.js')),
    ).toEqual(['HubSpot', 'Stripe', 'jQuery']);
  });
});

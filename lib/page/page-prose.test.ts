// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takeOutline } from './outline/take-outline';
import { pageProse } from './page-prose';

async function proseOf(body: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="en"><body>${body}</body></html>`, 'text/html');
  const prose = pageProse(await takeOutline(page, { url: 'https://page.example/' }));
  return prose === '' ? [] : prose.split('\n');
}

describe('what a page says', () => {
  it('is its visible lines in reading order', async () => {
    expect(
      await proseOf('<header><h1>One customer record</h1></header><main><p>Your shop and <b>support</b> agree.</p><p hidden>Secret</p></main>'),
    ).toEqual(['One customer record', 'Your shop and support agree.']);
  });

  it('leaves out menus, side columns, footers and dialogs', async () => {
    expect(
      await proseOf(
        '<nav><a href="/p">Prices</a></nav><main><p>Kept</p><aside><p>An advert</p></aside></main><div role="dialog"><p>Subscribe</p></div><footer><p>Imprint</p></footer>',
      ),
    ).toEqual(['Kept']);
  });

  it('leaves out boxes that ask about cookies, named or not, and keeps text that only speaks of them', async () => {
    expect(
      await proseOf(
        '<main><p>We bake cookies for teams.</p><p>Each with a story.</p><p>And a recipe.</p><p>For everybody.</p></main><div id="onetrust-banner"><p>Your privacy matters to us.</p><button>Accept all</button></div><div><p>We use cookies.</p><button>OK</button></div>',
      ),
    ).toEqual(['We bake cookies for teams.', 'Each with a story.', 'And a recipe.', 'For everybody.']);
  });

  it('keeps a button that says something, and no other', async () => {
    expect(await proseOf('<main><button>Menu</button><button>Book a first call</button></main>')).toEqual(['Book a first call']);
  });

  it('is empty where there is nothing to read, and keeps braces and signs as they are', async () => {
    expect(await proseOf('<main></main>')).toEqual([]);
    expect(await proseOf('<p>{name} %s $&amp; &lt;b&gt;</p>')).toEqual(['{name} %s $& <b>']);
  });
});

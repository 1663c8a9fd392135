import { afterEach, describe, expect, it } from 'vitest';
import { today } from '@/tests/support/subjects';
import { speak } from '../wording/language';
import { criterionKind } from './kinds';
import { excluding, wish, withoutWish } from './wish';

afterEach(() => speak('en'));

describe('the end of a judge’s sentence', () => {
  it('names three of many wanted words and counts the rest, for every kind', () => {
    const include = ['growth', 'demand', 'brand', 'content', 'events'];
    const nothing = { known: {}, today, answered: {} };
    const because = () => criterionKind('title')!.judge({ include, exclude: ['assistant'] }, 'id')(nothing).because;
    expect(because()).toBe('No page has given a title; you want “growth”, “demand”, “brand” or 2 more and no “assistant”');
    speak('de');
    expect(because()).toBe('Keine Seite nennt eine Position; gesucht: „growth“, „demand“, „brand“ oder 2 weitere, ohne „assistant“');
  });

  it('can be turned round or left out, whatever the page said before it', () => {
    for (const language of ['en', 'de']) {
      speak(language);
      const [found, wanted] = [`Says “all${wish('it')}”`, '“art”'];
      expect(withoutWish(found + wish(wanted))).toBe(found);
      expect(excluding(found + wish(wanted)).startsWith(found)).toBe(true);
      expect(withoutWish(excluding(found + wish(wanted)))).toBe(found);
      expect(withoutWish('Not answered yet: why?')).toBe('Not answered yet: why?');
    }
  });
});

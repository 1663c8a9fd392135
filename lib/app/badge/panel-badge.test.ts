/** The badge says in its letter and in its tooltip what the panel says. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelChoices } from '@/lib/protocol/panel-choices';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { Band } from '@/lib/verdict/verdict';
import { speak } from '@/lib/wording/language';
import { followBadge } from './panel-badge';

const shown = vi.hoisted(() => ({ text: '', title: '' }));
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { text }),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
    },
  },
}));

const about = (band: Band | null, ruledOut = false) => band && { verdicts: [{ band }], ruledOut: ruledOut ? {} : null };
const badgeOf = (account: ReturnType<typeof about>, person: ReturnType<typeof about>) => {
  const view = { state: 'verdict', look: { tabId: 1, account, person } } as unknown as PanelView;
  followBadge({ view: () => view, choices: () => ({ badge: true }) as PanelChoices, subscribe: () => () => undefined });
  return [shown.text, shown.title];
};

beforeEach(() => {
  speak('en');
  Object.assign(shown, { text: '', title: '' });
});

describe('the badge', () => {
  it.each<[Band, string, string, string]>([
    ['strong', 'S', 'looks like a strong fit', 'passt gut'],
    ['possible', 'P', 'looks like a possible fit', 'passt vielleicht'],
    ['weak', 'W', 'looks like a weak fit', 'passt kaum'],
    ['not-enough-known', '?', 'too early to say', 'noch zu früh für ein Urteil'],
    ['ruled-out', 'X', 'ruled out', 'scheidet aus'],
  ])('has for %s the letter %s and the words of the verdict', (band, letter, english, german) => {
    expect(badgeOf(about(band), null)).toEqual([letter, `Company: ${english}.`]);
    expect(badgeOf(null, about(band))).toEqual([letter, `Person: ${english}.`]);
    speak('de');
    expect(badgeOf(about(band), null)).toEqual([letter, `Unternehmen: ${german}.`]);
  });

  it('names both verdicts, and its letter is that of the person unless the company is ruled out', () => {
    expect(badgeOf(about('weak'), about('strong'))).toEqual(['S', 'Company: looks like a weak fit. Person: looks like a strong fit.']);
    expect(badgeOf(about('strong', true), about('strong'))).toEqual(['X', 'Company: ruled out. Person: looks like a strong fit.']);
    expect(badgeOf(about('strong'), about('strong', true))).toEqual(['X', 'Company: looks like a strong fit. Person: ruled out.']);
  });
});

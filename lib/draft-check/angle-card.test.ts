import { describe, expect, it } from 'vitest';
import { draftPains, draftProofs, ines } from '@/tests/support/labelled-drafts';
import { angleCard } from './angle-card';
import { angleMarkdown } from './angle-markdown';

const material = { persona: ines, pains: draftPains, proofs: draftProofs };
const card = angleCard(material);

describe('angles, channels, formats and topics of a persona', () => {
  it('keep the order of liking, and the first channel that we write for is the one of the first message', () => {
    expect(card.channels).toEqual(['visit in the warehouse', 'phone call', 'e-mail']);
    expect(card.writesFor).toEqual({ channel: 'call-opener', why: '“phone call” is what this persona likes' });
  });

  it('name no channel when nobody wrote one down', () => {
    const { channels, writesFor } = angleCard({ ...material, persona: { ...ines, channels: [] } });
    expect([channels, writesFor]).toEqual([[], null]);
    expect(angleCard({ ...material, persona: { ...ines, channels: ['pigeon'] } }).writesFor).toBeNull();
  });

  it('take formats and sources from the written profile and topics from the pains, with what can be shown', () => {
    expect(card.formats).toEqual(['Video of two minutes', 'checklist']);
    expect(card.sources).toEqual(['Trade fairs', 'logistics podcasts']);
    expect(card.topics.map(({ title, proofs }) => [title, proofs])).toEqual([
      ['Peaks nobody can staff', []],
      ['Parcels that come back', ['Returns in half the time']],
    ]);
  });

  it('lean as the persona leans', () => {
    expect(angleCard({ ...material, persona: { ...ines, leaning: { risk: 1, novelty: 2 } } }).angle).toMatch(/^Reassure/);
    expect(angleCard({ ...material, persona: { ...ines, leaning: { risk: 5, novelty: 4 } } }).angle).toMatch(/^Inspire/);
  });

  it('go out as Markdown in which a user’s signs stay signs', () => {
    const text = angleMarkdown(angleCard({ ...material, persona: { ...ines, name: '# <b>*Ines*</b> {name}' } }));
    expect(text.split('\n')[0]).toBe('# \\# \\<b\\>\\*Ines\\*\\</b\\> {name}');
    expect(text).toContain('## Channels, best first\n\n- visit in the warehouse\n- phone call');
    expect(text).toContain('  - To show: Returns in half the time');
    expect(text).not.toContain('around forty');
  });
});

import { describe, expect, it } from 'vitest';
import { elena, writtenOn } from '@/tests/support/prospects';
import { persona, sellers, testedIcp } from '@/tests/support/seller';
import { buildMessages } from './build';
import type { Material } from './material';
import { objectionCards } from './objection-cards';

const objections = [
  { id: 'time', says: 'My team will spend weeks learning another tool.', reply: 'It works inside the inbox that you have.' },
  { id: 'open', says: 'We have no budget.', reply: ' ' },
  { id: 'trust', says: 'Nobody here trusts numbers from a vendor.', reply: 'Then look at the log of returns of a shop like yours.' },
];
const log = { id: 'log', name: 'A public log of returns', text: 'At Cove Shoes, a shop like yours, the log of returns has been public since May.' };
const inbox = { id: 'inbox', name: 'Inside the inbox', text: 'At Harbour Bikes the whole team worked in the inbox they had within a week.' };

const material: Material = {
  ...elena,
  icp: testedIcp,
  persona: persona({ objections }),
  pains: sellers.en.pains.map((pain) => ({ pain, seen: [] })),
  proofs: [log, inbox],
  products: [],
  stage: 'new',
  today: writtenOn,
};

describe('objection cards', () => {
  it('hold the objection, the reply and the proof that speaks to it; one without a reply is left out', () => {
    expect(objectionCards(material, 'en').map(({ index, says, proof }) => [index, says, proof?.id])).toEqual([
      [0, 'My team will spend weeks learning another tool.', 'inbox'],
      [2, 'Nobody here trusts numbers from a vendor.', 'log'],
    ]);
    expect(objectionCards({ ...material, proofs: [] }, 'en')[0]?.proof).toBeNull();
    expect(objectionCards({ ...material, persona: null }, 'en')).toEqual([]);
  });

  it('begin the message that answers, with the same proof', () => {
    const built = buildMessages({ ...material, objection: 2 }, { kind: 'objection', channel: 'email', language: 'en' });
    expect(built.messages[0]!.body).toContain('Then look at the log of returns of a shop like yours.');
    expect(
      built.messages.flatMap(({ sentences }) => sentences.filter(({ source }) => source.kind === 'proof')).map(({ source }) => source),
    ).toContainEqual({
      kind: 'proof',
      id: 'log',
    });
  });

  it('show the proof of the message, whatever the language of records and message is', () => {
    const { pains, proofs } = sellers.de;
    const german = { id: 'beleg', name: 'Weniger Zeit zum Lernen', text: 'Bei Hafenrad arbeitete das ganze Team nach einer Woche im Postfach.' };
    const mixed: Material = {
      ...material,
      pains: [...material.pains, ...pains.map((pain) => ({ pain, seen: [] }))],
      proofs: [{ ...log, pains: [material.pains[0]!.pain.id] }, inbox, german, ...proofs],
      persona: persona({
        objections: [
          ...objections,
          { id: 'spaeter', says: 'Nicht in diesem Jahr.', reply: 'Dann sprechen wir im neuen Jahr, und bis dahin ist nichts zu tun.' },
        ],
      }),
    };
    for (const language of ['en', 'de']) {
      const cards = objectionCards(mixed, language);
      const shown = cards.flatMap(({ index, proof }) => {
        const { messages } = buildMessages({ ...mixed, objection: index }, { kind: 'objection', channel: 'email', language });
        const ids = messages.flatMap(({ sentences }) => sentences.flatMap(({ source }) => (source.kind === 'proof' ? [source.id] : [])));
        return ids.length === 0 ? [] : [[proof?.id, ...new Set(ids)]];
      });
      expect(shown.length).toBeGreaterThan(0);
      for (const [card, ...inMessage] of shown) expect(inMessage).toEqual([card]);
    }
  });
});

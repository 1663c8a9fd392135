import { afterEach, describe, expect, it } from 'vitest';
import type { MessageStock } from '@/lib/protocol/messages';
import { speak } from '@/lib/wording/language';
import { persona } from '@/tests/support/seller';
import { saySource } from './say-source';

afterEach(() => speak('en'));

const proofs = [{ id: 'steady', name: 'A steady year', text: 'Reliable for twelve months, with two hours of downtime in all.' }];
const records = { proofs } as unknown as MessageStock;
const valuing = (description: string) => persona({ document: [{ category: 'Values and personality', characteristic: 'Values', description }] });
const said = (description: string) => saySource({ kind: 'proof', id: 'steady' }, records, valuing(description));

describe('why a proof was taken', () => {
  it('is told by what of it the persona values, and not made up', () => {
    expect(said('Reliability, price')).toBe('your proof “A steady year”, which speaks of “Reliability”: this persona values it');
    expect(said('Price')).toBe('your proof “A steady year”');
    expect(saySource({ kind: 'proof', id: 'steady' }, records, null)).toBe('your proof “A steady year”');
    speak('de');
    expect(said('Reliability')).toBe('Ihr Beleg „A steady year“; er spricht von „Reliability“, worauf diese Persona Wert legt');
  });
});

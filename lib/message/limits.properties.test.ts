import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prospect, writtenOn } from '@/tests/support/prospects';
import { persona, sellers, testedIcp } from '@/tests/support/seller';
import { buildMessages } from './build';
import { channels } from './channels';
import { countWords } from './fill';
import { kinds } from './kinds';
import { stages } from './material';
import { phraseSets } from './phrase-sets';

const words = fc.string({ unit: 'binary', maxLength: 400 });
const long = fc.oneof(words, fc.lorem({ maxCount: 60 }), fc.constant('{name} {{x}} %s <b>$&</b> '.repeat(20)));
const step = fc.integer({ min: 1, max: 5 });

describe('whatever pages and users say', () => {
  it('no limit is passed, one question at most is asked by us, and every sentence stands in the body', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: long,
          title: long,
          company: long,
          cue: long,
          role: long,
          painName: long,
          challenge: long,
          reply: long,
          proof: long,
          formal: step,
          technical: step,
          risk: step,
          kind: fc.constantFrom(...kinds),
          channel: fc.constantFrom(...channels),
          phrases: fc.constantFrom(...phraseSets),
          stage: fc.constantFrom(...stages),
          roomier: fc.boolean(),
        }),
        ({ kind, channel, phrases, stage, roomier, ...random }) => {
          const who = prospect(
            {
              url: 'https://www.linkedin.com/in/random-demo/',
              kind: 'linkedin/person',
              about: 'person',
              says: { 'person.name': random.name, 'person.title': random.title, 'person.company': random.company, 'person.cues': [random.cue] },
            },
            {
              url: 'https://www.linkedin.com/company/random-demo/',
              says: { 'company.name': random.company, 'company.hiring': { titles: [random.role] } },
            },
          );
          const built = buildMessages(
            {
              ...who,
              icp: testedIcp,
              persona: persona({
                tone: { formal: random.formal, technical: random.technical, serious: random.formal },
                leaning: { risk: random.risk, novelty: random.risk },
                objections: [{ id: 'o', says: 'x', reply: random.reply }],
              }),
              pains: [{ pain: { id: 'p', name: random.painName || 'p', challenge: random.challenge }, seen: [] }],
              proofs: [{ id: 'q', name: 'q', text: random.proof }],
              products: sellers.en.products,
              stage,
              today: writtenOn,
            },
            { kind: kind.id, channel: channel.id, language: phrases.language, roomier },
          );
          const most = (roomier && channel.body.roomier) || channel.body.most;
          for (const { body, subject, sentences } of [...built.messages, ...(built.short ? [built.short] : [])]) {
            expect(body.length).toBeLessThanOrEqual(most);
            if (channel.words) expect(countWords(body)).toBeLessThanOrEqual(channel.words.most);
            if (channel.subject) expect(subject!.length).toBeLessThanOrEqual(channel.subject.most);
            const ours = sentences.filter(({ source }) => source.kind === 'template').map(({ text }) => text);
            expect(ours.join(' ').match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
            for (const { text } of sentences) expect(body).toContain(text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

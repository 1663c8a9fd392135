/**
 * Whole parts of a message to put into a template, in the wording that Fitglass's own drafts use, with slots where a
 * draft has words. Each keeps itself whole: what may be missing stands under a condition, so that a part put in and left
 * alone reads well for everybody.
 */
import type { Tone } from '@/lib/persona/persona';
import { say } from '../hand';
import type { PhraseSet } from '../phrase-set';

export interface TemplateBlock {
  name: string;
  /** What it does in a message. */
  help: string;
  /** As it goes into the template. */
  text: string;
}

export function blocksIn(phrases: PhraseSet, tone: Tone): TemplateBlock[] {
  const words = { tone, phrases };
  return [
    {
      name: 'Greeting',
      help: 'With their name; without one where none is known.',
      text: `[if name]${say(words, phrases.greeting, { name: '[name]' })}[end][if no name]${say(words, phrases.greetingUnnamed)}[end]`,
    },
    {
      name: 'Opening',
      help: 'Their own words from the page; where nothing can be quoted it says openly that you have not met.',
      text: `[if fact]${say(words, phrases.quoted, { quote: '[fact]' })}[end][if no fact]${say(words, phrases.noFact)}[end]`,
    },
    {
      name: 'Pain',
      help: 'The problem that you work on, and that it may be none of theirs.',
      text: `[if problem]${say(words, phrases.painFrame)} [problem]. ${say(words, phrases.perhapsNotHere)}[end]`,
    },
    {
      name: 'Value',
      help: 'What solving it would mean, in your words.',
      text: `[if outcome]${say(words, phrases.outcome, { outcome: '[outcome].' })}[end]`,
    },
    {
      name: 'Proof',
      help: 'One result of yours, word for word; left out where none fits.',
      text: `[if proof]${say(words, phrases.proofFrame)} [proof].[end]`,
    },
    {
      name: 'Ask',
      help: 'The pain’s own question; where it has none, a short call or a line by reply. One ask is enough.',
      text: `[if question][question] ${say(words, phrases.answerEasily.long)}[end][if no question]${say(words, phrases.asks.learn.long)}[end]`,
    },
    { name: 'Closing', help: 'The last line of an e-mail; your name under it is yours to write.', text: say(words, phrases.closing) },
  ];
}

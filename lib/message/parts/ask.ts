/**
 * One question with two easy answers, and only one. Where the pain has a question of its own and the message wants to
 * learn, that is the question.
 */
import { asSentence, capped } from '../fill';
import { type Part, say, template } from '../hand';

const longestQuestion = 160;

export default {
  name: 'ask',
  block(hand) {
    const { phrases, ask, pain } = hand;
    const { long, brief } = phrases.asks[ask];
    const forms = [[template(say(hand, long))], [template(say(hand, brief))]];
    const own = pain?.question?.trim();
    if (ask !== 'learn' || !own || own.length > longestQuestion || !own.endsWith('?')) return { keep: 100, forms };
    const question = { text: asSentence(capped(own, longestQuestion)), source: { kind: 'pain' as const, id: pain!.id } };
    const easily = (words: typeof phrases.answerEasily.long) => template(say(hand, words));
    return { keep: 100, forms: [[question, easily(phrases.answerEasily.long)], [question, easily(phrases.answerEasily.brief)], forms[1]!] };
  },
} satisfies Part;

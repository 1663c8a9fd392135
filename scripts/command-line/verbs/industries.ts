/** `fitglass industries`: names of industries in, LinkedIn's codes out. */
import { parseIndustry } from '@/lib/language/industries/parse-industry';
import { answerEachLine } from '../input-lines';
import { noArguments } from '../options';
import { defineVerb } from '../verb';

export default defineVerb({
  summary: 'industries, one per line → LinkedIn code, label, what it belongs to',
  help: `
Usage: fitglass industries < INDUSTRIES.txt

In:  one industry per line, in any of the seven languages, UTF-8; LF or CRLF. An empty line gets an answer too.
Out: {"text","id","label","ancestors"}: id and label of LinkedIn's second industry list, ancestors from the root down
     to the parent; null and [] where the words name no industry or several.
Exit code: 0, or 1 for input that is no text, or 2 for bad usage.
`,
  async run(args, io) {
    noArguments(args);
    return answerEachLine(io, (line) => {
      const { id, label, ancestors } = parseIndustry(line);
      return { text: line, id, label, ancestors };
    });
  },
});

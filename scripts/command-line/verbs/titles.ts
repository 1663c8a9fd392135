/** `fitglass titles`: job titles in, seniority and functions out. */
import { parseTitle } from '@/lib/language/titles/parse-title';
import { answerEachLine } from '../input-lines';
import { noArguments } from '../options';
import { defineVerb } from '../verb';

export default defineVerb({
  summary: 'job titles, one per line → seniority, what is managed, functions',
  help: `
Usage: fitglass titles < TITLES.txt

In:  one job title or headline per line, UTF-8; LF or CRLF. An empty line gets an answer too, so line N answers line N.
Out: {"title","seniority","manages","functions","language","roles":[{"text","seniority","manages","functions"}]}
     the first role is the main one; "unknown" and [] where the words say nothing.
Exit code: 0, or 1 for input that is no text, or 2 for bad usage.
`,
  async run(args, io) {
    noArguments(args);
    return answerEachLine(io, (line) => {
      const { seniority, manages, functions, language, roles } = parseTitle(line);
      return {
        title: line,
        seniority,
        manages,
        functions,
        language,
        roles: roles.map((role) => ({ text: role.text, seniority: role.seniority, manages: role.manages, functions: role.functions })),
      };
    });
  },
});

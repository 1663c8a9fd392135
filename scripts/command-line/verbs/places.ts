/** `fitglass places`: location lines in, places out. */
import { createPlaceParser } from '@/lib/language/places/place-parser';
import { loadGazetteer } from '../../data/load-gazetteer';
import { answerEachLine } from '../input-lines';
import { noArguments } from '../options';
import { defineVerb } from '../verb';

export default defineVerb({
  summary: 'location lines, one per line → city, region, country, macro-regions',
  help: `
Usage: fitglass places < PLACES.txt

In:  one location per line, as a profile or a website writes it, UTF-8; LF or CRLF. An empty line gets an answer too.
Out: {"text","city","region","country","macroRegions"}: country is ISO 3166-1 alpha-2; null and [] where several
     places are possible or none is known.
Exit code: 0, or 1 for input that is no text, or 2 for bad usage.
`,
  async run(args, io) {
    noArguments(args);
    const parsePlace = createPlaceParser(loadGazetteer());
    return answerEachLine(io, (line) => {
      const { city, region, country, macroRegions } = parsePlace(line);
      return { text: line, city, region, country, macroRegions };
    });
  },
});

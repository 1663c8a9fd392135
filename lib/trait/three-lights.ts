/**
 * The overlap in which a good prospect stands, as three lights that follow three sub-scores.
 *
 *                  on              half                 off                           unknown
 *   fits us        strong          possible             weak, ruled out, or a         too little known, no ICP
 *                                                       profile to stay away from
 *   has the pain   a likely pain   a hint               never                         no cue seen
 *   ready now      0.6 and more    0.25 and more        the user rated it lower       nothing seen, or too faint
 *
 * Pages can light the last two and never put them out: what was not seen proves nothing.
 */
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { sayCue } from '@/lib/pain/say-cue';
import { matches } from '@/lib/verdict/band';
import type { CompanyVerdict } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import type { Light } from './light';
import type { Readiness } from './readiness';

/** Our steps: one fresh, telling moment is half a light, two make it burn. */
const readyFrom = 0.6;
const halfReadyFrom = 0.25;
const mostEvidence = 3;

export interface LightInputs {
  /** Best first, as judged. */
  companyVerdicts: readonly CompanyVerdict[];
  pains: readonly LikelyPain[];
  readiness: Readiness;
}

/** Always three, in this order. */
export const threeLights = (inputs: LightInputs): Light[] => [fitsUs(inputs), hasThePain(inputs), readyNow(inputs)];

function fitsUs({ companyVerdicts }: LightInputs): Light {
  const words = inWords();
  const verdict = companyVerdicts[0];
  const light = (state: Light['state'], because: string): Light => ({ id: 'fits-us', state, because, evidence: [] });
  if (!verdict) return light('unknown', words.noIcp);
  const { icp, band } = verdict;
  if (icp.negative) return matches(band) ? light('off', words.avoid(icp.name)) : light('unknown', words.onlyAvoided);
  if (band === 'strong') return light('on', words.strong(icp.name));
  if (band === 'possible') return light('half', words.possible(icp.name));
  if (band === 'weak') return light('off', words.weak(icp.name));
  if (band === 'ruled-out') return light('off', verdict.ruledOutBy[0] ?? words.ruledOut(icp.name));
  return light('unknown', words.tooLittle(icp.name));
}

function hasThePain({ pains }: LightInputs): Light {
  const words = inWords();
  const light = (state: Light['state'], because: string, evidence: Light['evidence'] = []): Light => ({
    id: 'has-the-pain',
    state,
    because,
    evidence,
  });
  const first = pains.find(({ level }) => level !== 'no-cue');
  if (!first) return light('unknown', pains.length > 0 ? words.noCue : words.noPains);
  const evidence = first.cues.slice(0, mostEvidence);
  return first.level === 'likely'
    ? light('on', words.likelyPain(first.pain.name, sayCue(first.cues[0]!)), evidence)
    : light('half', words.hintOfPain(first.pain.name, sayCue(first.cues[0]!)), evidence);
}

function readyNow({ readiness: { value, from, moments } }: LightInputs): Light {
  const words = inWords();
  const light = (state: Light['state'], because: string): Light => ({
    id: 'ready-now',
    state,
    because,
    evidence: moments.slice(0, mostEvidence).map(({ evidence }) => evidence),
  });
  if (value === null) return light('unknown', words.nothingHappens);
  const because = from === 'user' ? words.ratedByYou : (moments[0]?.sentence ?? '');
  if (value >= readyFrom) return light('on', because);
  if (value >= halfReadyFrom) return light('half', because);
  return from === 'user' ? light('off', because) : light('unknown', words.faint(because));
}

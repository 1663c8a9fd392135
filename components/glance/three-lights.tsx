/**
 * Where a good prospect stands, as three lights: does it fit us, has it the pain, is it ready now (requirements A12), and
 * under each why: the strongest reason, the pain, what happens now. Always three, always as high; what a light rests on
 * shows while it is pointed at or has the focus, and stays on a press.
 */
import { PageText } from '@/components/ui/page-text';
import { Sentence } from '@/components/ui/sentence';
import { Shape } from '@/components/ui/shape';
import { toneText } from '@/components/verdict/band-words';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { QuoteList } from '@/components/verdict/quote-list';
import type { Light } from '@/lib/trait/light';
import { Glimpse } from './glimpse';
import { inWords } from './in-words';
import { lightMarks, lightName, lightWord } from './light-words';
import { Peek } from './peek';
import type { Brief } from './say-why-now';

interface ThreeLightsProps extends LookedFrom {
  lights: readonly Light[];
  /** The line under each light; the whole of it is one press away. */
  brief: Readonly<Record<Light['id'], Brief>>;
}

export function ThreeLights({ lights, brief, ...place }: ThreeLightsProps) {
  const { title, room } = inWords().lights;
  const columns = { gridTemplateColumns: `16px ${room}px minmax(0, 1fr)` };
  return (
    <ul aria-label={title} className="mt-2">
      {lights.map((light) => {
        const { shape, tone } = lightMarks[light.state];
        const { line, whole = line, day } = brief[light.id];
        /* The light's own reason is often the same sentence. */
        const said = [whole, ...(whole.includes(light.because) ? [] : [light.because])].filter((sentence) => sentence !== '');
        return (
          <li key={light.id} data-light={light.id} data-light-state={light.state}>
            <Peek
              className="h-11"
              glimpse={<Glimpse because={said.join(' · ')} evidence={light.evidence[0]} />}
              more={
                <>
                  {said.map((sentence) => (
                    <p key={sentence}>
                      <Sentence>{sentence}</Sentence>
                    </p>
                  ))}
                  <QuoteList evidence={light.evidence} {...place} />
                </>
              }
            >
              <span className="grid items-center gap-x-2" style={columns}>
                <Shape name={shape} className={toneText[tone]} />
                <span className="whitespace-nowrap font-medium">{lightName(light.id)}</span>
                {/* Where there is no room for the day it wraps out of sight, whole; a press says it. */}
                <span className="flex h-5 flex-wrap items-baseline gap-x-2 overflow-hidden">
                  <span className={`shrink-0 font-semibold ${toneText[tone]}`}>{lightWord(light)}</span>
                  {day && <span className="ml-auto whitespace-nowrap text-12 text-soft">{day}</span>}
                </span>
                <span className="col-span-2 col-start-2 truncate text-soft">
                  <PageText>{line}</PageText>
                </span>
              </span>
            </Peek>
          </li>
        );
      })}
    </ul>
  );
}

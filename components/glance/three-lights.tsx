/**
 * Where a good prospect stands, as three lights: does it fit us, has it the pain, is it ready now (requirements A12). One
 * line each, always three, always as high; what a light rests on shows while it is pointed at or has the focus, and stays on a press.
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

interface ThreeLightsProps extends LookedFrom {
  lights: readonly Light[];
  /** What stands beside each light in a few words; "" when there is nothing to add to its word. */
  brief: Readonly<Record<Light['id'], string>>;
}

export function ThreeLights({ lights, brief, ...place }: ThreeLightsProps) {
  const { title, room } = inWords().lights;
  const [name, word] = room.map((width) => `${width}px`);
  const columns = { gridTemplateColumns: `16px ${name} ${word} minmax(0, 1fr)` };
  return (
    <ul aria-label={title} className="mt-3">
      {lights.map((light) => {
        const { shape, tone } = lightMarks[light.state];
        return (
          <li key={light.id} data-light={light.id} data-light-state={light.state}>
            <Peek
              className="h-7"
              glimpse={<Glimpse because={light.because} evidence={light.evidence[0]} />}
              more={
                <>
                  <p>
                    <Sentence>{light.because}</Sentence>
                  </p>
                  <QuoteList evidence={light.evidence} {...place} />
                </>
              }
            >
              <span className="grid items-center gap-x-2" style={columns}>
                <Shape name={shape} className={toneText[tone]} />
                <span className="whitespace-nowrap font-medium">{lightName(light.id)}</span>
                <span className={`whitespace-nowrap font-semibold ${toneText[tone]}`}>{lightWord(light)}</span>
                <span className="truncate text-soft">
                  <PageText>{brief[light.id]}</PageText>
                </span>
              </span>
            </Peek>
          </li>
        );
      })}
    </ul>
  );
}

/** A box for titles: type one or paste a list, and see how each is read and what this persona makes of it. */
import { useEffect, useState } from 'react';
import { Section } from '@/components/editor/section';
import { TextInput } from '@/components/ui/form/text-input';
import { Shape, type ShapeName } from '@/components/ui/shape';
import type { TestedTitle } from '@/lib/app/persona/test-titles';
import type { Persona } from '@/lib/persona/persona';
import { sayGuessRule, sayRoles } from '@/lib/persona/role-words';
import { personaExamples } from './persona-examples';

interface TitleTestProps {
  persona: Persona;
  test: (persona: Persona, text: string) => Promise<TestedTitle[]>;
}

type Answer = TestedTitle['answers'][number];

const spoken = (slug: string) => slug.replaceAll('-', ' ');

const levels: Record<string, string> = { 'c-suite': 'C-suite', vp: 'VP', mid: 'individual contributor', intern: 'in training', unknown: 'not said' };
const manages: Record<TestedTitle['manages'], string> = { people: 'people', function: 'a function', none: 'own work', unknown: 'not said' };

/** Exclusions are good news when they do not apply. */
function look({ answer, mode }: Answer): { shape: ShapeName; word: string; tone: string } {
  if (answer === 'unknown') return { shape: 'dashed', word: 'a title does not say', tone: 'text-open' };
  if (mode === 'exclude')
    return answer === 'met'
      ? { shape: 'barred', word: 'rules out', tone: 'text-out' }
      : { shape: 'full', word: 'does not apply', tone: 'text-strong' };
  if (answer === 'met') return { shape: 'full', word: 'met', tone: 'text-strong' };
  return answer === 'partly' ? { shape: 'half', word: 'partly', tone: 'text-possible' } : { shape: 'low', word: 'not met', tone: 'text-weak' };
}

/** "Matches", with what speaks against it. */
function sum(answers: readonly Answer[]): string {
  const told = answers.filter(({ answer }) => answer !== 'unknown');
  if (told.length === 0) return 'No criterion asks what a title says.';
  if (told.some(({ mode, answer }) => mode === 'exclude' && answer === 'met')) return 'Ruled out.';
  const asked = told.filter(({ mode }) => mode !== 'exclude');
  const met = asked.filter(({ answer }) => answer === 'met').length;
  if (asked.some(({ mode, answer }) => mode === 'must' && answer === 'not-met')) return `Ruled out by a must; ${met} of ${asked.length} met.`;
  return met === asked.length ? 'Matches.' : `${met} of ${asked.length} met.`;
}

export function TitleTest({ persona, test }: TitleTestProps) {
  const [text, setText] = useState('');
  const [tested, setTested] = useState<readonly TestedTitle[]>([]);
  useEffect(() => {
    let stale = false;
    test(persona, text).then((found) => {
      if (!stale) setTested(found);
    });
    return () => {
      stale = true;
    };
  }, [persona, text, test]);
  const only = tested.length === 1 ? tested[0] : undefined;
  return (
    <Section title="Try a title" hint="One title, or a list with one on each line. Nothing here is kept.">
      <TextInput
        label="Titles to try"
        example={personaExamples.tryTitle}
        rows={2}
        value={text}
        onChange={setText}
        maxLength={20_000}
        placeholder="VP Revenue Operations EMEA"
      />
      <div aria-live="polite">
        {only && <OneTitle tested={only} />}
        {tested.length > 1 && <ManyTitles tested={tested} />}
      </div>
    </Section>
  );
}

const functionsOf = ({ functions }: TestedTitle) => functions.map(spoken).join(', ') || 'not said';
const rolesOf = ({ roles }: TestedTitle) => sayRoles(roles) || 'no guess';
const levelOf = ({ seniority }: TestedTitle) => levels[seniority] ?? spoken(seniority);

function OneTitle({ tested }: { tested: TestedTitle }) {
  return (
    <>
      <dl className="grid grid-cols-[128px_minmax(0,1fr)] gap-y-1 border-y border-rule py-3 text-15">
        <dt className="text-soft">Seniority</dt>
        <dd>{levelOf(tested)}</dd>
        <dt className="text-soft">Manages</dt>
        <dd>{manages[tested.manages]}</dd>
        <dt className="text-soft">Functions</dt>
        <dd>{functionsOf(tested)}</dd>
        <dt className="text-soft">May be</dt>
        <dd>{rolesOf(tested)}</dd>
      </dl>
      <p className="mt-1 text-12 text-soft">“May be” is a guess: {sayGuessRule()}</p>
      <p className="mt-3 text-15 font-semibold">{sum(tested.answers)}</p>
      <ul>
        {tested.answers.map((answer) => {
          const { shape, word, tone } = look(answer);
          return (
            <li key={answer.criterion} className="grid grid-cols-[24px_minmax(0,1fr)] border-b border-rule py-2">
              <span className={`pt-1 ${tone}`}>
                <Shape name={shape} />
              </span>
              <span>
                <span className="block text-15">
                  {answer.wanted}: <span className={`font-semibold ${tone}`}>{word}</span>
                </span>
                <span className="block text-soft">{answer.because}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ManyTitles({ tested }: { tested: readonly TestedTitle[] }) {
  return (
    <table className="w-full border-collapse text-left [overflow-wrap:break-word]">
      <caption className="sr-only">How each title is read</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          {['Title', 'Seniority', 'Manages', 'Functions', 'This persona'].map((head) => (
            <th key={head} scope="col" className="py-2 pr-3 font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tested.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pasted list may hold a title twice
          <tr key={`${at}/${each.title}`} className="border-b border-rule align-top">
            <th scope="row" className="py-2 pr-3 text-15 font-normal">
              {each.title}
            </th>
            <td className="py-2 pr-3">{levelOf(each)}</td>
            <td className="py-2 pr-3">{manages[each.manages]}</td>
            <td className="py-2 pr-3">{functionsOf(each)}</td>
            <td className="py-2 font-semibold">{sum(each.answers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

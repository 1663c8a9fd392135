/** Exclusions that apply because the user said so: the verdict names them above, here they can be changed or taken back. */
import { useContext } from 'react';
import { useNoted } from '@/components/notes/notes-context';
import type { Verdict } from '@/lib/verdict/verdict';
import { AnswerLine } from './answer-line';
import { AnswerScopeContext } from './answer-scope';
import { inWords } from './in-words';

export function ExcludedByYou({ criteria }: Pick<Verdict, 'criteria'>) {
  const scope = useContext(AnswerScopeContext);
  const noted = useNoted(scope?.about ?? 'account');
  const own = (scope && noted?.notes?.answers[scope.profile]) ?? {};
  const applying = criteria.filter(({ id, mode, answer }) => mode === 'exclude' && answer === 'met' && Object.hasOwn(own, id));
  if (applying.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="font-semibold">{inWords().applies}</h3>
      <ul className="mt-1">
        {applying.map(({ id, kind, wanted, because }) => (
          <li key={id} className="py-1">
            <p>{because}</p>
            <AnswerLine criterion={id} kind={kind} wanted={wanted} excludes answered />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Facts that suggest a pain, in the language of criteria: some are about the company, some about the person. */
import { useCallback } from 'react';
import { CriteriaEditor } from '@/components/criterion-editor/criteria-editor';
import type { EntryTools } from '@/lib/criterion/entry';
import { criterionKind } from '@/lib/criterion/kinds';
import type { Criterion, Pain } from '@/lib/icp/icp';

interface PainSignsProps {
  signs: readonly Criterion[];
  /** YYYY-MM-DD. */
  today: string;
  advantages: readonly string[];
  tools: EntryTools | null;
  change: (what: string, next: (pain: Pain) => Pain) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

const aboutPerson = ({ kind }: Criterion) => criterionKind(kind)?.about === 'person';

/** Changes one part of the signs and leaves the other; a new id that the other part has already gets a number. */
function changePart(pain: Pain, isPart: (sign: Criterion) => boolean, next: (criteria: Criterion[]) => Criterion[]): Pain {
  const all = pain.signs ?? [];
  const rest = all.filter((sign) => !isPart(sign));
  const taken = new Set(rest.map(({ id }) => id));
  const changed = next(all.filter(isPart)).map((sign) => (taken.has(sign.id) ? { ...sign, id: `${sign.id}-person` } : sign));
  return { ...pain, signs: [...changed, ...rest].toSorted((a, b) => Number(aboutPerson(a)) - Number(aboutPerson(b))) };
}

export function PainSigns({ signs, change, ...shared }: PainSignsProps) {
  const changeCompany = useCallback(
    (what: string, next: (criteria: Criterion[]) => Criterion[]) => change(what, (pain) => changePart(pain, (sign) => !aboutPerson(sign), next)),
    [change],
  );
  const changePerson = useCallback(
    (what: string, next: (criteria: Criterion[]) => Criterion[]) => change(what, (pain) => changePart(pain, aboutPerson, next)),
    [change],
  );
  return (
    <>
      <div>
        <h3 className="mb-2 font-semibold">About the company</h3>
        <CriteriaEditor {...shared} criteria={signs.filter((sign) => !aboutPerson(sign))} about="account" advise={false} onChange={changeCompany} />
      </div>
      <div>
        <h3 className="mb-2 font-semibold">About the person</h3>
        <CriteriaEditor {...shared} criteria={signs.filter(aboutPerson)} about="person" advise={false} onChange={changePerson} />
      </div>
    </>
  );
}

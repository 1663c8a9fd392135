/** One of the people known at a company: which part they play, who says so, and the form in which the user says better (G13). */
import { type FormEvent, useContext, useRef, useState } from 'react';
import { NotesContext } from '@/components/notes/notes-context';
import { Button } from '@/components/ui/button';
import { Choices } from '@/components/ui/form/choice';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { PageText } from '@/components/ui/page-text';
import { type BuyingRole, buyingRoles } from '@/lib/persona/persona';
import { sayRole, sayRoles } from '@/lib/persona/role-words';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { inWords } from './in-words';
import { sayPart } from './say-part';

export function SeenPerson({ person }: { person: SeatedPerson }) {
  const words = inWords();
  const onNote = useContext(NotesContext)?.onNote;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, name, title } = person;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const keep = async (roles: BuyingRole[] | null) => {
    const said = roles ? words.partKept(name, roles.length > 0 ? sayRoles(roles) : words.noPart) : words.partGone(name);
    if (await onNote?.({ about: 'person', id }, { set: 'roles', roles }, said)) close();
  };
  return (
    <li className="py-1">
      <PageText className="font-medium">{name}</PageText>
      <span className="text-soft">
        {title && (
          <>
            {' · '}
            <PageText>{title}</PageText>
          </>
        )}
        {` · ${sayPart(person)}`}
      </span>{' '}
      {onNote && !person.ruledOut && (
        <Button ref={opener} look="aside" aria-expanded={open} aria-label={words.sayPartOf(name)} onClick={() => setOpen(!open)}>
          {words.sayPart}
        </Button>
      )}
      {open && <PartForm person={person} onKeep={keep} onCancel={close} />}
    </li>
  );
}

function PartForm({ person, onKeep, onCancel }: { person: SeatedPerson; onKeep: (roles: BuyingRole[] | null) => void; onCancel: () => void }) {
  const words = inWords();
  const [roles, setRoles] = useState<BuyingRole[]>([...person.roles]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(buyingRoles.filter((role) => roles.includes(role)));
  };
  return (
    <form className="mt-2 pb-2" onSubmit={submit}>
      <Choices
        label={words.whichPart(person.name)}
        options={buyingRoles.map((value) => ({ value, label: sayRole(value).label }))}
        value={roles}
        onChange={setRoles}
      />
      <KeepOrCancel keep={words.keepPart} onCancel={onCancel} />
      {person.from === 'user' && (
        <Button look="plain" className="mt-2" onClick={() => onKeep(null)}>
          {words.asSeen}
        </Button>
      )}
    </form>
  );
}

/** The template as it would read for somebody, piece by piece with its source, and what nothing fills. */
import clsx from 'clsx';
import { useMemo, useState } from 'react';
import { CoachNotes } from '@/components/message/coach-notes';
import type { PreviewPerson } from '@/lib/app/message/preview-people';
import type { WrittenTemplates } from '@/lib/app/message/written-templates';
import type { MessageTemplate } from '@/lib/icp/message-template';
import { coach } from '@/lib/message/coach';
import { languageOf } from '@/lib/message/language-of';
import { parseTemplate } from '@/lib/message/template/parse';
import { renderTemplate } from '@/lib/message/template/render';
import { fillings } from '@/lib/message/template/slots';

interface TemplatePreviewProps {
  template: MessageTemplate;
  people: readonly PreviewPerson[];
  records: WrittenTemplates;
  now: Date;
}

const groups = [
  { among: 'people', label: 'Saved people' },
  { among: 'companies', label: 'Saved companies' },
  { among: 'invented', label: 'Invented' },
] as const;

export function TemplatePreview({ template, people, records, now }: TemplatePreviewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const who = people.find(({ id }) => id === chosen) ?? people.find(({ person }) => person !== null);
  const { subject = '', body = '', pains = [], personas = [], channel } = template;
  const language = languageOf(body) ?? 'en';
  const shown = useMemo(() => {
    const meant = pains.length > 0 ? records.pains.filter(({ id }) => pains.includes(id)) : records.pains;
    const slots = fillings(
      {
        account: who?.account ?? null,
        person: who?.person ?? null,
        icp: null,
        persona: records.personas.find(({ id }) => personas.includes(id)) ?? null,
        pains: meant.map((pain) => ({ pain, seen: [] })),
        proofs: records.proofs,
        products: records.products,
        stage: 'new',
        today: now,
      },
      language,
    );
    const text = renderTemplate(parseTemplate(body).nodes, slots);
    const coached = coach({
      text: text.text,
      channel: channel ?? 'email',
      language,
      backed: text.pieces.filter(({ source }) => source.kind !== 'user').map((piece) => piece.text),
      quotes: text.pieces.flatMap(({ source }) => (source.kind === 'page-fact' ? [source.quote] : [])),
    });
    return { text, subject: renderTemplate(parseTemplate(subject).nodes, slots).text, coached };
  }, [who, body, subject, pains, personas, channel, language, records, now]);

  return (
    <div>
      <label className="block">
        <span className="font-medium">Preview for</span>
        <select
          className="mt-1 min-h-10 w-full rounded-md border border-edge bg-paper px-2 text-15"
          value={who?.id ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {groups.map(({ among, label }) => {
            const own = people.filter((each) => each.among === among);
            return (
              own.length > 0 && (
                <optgroup key={among} label={label}>
                  {own.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
      {shown.subject && (
        <p className="mt-3">
          <span className="text-soft">Subject: </span>
          {shown.subject}
        </p>
      )}
      <p className="mt-3 min-h-24 whitespace-pre-wrap border-l-2 border-rule pl-3 text-15" data-template-preview>
        {piecesWithPlaces(shown.text.pieces).map(({ at, text, source }) => (
          <span key={at} className={clsx(source.kind !== 'user' && 'underline decoration-dotted underline-offset-4')}>
            {text}
          </span>
        ))}
      </p>
      <p className="mt-2 text-12 text-soft">Dotted words come from the page or from your records.</p>
      {shown.text.missing.length > 0 && (
        <p className="mt-2">
          Nothing fills {shown.text.missing.map((slot) => `[${slot}]`).join(', ')} here. Put such parts between [if {shown.text.missing[0]}] and
          [end].
        </p>
      )}
      {shown.text.text !== '' && <CoachNotes coached={shown.coached} text={shown.text.text} onShow={null} />}
    </div>
  );
}

/** Each piece with where it begins, which is what tells two alike apart. */
function piecesWithPlaces<Piece extends { text: string }>(pieces: readonly Piece[]): (Piece & { at: number })[] {
  let at = 0;
  return pieces.map((piece) => {
    const placed = { ...piece, at };
    at += piece.text.length + 1;
    return placed;
  });
}

/** The coach beside the text: the figures, and the three questions with what speaks against a yes. Never a score. */
import type { Coached } from '@/lib/message/coach';
import type { Finding } from '@/lib/message/draft';

interface CoachNotesProps {
  coached: Coached;
  text: string;
  /** Goes to the words; null where there is no box to go to. */
  onShow: ((finding: Finding) => void) | null;
}

const levels = { easy: 'easy to read', plain: 'plain to read', demanding: 'demanding to read', hard: 'hard to read' } as const;

function sayFigures({ characters, most, reading, you, we }: Coached): string {
  const level = reading.level ? `, ${levels[reading.level]} (${reading.ease} of 100)` : '';
  return `${characters} of ${most} characters, ${reading.words} words, ${reading.seconds} seconds${level}; “you” ${you} times, “I” and “we” ${we} times.`;
}

export function CoachNotes({ coached, text, onShow }: CoachNotesProps) {
  return (
    <div className="mt-4" data-coach>
      <h3 className="font-semibold">Before you send it</h3>
      <p className="mt-1 text-12 tabular-nums text-soft" aria-live="polite">
        {sayFigures(coached)}
      </p>
      <ul className="mt-2">
        {coached.questions.map(({ question, say, findings }) => (
          <li key={question} className="border-t border-rule py-2">
            <p className="font-medium">{say}</p>
            {findings.length === 0 && <p className="text-soft">Nothing found that speaks against it; you know better.</p>}
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.check}-${finding.from}-${finding.why}`} className="mt-1">
                  {finding.to > finding.from && onShow ? (
                    <button type="button" className="text-left text-accent underline underline-offset-4" onClick={() => onShow(finding)}>
                      {text.slice(finding.from, Math.min(finding.to, finding.from + 60))}
                    </button>
                  ) : null}{' '}
                  {finding.why} <span className="text-soft">Instead: {finding.instead}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

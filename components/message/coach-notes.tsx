/** The coach beside the text: the figures, and the three questions with what speaks against a yes. Never a score. */
import { Fold } from '@/components/dossier/fold';
import type { Coached } from '@/lib/message/coach';
import type { Finding } from '@/lib/message/draft';
import { inWords } from './in-words';

interface CoachNotesProps {
  coached: Coached;
  text: string;
  /** Goes to the words; null where there is no box to go to. */
  onShow: ((finding: Finding) => void) | null;
}

function sayFigures({ characters, most, reading, you, we }: Coached): string {
  const words = inWords().coach;
  const count = (number: number | null) => String(number);
  const level = reading.level ? words.level(words.levels[reading.level], count(reading.ease)) : '';
  return `${words.length(count(characters), count(most), count(reading.words), count(reading.seconds))}${level}${words.balance(count(you), count(we))}`;
}

export function CoachNotes({ coached, text, onShow }: CoachNotesProps) {
  const words = inWords().coach;
  const found = coached.questions.flatMap(({ findings }) => findings).length;
  return (
    <div className="mt-4" data-coach>
      <p className="mt-1 text-12 tabular-nums text-soft" aria-live="polite">
        {sayFigures(coached)}
      </p>
      <Fold
        name={found > 0 || onShow ? 'coach' : 'coach-silent'}
        level={3}
        title={words.title}
        holds={words.findings(found)}
        open={found > 0 || onShow !== null}
      >
        <ul>
          {coached.questions.map(({ question, say, findings }) => (
            <li key={question} className="border-t border-rule py-2">
              <p className="font-medium">{say}</p>
              {findings.length === 0 && <p className="text-soft">{words.nothing}</p>}
              <ul>
                {findings.map((finding) => (
                  <li key={`${finding.check}-${finding.from}-${finding.why}`} className="mt-1">
                    {finding.to > finding.from && onShow ? (
                      <button type="button" className="text-left text-accent underline underline-offset-4" onClick={() => onShow(finding)}>
                        {text.slice(finding.from, Math.min(finding.to, finding.from + 60))}
                      </button>
                    ) : null}{' '}
                    {finding.why} <span className="text-soft">{words.instead(finding.instead)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

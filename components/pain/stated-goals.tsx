/** Goals that the pages state, in their own words: what they want more or less of, by how much and until when. */
import { ListRow } from '@/components/verdict/list-row';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { Quote } from '@/components/verdict/quote';
import { type Goal, goalsIn } from '@/lib/pain/goals';
import { everythingSaid } from '@/lib/pain/sayings';
import { inWords } from './in-words';
import type { Whom } from './likely-pains';

interface StatedGoalsProps extends LookedFrom {
  look: Whom;
}

/** More goals than three are a list of wishes. */
const mostGoals = 3;

function sayGoal({ theme, measure, horizon }: Goal): string {
  const { themes, horizons } = inWords().goals;
  return [themes[theme], measure, horizon && horizons[horizon]].filter((part) => part !== null).join(', ');
}

export function StatedGoals({ look: { account, person }, ...place }: StatedGoalsProps) {
  const goals = goalsIn(everythingSaid(account?.account ?? null, person?.person ?? null)).slice(0, mostGoals);
  if (goals.length === 0) return null;
  const words = inWords().goals;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{words.title}</h3>
      <ul className="mt-1">
        {goals.map((goal) => (
          <ListRow key={`${goal.theme} ${goal.evidence.url} ${goal.evidence.quote}`} shape="low" tone="open" word={words.word}>
            <p className="text-15">{sayGoal(goal)}</p>
            <Quote evidence={goal.evidence} {...place} />
          </ListRow>
        ))}
      </ul>
    </div>
  );
}

/** What for, where to, in which language, to which persona: pills whose default says why it is the default. */
import { inWords as noteWords } from '@/components/notes/in-words';
import { useNoted } from '@/components/notes/notes-context';
import { Choice } from '@/components/ui/form/choice';
import { channels } from '@/lib/message/channels';
import { kinds } from '@/lib/message/kinds';
import type { Stage } from '@/lib/message/material';
import { objectionCards } from '@/lib/message/objection-cards';
import { phraseSets } from '@/lib/message/phrase-sets';
import { worriesOf } from '@/lib/persona/worries';
import type { Look } from '@/lib/protocol/panel-view';
import { stageChosen } from './choices';
import { inWords } from './in-words';
import { Objections } from './objections';
import type { Bench } from './use-bench';

const select = 'min-h-8 w-full rounded-md border border-edge bg-paper px-2 py-1 text-13';

export function BenchChoices({ bench, look }: { bench: Bench; look: Look }) {
  const words = inWords();
  const { choices, kindId, channelId, kind, channel, language, choose, material } = bench;
  const personas = (look.person?.verdicts ?? []).filter(({ persona, band }) => !persona.negative && band !== 'ruled-out');
  const objections = material.persona?.objections ?? [];
  const noted = useNoted('account');
  const setStage = (stage: Stage) => {
    const { keep, note } = stageChosen(stage, noted);
    choose(keep);
    if (noted && note !== undefined) void noted.onNote(noted.subject, { set: 'stage', stage: note }, words.stageKept(noteWords().stages[stage]));
  };
  const chosenKind = kinds.find(({ id }) => id === kindId);
  const chosenChannel = channels.find(({ id }) => id === channelId);
  return (
    <div className="mt-3 grid gap-4">
      <Choice
        label={words.whatFor}
        options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        value={kindId}
        onChange={(value) =>
          choose({ kind: value, variant: '0', ...(value === 're-engage' && material.stage === 'new' ? { stage: 'early' as const } : {}) })
        }
        hint={kindId === kind.id ? words.chosenBecause(kind.why) : chosenKind?.what}
      />
      <Choice
        label={words.where}
        options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        value={channelId}
        onChange={(value) => choose({ channel: value, variant: '0' })}
        hint={channelId === channel.id ? `${words.chosenBecause(channel.why)} ${chosenChannel?.source ?? ''}` : chosenChannel?.source}
      />
      {chosenChannel?.body.roomier && (
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={bench.roomier}
            onChange={(event) => choose({ roomier: event.target.checked })}
          />
          {words.roomier(chosenChannel.body.roomier)}
        </label>
      )}
      <details>
        <summary className="min-h-6 text-accent">{words.moreChoices}</summary>
        <div className="mt-2 grid gap-3">
          <label>
            {words.language}
            <select className={select} value={language.language} onChange={(event) => choose({ language: event.target.value })}>
              {phraseSets.map((set) => (
                <option key={set.language} value={set.language}>
                  {set.name}
                </option>
              ))}
            </select>
            <span className="text-12 text-soft">{words.because(language.why)}</span>
          </label>
          {personas.length > 1 && (
            <label>
              {words.persona}
              <select className={select} value={material.persona?.id ?? ''} onChange={(event) => choose({ persona: event.target.value })}>
                {personas.map(({ persona }) => (
                  <option key={persona.id} value={persona.id}>
                    {persona.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {words.stage}
            <select className={select} value={material.stage} onChange={(event) => setStage(event.target.value as Stage)}>
              {Object.entries(noteWords().stages).map(([value, stage]) => (
                <option key={value} value={value}>
                  {stage}
                </option>
              ))}
            </select>
          </label>
          {kindId === 'objection' && objections.length > 1 && (
            <label>
              {words.objection}
              <select
                className={select}
                value={String(choices.objection ?? 0)}
                onChange={(event) => choose({ objection: Number(event.target.value) })}
              >
                {objections.map(({ id, says }, index) => (
                  <option key={id} value={index}>
                    {says}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </details>
      <Objections
        cards={objectionCards(material, language.language)}
        worries={material.persona ? worriesOf(material.persona) : []}
        onAnswer={({ index }) => choose({ kind: 'objection', objection: index, variant: '0' })}
      />
    </div>
  );
}

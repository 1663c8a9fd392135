/**
 * The message bench: a text that a person would send, built from what is known, with the source of every sentence, a box
 * to edit it in with the coach beside it, and one key to copy it. Nothing is ever sent from here.
 */
import { useContext, useRef } from 'react';
import { Fold } from '@/components/dossier/fold';
import { usePanelUi } from '@/components/panel-ui';
import { Rephrase } from '@/components/rephrase/rephrase';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { boxLook } from '@/components/ui/form/field';
import { KeyHint } from '@/components/ui/key-hint';
import { KeysContext } from '@/components/ui/keys-context';
import { chosenKeys, useKeys } from '@/components/ui/use-keys';
import type { MessagePort } from '@/lib/app/message/message-port';
import { channels } from '@/lib/message/channels';
import type { Finding } from '@/lib/message/draft';
import { capped } from '@/lib/message/fill';
import { kinds } from '@/lib/message/kinds';
import type { MessageStock } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { BenchChoices } from './bench-choices';
import { CoachNotes } from './coach-notes';
import { inWords } from './in-words';
import { SourcedText } from './sourced-text';
import { type Bench, useBench } from './use-bench';

interface MessageBenchProps {
  look: Look;
  records: MessageStock;
  now: Date;
  onCopy: (text: string) => void;
  onOpen: (url: string) => void;
  onKeep: MessagePort['keepTemplate'];
}

export default function MessageBench({ look, records, now, onCopy, onOpen, onKeep }: MessageBenchProps) {
  const words = inWords();
  const bench = useBench(look, records, now);
  const { say } = usePanelUi();
  const { on, map } = useContext(KeysContext);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    if (bench.text !== '') onCopy(bench.text);
  };
  useKeys(bench.against ? {} : chosenKeys({ c: copy }, map), on);
  if (bench.against) return <p className="mt-2">{words.noMessage(bench.against)}</p>;

  const keep = () => {
    const template = bench.asTemplate();
    const lines = template.body.split('\n').filter((line) => line.trim() !== '');
    const name = capped(lines[1] ?? lines[0] ?? words.template, 60);
    onKeep({ id: `message-${crypto.randomUUID().slice(0, 8)}`, name, ...template }).then(
      () => say(words.kept),
      (error: unknown) => say(error instanceof Error ? error.message : words.notKept),
    );
  };
  const showWords = ({ from, to }: Finding) => {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  };
  return (
    <>
      <Fold
        name="message-choices"
        level={3}
        className="mt-1"
        title={words.choices}
        holds={[kinds.find(({ id }) => id === bench.kindId)?.name, channels.find(({ id }) => id === bench.channelId)?.name].join(' · ')}
      >
        {(bench.why.you || bench.why.now) && (
          <p className="mt-2" data-message-why>
            {bench.why.you && words.whyThem(bench.why.you)}
            {bench.why.now ? (
              <>
                {words.whyNow}
                <q dir="auto" className="font-serif">
                  {bench.why.now}
                </q>
              </>
            ) : (
              words.nothingNow
            )}
          </p>
        )}
        <BenchChoices bench={bench} look={look} />
      </Fold>
      <Drafts bench={bench} records={records} />
      {bench.built.notes.map((note) => (
        <p key={note} className="mt-2 text-soft">
          {note}
        </p>
      ))}
      {bench.rendered?.errors.map((error) => (
        <p key={error.from} className="mt-2">
          {words.mistake(error.line, error.say)}
        </p>
      ))}
      {bench.text !== '' && (
        <>
          {bench.subject && (
            <p className="mt-3">
              <span className="text-soft">{words.subject}</span>
              <span data-message-subject>{bench.subject}</span>
            </p>
          )}
          {bench.edited ? (
            <label className="mt-2 block">
              <span className="font-medium">{words.yourVersion}</span>
              <textarea
                ref={box}
                className={`${boxLook} field-sizing-content mt-1 w-full resize-y text-15`}
                rows={6}
                value={bench.text}
                onChange={(event) => bench.edit(event.target.value)}
              />
            </label>
          ) : (
            <SourcedText
              body={bench.text}
              sentences={bench.shown?.sentences ?? bench.rendered?.pieces.filter(({ text }) => text.trim() !== '') ?? []}
              records={records}
              persona={bench.material.persona}
              onOpen={onOpen}
            />
          )}
          <div className="mt-3 flex flex-wrap gap-2">
            <Button look="quiet" onClick={copy}>
              {words.copy} <KeyHint of="c" />
            </Button>
            {bench.edited ? (
              <>
                <Button look="quiet" onClick={() => bench.edit(null)}>
                  {words.back}
                </Button>
                <Button look="quiet" onClick={keep}>
                  {words.keep}
                </Button>
              </>
            ) : (
              <Button look="quiet" onClick={() => bench.edit(bench.text)}>
                {words.edit}
              </Button>
            )}
          </div>
          <Rephrase
            key={bench.text}
            text={bench.text}
            language={bench.language.language}
            sources={sourcesOf(bench, records)}
            products={records.products.map(({ name }) => name)}
            most={bench.coached.most}
            onUse={bench.edit}
          />
          <CoachNotes coached={bench.coached} text={bench.text} onShow={bench.edited ? showWords : null} />
        </>
      )}
    </>
  );
}

/** What the sentences of the draft rest on: words of pages, pains, proofs. */
function sourcesOf({ shown }: Bench, { pains, proofs }: MessageStock): string[] {
  return (shown?.sentences ?? []).flatMap(({ source }) => {
    if (source.kind === 'page-fact') return [source.quote];
    if (source.kind === 'pain')
      return pains
        .filter(({ id }) => id === source.id)
        .flatMap(({ name, challenge, consequence, outcome, question }) => [name, challenge ?? '', consequence ?? '', outcome ?? '', question ?? '']);
    return source.kind === 'proof' ? proofs.filter(({ id }) => id === source.id).map(({ text }) => text) : [];
  });
}

function Drafts({ bench, records }: { bench: Bench; records: MessageStock }) {
  const words = inWords();
  const { built, choices, choose, shown } = bench;
  const fitting = records.messages.filter(({ channel, body }) => (body ?? '') !== '' && (!channel || channel === bench.channelId));
  const options = [
    ...built.messages.map((_, index) => ({ value: String(index), label: words.draft(index + 1) })),
    ...(built.short && built.short.body !== built.messages[0]?.body ? [{ value: 'short', label: words.short }] : []),
    ...fitting.map(({ id, name }) => ({ value: id, label: words.yours(name.slice(0, 30)) })),
  ];
  if (options.length < 2) return null;
  return (
    <Choice
      className="mt-4"
      label={words.whichDraft}
      options={options}
      value={choices.variant ?? '0'}
      onChange={(variant) => choose({ variant })}
      hint={shown ? `${shown.differs}.` : words.filledTemplate}
    />
  );
}

/**
 * What the bench shows: the user's choices over the defaults, the messages that follow from them, and the text as it is
 * now. Everything is worked out again from the look, so nothing can be stale.
 */
import { useMemo, useState } from 'react';
import { saidNoTo } from '@/components/verdict/said-no-to';
import { buildMessages } from '@/lib/message/build';
import { chooseChannel, chooseKind, whyYouWhyNow } from '@/lib/message/choose';
import { chooseLanguage } from '@/lib/message/choose-language';
import { coach } from '@/lib/message/coach';
import { type Judged, materialFrom, whyNotWrite } from '@/lib/message/material-from';
import type { Message } from '@/lib/message/message';
import { spokenOn } from '@/lib/message/spoken-on';
import { templateFromEdit } from '@/lib/message/template/from-edit';
import { parseTemplate } from '@/lib/message/template/parse';
import { renderTemplate } from '@/lib/message/template/render';
import { fillings } from '@/lib/message/template/slots';
import type { MessageStock } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { type BenchChoices, stageNow, withChoice } from './choices';
import { inWords } from './in-words';
import { judgedOf } from './judged-of';

/** The strongest reason that speaks for the person, else for the company; verdicts list theirs strongest first. */
function topReason({ companyVerdicts, personVerdicts }: Judged): string | null {
  const best = [personVerdicts.find(({ persona }) => !persona.negative), companyVerdicts.find(({ icp }) => !icp.negative)];
  return best.map((verdict) => verdict?.criteria.find(({ answer }) => answer === 'met')?.because).find((reason) => reason !== undefined) ?? null;
}

/** The user's own no stands before everything else. */
function ruledOutBefore(look: Look): string | null {
  const before = saidNoTo(look);
  return before ? inWords().ruledOut(before.name, before.reason.replace(/[.\s]+$/, '')) : null;
}

export function useBench(look: Look, records: MessageStock, now: Date) {
  const [choices, setChoices] = useState<BenchChoices>({});
  const [edited, setEdited] = useState<string | null>(null);
  const day = now.toISOString().slice(0, 10);

  const base = useMemo(() => {
    const judged = judgedOf(look);
    const { persona, objection } = choices;
    const today = new Date(`${day}T12:00:00Z`);
    const material = materialFrom(judged, records, {
      persona,
      stage: stageNow(look, choices),
      spokenOn: spokenOn(look.person?.notes, look.account?.notes, today),
      ...(objection === undefined ? {} : { objection }),
      today,
    });
    const language = choices.language ? { language: choices.language, why: inWords().youChose } : chooseLanguage(material);
    return {
      against: ruledOutBefore(look) ?? whyNotWrite(judged),
      material,
      language,
      kind: chooseKind(material, language.language),
      channel: chooseChannel(material),
      slots: fillings(material, language.language),
      why: whyYouWhyNow(material, topReason(judged)),
    };
  }, [look, records, day, choices]);

  const kind = choices.kind ?? base.kind.id;
  const channel = choices.channel ?? base.channel.id;
  const roomier = choices.roomier ?? false;
  const built = useMemo(
    () => buildMessages(base.material, { kind, channel, language: base.language.language, roomier }),
    [base, kind, channel, roomier],
  );

  const template = records.messages.find(({ id }) => id === choices.variant);
  const shown: Message | null = template
    ? null
    : choices.variant === 'short'
      ? built.short
      : (built.messages[Number(choices.variant ?? 0)] ?? built.messages[0] ?? null);
  const rendered = useMemo(() => {
    if (!template) return null;
    const parsed = parseTemplate(template.body ?? '');
    return { ...renderTemplate(parsed.nodes, base.slots), errors: parsed.errors };
  }, [template, base]);
  const draft = rendered ? rendered.text : (shown?.body ?? '');
  const text = edited ?? draft;
  const subject = template ? template.subject && renderTemplate(parseTemplate(template.subject).nodes, base.slots).text : shown?.subject;
  const coached = useMemo(() => {
    const quotes = [base.material.account, base.material.person].flatMap((record) =>
      (Object.values(record?.known ?? {}) as { evidence: { quote: string }[] }[][]).flatMap((values) =>
        values.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
      ),
    );
    const backed = [
      ...records.proofs.flatMap((proof) => [proof.text, proof.figure ?? '']),
      ...base.material.pains.flatMap(({ pain }) => [
        pain.name,
        pain.challenge ?? '',
        pain.consequence ?? '',
        pain.outcome ?? '',
        pain.question ?? '',
      ]),
    ];
    return coach({ text, subject: subject || undefined, channel, language: base.language.language, roomier, backed, quotes });
  }, [text, subject, channel, base, roomier, records]);

  return {
    ...base,
    choices,
    kindId: kind,
    channelId: channel,
    roomier,
    built,
    shown,
    template,
    rendered,
    text,
    subject: subject || null,
    edited: edited !== null,
    coached,
    /** Another choice brings another draft; what was typed goes with the draft it was typed on. */
    choose: (over: BenchChoices) => {
      setEdited(null);
      setChoices((before) => withChoice(before, over));
    },
    edit: setEdited,
    asTemplate: () => ({
      kind,
      channel,
      subject: subject ? templateFromEdit(subject, base.slots) : undefined,
      body: templateFromEdit(text, base.slots),
    }),
  };
}
export type Bench = ReturnType<typeof useBench>;

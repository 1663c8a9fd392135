/** What one would write first: the kind, language and channel that suit, in every variant, then the same kind in the other channels. */
import { buildMessages } from './build';
import { channels } from './channels';
import { chooseChannel, chooseKind } from './choose';
import { chooseLanguage } from './choose-language';
import { type Judged, type MessageRecords, materialFrom, whyNotWrite } from './material-from';
import type { Message } from './message';

/** Empty when something speaks against writing at all. */
export function firstMessages(judged: Judged, records: MessageRecords, today: Date): Message[] {
  if (whyNotWrite(judged) !== null) return [];
  const material = materialFrom(judged, records, { today });
  const { language } = chooseLanguage(material);
  const kind = chooseKind(material, language).id;
  const channel = chooseChannel(material).id;
  const others = channels.map(({ id }) => id).filter((id) => id !== channel);
  return [
    ...buildMessages(material, { kind, channel, language }).messages,
    ...others.flatMap((id) => buildMessages(material, { kind, channel: id, language }).messages.slice(0, 1)),
  ];
}

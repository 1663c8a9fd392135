/** German. */
import type en from './en';

export default {
  title: 'Wer hier beim Kauf mitredet',
  from: (icp: string) => `Aus den Personen, die Sie in den letzten 24 Stunden geöffnet oder die Sie sich gemerkt haben, für „${icp}“.`,
  foundOf: (found: number, seats: number) => `${found} von ${seats} ${seats === 1 ? 'Persona' : 'Personas'} gefunden`,
  nobodyYet: 'In diesem Unternehmen ist noch niemand bekannt. Wen Sie öffnen oder sich merken, steht dann hier.',
  asking: 'Es wird nachgesehen, wer hier bekannt ist …',
  failed: 'Wer hier bekannt ist, ließ sich nicht nachsehen.',
  again: 'Noch einmal versuchen',
  nobodySeen: 'noch niemand gesehen',
  found: (found: number, needed: number) => ` (${found} von ${needed})`,
  seen: 'Wen Sie gesehen haben',
  guessed: ' (vermutet)',
  youSaid: ' (Ihre Angabe)',
  noPart: 'keine Rolle beim Kauf',
  ruledOut: 'von Ihnen ausgeschlossen',
  sayPart: 'Rolle ändern',
  sayPartOf: (name: string) => `Rolle ändern: ${name}`,
  whichPart: (name: string) => `Was ${name} beim Kauf tut`,
  keepPart: 'Diese Rolle behalten',
  asSeen: 'Wie Fitglass es sieht',
  partKept: (name: string, parts: string) => `${name}: ${parts}.`,
  partGone: (name: string) => `${name}: wie Fitglass es sieht.`,
  partUnknown: 'Rolle beim Kauf nicht bekannt',
  howGuessed: (rule: string) => `So wird eine Rolle vermutet: ${rule}`,
} satisfies typeof en;

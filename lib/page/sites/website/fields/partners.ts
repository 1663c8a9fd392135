/** Firms that the company calls its partners. A law firm's partners are people: a list that reads like one is left out. */
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { namedUnder } from '../names/named-under';
import { personName } from '../names/person-name';
import type { WebsiteSubject } from '../subject';

export const partners: Source<string[], WebsiteSubject>[] = [
  (page, subject) => {
    const names = namedUnder('partners', page, subject);
    const people = names.filter(({ name }) => personName(name) !== null).length;
    return names.length > 0 && people <= names.length / 3
      ? [{ value: names.map(({ name }) => name), confidence: confidence.labelled, evidence: names.map(({ evidence }) => evidence) }]
      : [];
  },
];

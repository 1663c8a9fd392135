/** German. */
import type en from './en';

export default {
  undo: 'Rückgängig',
  cancel: 'Abbrechen',
  quotes: ['„', '“'],
  and: (most: string, last: string) => `${most} und ${last}`,
  unknownDay: 'an einem unbekannten Tag',
  today: 'heute',
  yesterday: 'gestern',
  onDay: (day: string) => `am ${day}`,
  atTime: (day: string, time: string) => `${day} um ${time}`,
  someTimeAgo: 'vor einiger Zeit',
  daysAgo: (days: number) => `vor ${days} Tagen`,
  monthsAgo: (months: number) => (months === 1 ? 'vor einem Monat' : `vor ${months} Monaten`),
  yearsAgo: (years: number) => `vor ${years} Jahren`,
} satisfies typeof en;

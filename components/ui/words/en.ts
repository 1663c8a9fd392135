/** English. */
export default {
  undo: 'Undo',
  cancel: 'Cancel',
  /** Around words that somebody else wrote. */
  quotes: ['“', '”'],
  and: (most: string, last: string) => `${most} and ${last}`,
  unknownDay: 'on a day unknown',
  today: 'today',
  yesterday: 'yesterday',
  onDay: (day: string) => `on ${day}`,
  atTime: (day: string, time: string) => `${day} at ${time}`,
  someTimeAgo: 'some time ago',
  daysAgo: (days: number) => `${days} days ago`,
  monthsAgo: (months: number) => (months === 1 ? 'a month ago' : `${months} months ago`),
  yearsAgo: (years: number) => `${years} years ago`,
};

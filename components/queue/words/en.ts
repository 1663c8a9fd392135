/** English. */
export default {
  queue: 'Queue',
  choose: 'Which list',
  everything: 'Everything saved',
  previous: 'Previous',
  next: 'Next in queue',
  order: 'Best fit first, then the next touch. It opens in this tab when you press, and never by itself.',
};

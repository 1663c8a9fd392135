/** The keys of the panel that can be changed, by the key that each has unless the user chose another one. */
export const panelKeys = [
  { key: 's', does: 'Save the company or person' },
  { key: 'x', does: 'Rule it out, with a reason' },
  { key: 'o', does: 'See it differently: your own band; on a row: open its page' },
  { key: 'n', does: 'Write a note' },
  { key: 't', does: 'Note that you contacted them today' },
  { key: 'c', does: 'Copy the message' },
  { key: 'j', does: 'Next in the queue; in a list: the next row' },
  { key: 'k', does: 'The one before; in a list: the row before' },
  { key: 'r', does: 'Read the page again' },
  { key: '?', does: 'Show these keys' },
] as const;

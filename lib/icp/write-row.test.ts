import { describe, expect, it } from 'vitest';
import { rowText, writeRow } from './write-row';

const rows = [
  { category: 'Work', characteristic: 'Title', description: 'Buyer' },
  { category: 'Work', characteristic: 'Team', description: 'Five' },
  { category: 'Goals', characteristic: 'Year', description: 'Less waste' },
];

describe('writing a line of a document', () => {
  it('changes the line that is there and leaves the others', () => {
    expect(writeRow(rows, { category: 'Work', characteristic: 'Team', description: 'Six' }).map(({ description }) => description)).toEqual([
      'Buyer',
      'Six',
      'Less waste',
    ]);
  });

  it('puts a new line where the template has it, and otherwise at the end of its group', () => {
    const order = ['Title', 'Level', 'Team'];
    expect(writeRow(rows, { category: 'Work', characteristic: 'Level', description: 'Head' }, order)[1]?.characteristic).toBe('Level');
    expect(writeRow(rows, { category: 'Work', characteristic: 'Own', description: 'x' }, order)[2]?.characteristic).toBe('Own');
    expect(writeRow(undefined, { category: 'Work', characteristic: 'Own', description: 'x' })).toHaveLength(1);
  });

  it('takes an emptied line out, and empties nothing else', () => {
    expect(writeRow(rows, { category: 'Work', characteristic: 'Title', description: '' })).toEqual(rows.slice(1));
    expect(writeRow(rows, { category: 'Work', characteristic: 'Level', description: '' })).toEqual(rows);
    expect(rowText(rows, 'Goals', 'Year')).toBe('Less waste');
    expect(rowText(rows, 'Goals', 'Month')).toBe('');
  });
});

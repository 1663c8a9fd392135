import { expect, test } from 'vitest';
import { sayKey } from './say-key';

test('inside a sentence a key is small, and LinkedIn keeps its capitals', () => {
  expect([sayKey('company.employees'), sayKey('company.employeesOnLinkedIn'), sayKey('company.linkedinUrl')]).toEqual([
    'employees',
    'members on LinkedIn',
    'LinkedIn page',
  ]);
});

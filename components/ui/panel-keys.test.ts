import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { speak } from '@/lib/wording/language';
import { KeysDialog } from './keys-dialog';
import { panelKeys } from './panel-keys';
import { chosenKeys } from './use-keys';

afterEach(() => speak('en'));

test('every key says what it does, in the language that is spoken', () => {
  const english = panelKeys();
  speak('de');
  const german = panelKeys();
  expect(german.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
  expect(german.find(({ key }) => key === 'n')?.does).toBe('Notiz schreiben');
  expect(german.filter(({ does }) => english.some((each) => each.does === does))).toEqual([]);
});

test('the list of keys is drawn in German', () => {
  speak('de');
  const dialog = renderToStaticMarkup(createElement(KeysDialog, { open: true, onSwitch: () => {}, onChange: () => {}, onClose: () => {} }));
  for (const said of ['Tasten', 'Schließen, was offen ist', 'Einzelne Tasten sind an', 'Andere Tasten wählen']) expect(dialog).toContain(said);
});

test('a key that the user chose does what it was chosen for, also when another act has it as its usual one', () => {
  const did: string[] = [];
  const keys = chosenKeys({ n: () => did.push('note'), l: () => did.push('list') }, { n: 'l' });
  keys.l?.();
  expect(did).toEqual(['note']);
});

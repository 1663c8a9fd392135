/** Each line of both written profiles has its worked example, and no example stands for a line that is not there. */
import { expect, it } from 'vitest';
import { exampleOfLine } from '@/components/icp-editor/icp-examples';
import { buyingLines, buyingLists, teamLines } from '@/lib/icp/buying-process';
import { templateLines } from '@/lib/icp/template';
import { personaTemplate } from '@/lib/persona/template';
import { exampleOfPersonaLine } from './persona-examples';

it('every line of the ICP’s written profile has a worked example', () =>
  expect(templateLines.filter((line) => !exampleOfLine(line)).map(({ characteristic }) => characteristic)).toEqual([]));

it('every line of the buying committee’s page has a worked example', () =>
  expect([...buyingLists, ...buyingLines, ...teamLines].filter((line) => !exampleOfLine(line)).map(({ characteristic }) => characteristic)).toEqual(
    [],
  ));

it('every line of the persona’s written profile has a worked example', () =>
  expect(personaTemplate.flatMap(({ lines }) => lines.filter(({ characteristic }) => !exampleOfPersonaLine(characteristic)))).toEqual([]));

it('no two lines of a written profile share a name, by which their examples are found', () => {
  for (const names of [
    templateLines.map(({ characteristic }) => characteristic),
    personaTemplate.flatMap(({ lines }) => lines.map(({ characteristic }) => characteristic)),
  ])
    expect(new Set(names).size).toBe(names.length);
});

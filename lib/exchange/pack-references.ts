/** Whether the records of a pack fit together: each id once, and every id that is named exists. */
import { pathOf } from './json-guard';
import type { Pack, PackPart } from './pack-schema';

type Path = (string | number)[];

function twice(path: Path, records: readonly { id: string }[]): string[] {
  const first = new Map<string, number>();
  return records.flatMap((record, index) => {
    const earlier = first.get(record.id);
    if (earlier === undefined) {
      first.set(record.id, index);
      return [];
    }
    return [
      `${pathOf([...path, index, 'id'])} is ${JSON.stringify(record.id)}, which ${pathOf([...path, earlier])} has already: give each its own id`,
    ];
  });
}

/** Sentences, one for each thing that does not fit; empty when all is well. */
export function checkReferences(pack: Pack): string[] {
  const ids = (part: PackPart): Set<string> => new Set((pack[part] ?? []).map((record) => record.id));
  const known = { segments: ids('segments'), icps: ids('icps'), personas: ids('personas'), pains: ids('pains') };
  const missing = (path: Path, part: keyof typeof known, named: readonly string[] | undefined): string[] =>
    (named ?? []).flatMap((id, index) =>
      known[part].has(id)
        ? []
        : [`${pathOf([...path, index])} is ${JSON.stringify(id)}, which ${part} does not hold: add it there or take the id out here`],
    );
  return [
    ...(['segments', 'icps', 'personas', 'pains', 'proofs', 'messages', 'products'] as const).flatMap((part) => twice([part], pack[part] ?? [])),
    ...pack.icps.flatMap((icp, at) => [
      ...(icp.segment === '' || known.segments.has(icp.segment)
        ? []
        : [`icps[${at}].segment is ${JSON.stringify(icp.segment)}, which segments does not hold: add that segment or name one that is there`]),
      ...twice(['icps', at, 'criteria'], icp.criteria),
      ...missing(['icps', at, 'pains'], 'pains', icp.pains),
      ...missing(
        ['icps', at, 'committee'],
        'personas',
        icp.committee?.map(({ persona }) => persona),
      ),
    ]),
    ...pack.personas.flatMap((persona, at) => [
      ...twice(['personas', at, 'criteria'], persona.criteria),
      ...missing(['personas', at, 'icps'], 'icps', persona.icps),
      ...missing(['personas', at, 'pains'], 'pains', persona.pains),
    ]),
    ...pack.pains.flatMap((pain, at) => [
      ...twice(['pains', at, 'signs'], pain.signs ?? []),
      ...missing(['pains', at, 'personas'], 'personas', pain.personas),
      ...missing(['pains', at, 'segments'], 'segments', pain.segments),
    ]),
    ...pack.proofs.flatMap((proof, at) => [
      ...missing(['proofs', at, 'segments'], 'segments', proof.segments),
      ...missing(['proofs', at, 'pains'], 'pains', proof.pains),
    ]),
    ...pack.messages.flatMap((message, at) => [
      ...missing(['messages', at, 'personas'], 'personas', message.personas),
      ...missing(['messages', at, 'pains'], 'pains', message.pains),
    ]),
  ];
}

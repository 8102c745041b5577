import type { KnownTreaty, RecognitionFile } from '../src/law/built/files.ts';
import {
  type StateNames,
  stateNamesSchema,
  type TreatyKinds,
  treatyKindsSchema,
} from '../src/law/schema/recognition.ts';
import type { InstrumentSource } from './data-instrument.ts';
import type { Source } from './source.ts';

/** What pages call States and kinds of treaties. */
export interface Names {
  readonly kinds: TreatyKinds | null;
  readonly states: ReadonlyMap<string, StateNames>;
}

/** The names of the kinds and of every State of a folder of its own. */
export function readNames(source: Source): Names {
  const states = new Map<string, StateNames>();
  for (const state of source.folders('states')) {
    const path = `states/${state}/names.json`;
    const names = source.json(path, stateNamesSchema);
    if (names && names.state !== state) source.complain(path, `state ${names.state} is not its folder's`);
    if (names) states.set(state, names);
  }
  return { kinds: source.json('kinds.json', treatyKindsSchema), states };
}

/** A party without names would never be found on a page, and nobody would notice. */
export function requirePartyNames(
  source: Source,
  { states }: Names,
  instruments: readonly InstrumentSource[],
): void {
  for (const { instrument } of instruments.filter(isTreaty)) {
    for (const party of instrument.parties) {
      if (!states.has(party))
        source.complain(
          `instruments/${instrument.id}/instrument.json`,
          `states/${party}/names.json is missing`,
        );
    }
  }
}

const isTreaty = ({ instrument }: InstrumentSource): boolean => instrument.kind !== 'national-law';

/** Every treaty by what a page shows of it; a State's own law has no parties in its title, and is left out. */
export function recognitionFile(
  { kinds, states }: Names,
  instruments: readonly InstrumentSource[],
): RecognitionFile {
  const treaties = instruments.flatMap(({ instrument }): KnownTreaty[] => {
    const { id, kind, parties, signed, texts } = instrument;
    if (kind === 'national-law' || !kinds) return [];
    return [
      {
        instrument: id,
        kind,
        parties: parties.flatMap((state) => states.get(state) ?? []),
        about: kinds.kinds[kind],
        otherMatters: kinds.otherMatters,
        signed: signed?.date ?? null,
        texts: texts.map(({ lang }) => lang),
      },
    ];
  });
  return { treaties };
}

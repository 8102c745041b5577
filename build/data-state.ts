import type { StateFile } from '../src/law/built/files.ts';
import {
  countingLawSchema,
  holidaysSchema,
  type StateWords,
  stateSchema,
  stateWordsSchema,
} from '../src/law/schema/state-law.ts';
import type { Source } from './source.ts';

export interface StateSource extends StateFile {
  readonly words: ReadonlyMap<string, StateWords>;
}

/** One folder of `src/data/states`; null where a file of it cannot be used (the source then says why). */
export function readState(source: Source, state: string, languages: readonly string[]): StateSource | null {
  const at = (file: string) => `states/${state}/${file}`;
  const facts = source.json(at('state.json'), stateSchema);
  const counting = source.json(at('counting.json'), countingLawSchema);
  const holidays = source.json(at('holidays.json'), holidaysSchema);
  const words = new Map<string, StateWords>();
  for (const lang of languages) {
    const own = source.json(at(`words/${lang}.json`), stateWordsSchema);
    if (own) words.set(lang, own);
    for (const id of own && holidays ? new Set(holidays.days.map((day) => day.id)) : []) {
      if (!own?.holidays[id]) source.complain(at(`words/${lang}.json`), `no words for the holiday ${id}`);
    }
  }
  if (!facts || !counting || !holidays) return null;
  for (const [file, part] of Object.entries({ state: facts, counting, holidays })) {
    if (part.state !== state) source.complain(at(`${file}.json`), `state ${part.state} is not its folder's`);
  }
  return { facts, counting, holidays, words };
}

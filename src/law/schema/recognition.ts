import * as v from 'valibot';
import { stateField, type treatyKindField } from './primitives.ts';

/**
 * A name as a page may print it, written without its endings («марокк»): of several words, all stand in the title, in
 * any order. Arabic ones may have letters before them too.
 */
const stems = v.pipe(v.string(), v.regex(/^\p{L}{3,}( \p{L}{3,})*$/u));
const names = v.pipe(v.array(stems), v.minLength(1));
/** In every language in which pages are read, whatever languages the interface has. */
const inPageLanguages = v.strictObject({ ar: names, en: names, fr: names, kk: names, ru: names });

/** states/<XX>/names.json: what titles of treaties call a State. */
export const stateNamesSchema = v.strictObject({ state: stateField, names: inPageLanguages });
export type StateNames = v.InferOutput<typeof stateNamesSchema>;

/** kinds.json: what titles call each kind of treaty, and words of treaties on something else or on more than that. */
export const treatyKindsSchema = v.strictObject({
  kinds: v.strictObject({
    extradition: inPageLanguages,
    'mutual-legal-assistance': inPageLanguages,
    transfer: inPageLanguages,
  } satisfies Record<v.InferOutput<typeof treatyKindField>, unknown>),
  otherMatters: inPageLanguages,
});
export type TreatyKinds = v.InferOutput<typeof treatyKindsSchema>;

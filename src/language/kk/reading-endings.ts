/** How a noun takes its endings: by its vowels, and by its last letter. */
type After = 'vowel' | 'nasal' | 'voiced' | 'voiceless';
interface Endings {
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly locative: string;
  readonly ablative: string;
}

const BACK: Readonly<Record<After, Endings>> = {
  vowel: { genitive: 'ның', dative: 'ға', accusative: 'ны', locative: 'да', ablative: 'дан' },
  nasal: { genitive: 'ның', dative: 'ға', accusative: 'ды', locative: 'да', ablative: 'нан' },
  voiced: { genitive: 'дың', dative: 'ға', accusative: 'ды', locative: 'да', ablative: 'дан' },
  voiceless: { genitive: 'тың', dative: 'қа', accusative: 'ты', locative: 'та', ablative: 'тан' },
};
/** Behind the ending of what belongs to something, «қарашасы», «күні». */
const OF_IT = ['', 'ның', 'на', 'н', 'нда', 'ндағы', 'нан', 'мен'];
const FRONT: Readonly<Record<string, string>> = { ы: 'і', ғ: 'г', қ: 'к', а: 'е' };

const VOWELS = 'аәеоөұүыіу';
const NASALS = 'мнң';
const VOICED = 'бвгғджзйлр';
const SOFTENED: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };

const afterOf = (stem: string): After => {
  const last = stem.at(-1) ?? '';
  if (VOWELS.includes(last)) return 'vowel';
  if (NASALS.includes(last)) return 'nasal';
  return VOICED.includes(last) ? 'voiced' : 'voiceless';
};
const isFront = (stem: string): boolean => /[әеөүі][^аоұы]*$/.test(stem);
const fitted = (ending: string, front: boolean): string =>
  front ? [...ending].map((letter) => FRONT[letter] ?? letter).join('') : ending;

export const ablativeOf = (stem: string): string =>
  stem + fitted(BACK[afterOf(stem)].ablative, isFront(stem));

export const dativeOf = (stem: string): string => stem + fitted(BACK[afterOf(stem)].dative, isFront(stem));

/** A noun in every case, and with the ending of what belongs to something in every case. Never in the plural. */
export function formsOf(stem: string): readonly string[] {
  const after = afterOf(stem);
  const front = isFront(stem);
  const { genitive, dative, accusative, locative, ablative } = BACK[after];
  const last = stem.at(-1) ?? '';
  const owned = after === 'vowel' ? `${stem}с` : stem.slice(0, -1) + (SOFTENED[last] ?? last);
  const withEnding = (base: string) => (ending: string) => base + fitted(ending, front);
  return [
    ...['', genitive, dative, accusative, locative, `${locative}ғы`, ablative, 'мен', 'бен', 'пен'].map(
      withEnding(stem),
    ),
    ...OF_IT.map((ending) => `ы${ending}`).map(withEnding(owned)),
  ];
}

/** What the ablative of it ends in: «күнінен». */
export const ownedAblativeOf = (stem: string): string =>
  formsOf(stem).find((form) => form.endsWith(isFront(stem) ? 'інен' : 'ынан')) ?? '';

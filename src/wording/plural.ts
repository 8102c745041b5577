const rules = new Map<string, Intl.PluralRules>();

/** Forms of a counted noun; `other` serves where a language has no separate form. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that goes with the number: of a noun or a verb. */
export function formFor(lang: string, n: number, forms: Forms): string {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  const form = rule.select(n);
  return (form in forms ? forms[form as keyof Forms] : undefined) ?? forms.other;
}

/** "1 day", "2 дня", "5 дней": the number with the form of the noun that goes with it. */
export const counted = (lang: string, n: number, forms: Forms): string => `${n} ${formFor(lang, n, forms)}`;

/** How a provision is named in a language: "Article 12, paragraph 5", «Статья 12, пункт 5», «12-бап, 5-тармақ». */
const PARTS: Record<string, Record<string, (label: string) => string>> = {
  en: {
    art: (n) => `Article ${n}`,
    para: (n) => `paragraph ${n}`,
    point: (n) => `point ${n}`,
    subpara: (n) => `subparagraph ${n}`,
  },
  ru: {
    art: (n) => `Статья ${n}`,
    para: (n) => `пункт ${n}`,
    point: (n) => `подпункт ${n})`,
    subpara: (n) => `часть ${n}`,
  },
  kk: {
    art: (n) => `${n}-бап`,
    para: (n) => `${n}-тармақ`,
    point: (n) => `${n}) тармақша`,
    subpara: (n) => `${n}-бөлік`,
  },
};

/** In a code the parts have other names than in a treaty: «Статья 588, часть 1, пункт 1)». */
const CODE: typeof PARTS = {
  ru: { ...PARTS.ru, para: (n) => `часть ${n}`, point: (n) => `пункт ${n})` },
};

/** Names the provision of an eId in a language we have names for, else in English. */
export function citation(eId: string, lang: string, of: 'treaty' | 'code' = 'treaty'): string {
  const names = (of === 'code' ? CODE[lang] : undefined) ?? PARTS[lang] ?? PARTS.en;
  return eId
    .split('__')
    .map((part) => {
      const [kind = '', label = ''] = part.split('_');
      return names?.[kind]?.(label) ?? part;
    })
    .join(', ');
}

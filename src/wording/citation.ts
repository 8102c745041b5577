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

/** Names the provision of an eId in a language we have names for, else in English. */
export function citation(eId: string, lang: string): string {
  const names = PARTS[lang] ?? PARTS.en;
  return eId
    .split('__')
    .map((part) => {
      const [kind = '', label = ''] = part.split('_');
      return names?.[kind]?.(label) ?? part;
    })
    .join(', ');
}

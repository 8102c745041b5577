/**
 * Conditions and grounds that the schema of conditions cannot say truly, with the reason. The same list stands in
 * docs/architecture.md ("Conditions that cannot be said"); a test holds the two together.
 */
export const NOT_EXPRESSIBLE: Readonly<Record<string, string>> = {
  'kz-ua-transfer/c4':
    'Article 3(1)(4): consent, the sentence of the text is incomplete: who consents in the place of the person is not in it.',
  'kz-cpc/m18':
    'Article 608(7-1): nine grounds against a foreign confiscation that the row only counts; a formula needs each of them.',
  'kz-cpc/m19':
    'Article 599(1): five grounds against taking over a prosecution that the row only counts; a formula needs each of them.',
};

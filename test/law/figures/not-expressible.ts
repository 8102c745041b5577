/**
 * Rows that the schema of term rules cannot say, with the reason. The same list stands in docs/architecture.md
 * ("Terms that cannot be said"); a test holds the two together.
 */
export const NOT_EXPRESSIBLE: Readonly<Record<string, string>> = {
  'kz-ae-extradition/detention-cap':
    'Sixty days without a starting event, and without saying which custody they cap.',
  'kz-sa-extradition/surrender':
    'One month without a starting event, and the article names none that it might mean.',
  'kz-cn-extradition/additional-information':
    'Sixty days without a starting event, and the article names none that it might mean.',
  'kz-kg-extradition/additional-information':
    'A period that a side sets, one month at most, without the event from which that month would be measured.',
  'kz-tr-mla-extradition/additional-information':
    'A period that a side sets, two months at most, without the event from which they would be measured.',
  'cis-chisinau-2002/additional-information':
    'A period that a side sets, 30 days at most, without the event from which they would be measured.',
  'kz-tr-mla-extradition/information-exchange':
    'A yearly duty without a first day and without an exchange before it to count from.',
  'kz-ir-transfer/latest-receipt':
    'More than six months must be left: the schema counts back a length that is enough when it is just reached.',
  'kz-jo-mla/safe-conduct':
    'Fifteen days that do not apply at all to a person kept from leaving: the schema knows days that do not count, and days of which that is not said.',
  'coe-ets-30/service-lead-time':
    'The lead time is what the Party declared, fifty days being the most it may ask: a cap on a figure that stands elsewhere.',
  'coe-ets209-extradition/late-consent':
    'No term: it says which procedure applies to a consent given after the term of article 6(1).',
  'coe-ets209-extradition/suspension-by-revocation':
    "No term: it leaves days out of two terms of another instrument, and only where a State's declaration allows it.",
  'kz-cpc/custody-start-of-extradited':
    'No term: it sets the start of a custody term that stands elsewhere in the Code, and nobody has to act.',
};

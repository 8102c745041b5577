/** When a person in custody is, or may be, released; what the text says of it. */
export const release = {
  title: {
    must: 'Release: the text says “must”',
    may: 'Release: the text says “may”',
    other: 'Release',
    plain: 'If custody ends with the term',
  },
  earliest: 'earliest, on the earliest reading',
  usual: 'by the usual count',
  latest: 'latest listed',
  /** After "If it has not been received by then": what the text says, and what follows from a chair. */
  must: 'by the text the person must be released',
  may: 'by the text the person may be released',
  hold: 'holding the person longer is open to challenge',
  ask: 'release can be asked for',
  plain: 'the person is free',
  /** The earliest instant comes from an event that the text does not name. */
  holdOther: 'holding the person longer may be open to challenge',
  other: (noun: string, named: string, ofState: string) =>
    `The earliest instant runs from the ${noun}, as the law ${ofState} may count; the text names the ${named}.`,
  flag: 'holding the person past the earliest instant is open to challenge',
  flagOther: 'holding the person past the earliest instant may be open to challenge',
  national: 'Check the national clock too: it may run from the detention and end earlier.',
};

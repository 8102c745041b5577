/** Around the answer: force, the provision, what can be done with it, the plain count. */
export const page = {
  force: {
    question: 'Is the treaty in force on the day of the request?',
    notStated: 'The sources do not state the day of entry into force.',
    answered: {
      yes: (day: string) => `In force on ${day}, the day of the request, by your answer.`,
      no: (day: string) =>
        `By your answer the treaty is not in force on ${day}, the day of the request: what is said here then has no footing in it.`,
    },
    notified: {
      yes: (day: string, from: string) =>
        `In force on ${day}, the day of the request: from the notification you entered it can be relied on from ${from}.`,
      no: (day: string, earliest: string) =>
        `Not in force on ${day}, the day of the request: from the notification you entered it enters into force on ${earliest} at the earliest. What is said here has no footing in it before.`,
      between: (day: string, earliest: string, from: string) =>
        `Readings differ on whether it is in force on ${day}, the day of the request: the earliest gives ${earliest}, rely on it only from ${from}.`,
    },
    stated: {
      yes: (day: string, from: string) =>
        `In force on ${day}, the day of the request: the source states entry into force on ${from}.`,
      no: (day: string, from: string) =>
        `Not in force on ${day}, the day of the request: the source states entry into force on ${from}. What is said here has no footing in it before.`,
    },
    notKnownOn: (day: string) =>
      `Not known whether the treaty is in force on ${day}, the day of the request. Check before relying on this, or enter the last notification.`,
  },
  provisionTitle: 'The provision',
  inText: 'Read in the text',
  lapse: 'When it lapses',
  after: 'Afterwards',
  watch: 'To watch',
  /** The text that decides where texts differ. */
  original: {
    prevails: (lang: string) => `${lang} original prevails`,
    consulted: (lang: string) => `${lang} original is consulted where texts differ`,
    notAtHand: 'not at hand',
  },
  readIn: (lang: string) => `${lang} text`,

  actions: {
    save: 'Save to a case',
    update: 'Save the change',
    copy: 'Copy',
    link: 'Copy link',
    print: 'Print',
    receipt: 'Receipt',
    linkSays: 'Link copied. It contains the facts of this page (days, answers, States).',
    linkNoBase:
      'Copied without a host: the address of your web app is not set (Settings). Paste it into the line at the top of any Dedere.',
    copied: 'Copied as a paragraph with its citation.',
  },
  paragraph: {
    computedOn: (day: string, version: string) => `Computed on ${day}, Dedere ${version}.`,
  },

  count: {
    title: 'Plain count',
    intro: 'Any term, without a treaty.',
    from: 'Starting day',
    n: 'Length',
    unit: 'Unit',
    units: { hour: 'hours', day: 'days', month: 'months', year: 'years' },
    state: 'State whose law decides',
    noState: 'none named',
    custody: 'A person is in custody',
    receipt: 'An authority there must receive it',
    noun: 'starting day',
    needFrom: 'Enter the starting day and the length, and the answer stands here.',
    noProvision: 'No treaty is named: this is arithmetic and the law of the State, not a provision.',
  },
};

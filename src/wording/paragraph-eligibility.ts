import type { LatestReceipt } from '../counting/unexpired-sentence-receipt.ts';
import type { Assessment, Reason } from '../eligibility/assessment.ts';
import type { ConditionRule, EligibilityRules } from '../law/schema/condition.ts';
import { citation } from './citation.ts';
import { contradictoryAnswer } from './contradiction-text.ts';
import { followsOf, refusalFollows } from './follows.ts';
import {
  decidingReasons,
  type EligibilityTelling,
  leftSentences,
  lengthText,
  missingByWeight,
  missingText,
  openText,
  outcomeSentence,
  partingSentences,
  postponements,
  reasonSentence,
  weakerReasons,
} from './narrate-eligibility.ts';
import { sentenceAsides } from './narrate-sentence.ts';
import { reportsOf, supportText } from './support-text.ts';
import { wordsByProvision } from './words-by-provision.ts';

interface About extends AssessmentAbout {
  readonly treaty: string;
  readonly force: string;
  readonly today: string;
  readonly version: string;
}

/** What an assessment is told with beside it. */
interface AssessmentAbout {
  readonly conditions: readonly ConditionRule[];
  /** What follows from every refusal. */
  readonly follows?: EligibilityRules['follows'];
  /** What is asked for, where the instrument knows several things. */
  readonly path: string | null;
  /** Language of the text that is quoted; null: no text at hand. */
  readonly quoted: string | null;
  readonly latest: readonly LatestReceipt[];
}

/** The assessment as one paragraph to paste into a letter or a note, with its citations and the closing line. */
export function eligibilityParagraph(
  telling: EligibilityTelling,
  assessment: Assessment,
  about: About,
): string {
  const { words, instrument } = telling;
  return [
    words.eligibility.paragraph.head(about.treaty, instrument.name),
    ...assessmentSentences(telling, assessment, about),
    about.force,
    words.terms.paragraph.computedOn(about.today, about.version),
    words.shell.closing,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** What is said of an assessment itself: the outcome, its reasons with the words they rest on, what is missing and open. */
export function assessmentSentences(
  telling: EligibilityTelling,
  assessment: Assessment,
  about: AssessmentAbout,
): readonly string[] {
  const { words, dates, states, roles, instrument, lang } = telling;
  const t = words.eligibility.paragraph;
  const { sentence } = assessment;
  const name = (code: string) => states[code]?.name ?? code;
  const cited = (named: string, provision: string | null, quotes: ConditionRule['quotes']) =>
    wordsByProvision(
      provision,
      quotes.filter((quote) => quote.lang === about.quoted),
    )
      .map(({ eId, quotes }) =>
        [
          eId === provision ? named : citation(eId ?? '', lang),
          quotes.map(({ text }) => `«${text}»`).join(', '),
        ]
          .filter(Boolean)
          .join(': '),
      )
      .join('; ');
  // Of what only reports tell, their words are quoted as they came.
  const rests = ({ condition, provision, reports }: Reason) => {
    const support = supportText(telling, { provision, reports });
    const reported = reportsOf(telling, { reports }).map(({ quote }) => `«${quote}»`);
    if (reported.length > 0) return `${support}: ${reported.join(', ')}`;
    return cited(support, provision, about.conditions.find((rule) => rule.id === condition)?.quotes ?? []);
  };
  const told = (say: (sentence: string, provision: string) => string) => (reason: Reason) => [
    say(reasonSentence(telling, reason), rests(reason)),
    ...leftSentences(telling, reason),
  ];
  const barring = [...decidingReasons(assessment), ...weakerReasons(assessment)];
  const putOff = postponements(assessment);
  // A duty that follows from several reasons is said once.
  const follows = new Set(
    [
      ...[...barring, ...putOff].flatMap((reason) => followsOf(telling, reason, about.conditions)),
      ...refusalFollows(telling, assessment, about.follows),
    ].map(({ sentence, provision, quotes }) =>
      t.follows(sentence, cited(citation(provision, lang), provision, quotes)),
    ),
  );
  const inSeat = roles.requested ? states[roles.requested]?.inSeat : undefined;
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const sentences = [
    about.path ? askedFor(about.path) : null,
    partsOf(),
    t.outcome(words.eligibility.outcome[assessment.outcome], outcomeSentence(telling, assessment)),
    ...assessment.contradictions.map((answers) =>
      words.eligibility.contradiction.inCopy(
        answers.map((one) => contradictoryAnswer(telling, one)).join(' '),
      ),
    ),
    ...barring.flatMap(told(t.reason)),
    ...putOff.flatMap(told(t.postponed)),
    ...follows,
    ...assessment.partings.flatMap(({ enough, notEnough }) => partingSentences(telling, enough, notEnough)),
    assessment.missing.length > 0
      ? t.missing(
          missingByWeight(assessment)
            .map((one) => missingText(telling, one, assessment).replace(/[^?]$/, '$&.'))
            .join(' '),
        )
      : null,
    openText(telling, assessment),
    end ? t.end(dates.full(end.lastDay)) : null,
    ...sentenceAsides(telling, sentence),
    sentence.receipt ? t.receipt(dates.full(sentence.receipt)) : null,
    ...about.latest.map(({ remainder, safe }) =>
      safe.given && inSeat ? t.safe(lengthText(telling, remainder), dates.full(safe.day), inSeat) : null,
    ),
  ];
  return sentences.flatMap((one) => one || []);

  /** A path that answers a question of its own is a sentence by itself. */
  function askedFor(path: string): string {
    const said = instrument.paths?.[path] ?? path;
    return instrument.ask ? `${said}.` : t.path(said);
  }

  function partsOf(): string | null {
    const { sentencing, executing, requesting, requested } = roles;
    if (sentencing && executing) return t.roles(name(sentencing), name(executing));
    return requesting && requested ? t.parts(name(requesting), name(requested)) : null;
  }
}

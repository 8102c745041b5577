import type { Day } from '../../calendar/day.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Role } from '../../law/schema/primitives.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { citation } from '../citation.ts';
import type { HolidayTables } from '../closed-sources.ts';
import type { AnswerTelling } from '../telling.ts';

/** One step of the explanation: what was done, on what ground, and the day before and after where it moved one. */
export interface Step {
  readonly text: string;
  readonly note: string | null;
  /** Null where the step moved nothing. */
  readonly before: Day | null;
  readonly after: Day | null;
}

/** What is known of the rule beside the question: for citations, and for who sets a day. */
export interface StepsAbout {
  readonly rule?: TermRule | null;
  readonly roles?: Readonly<Partial<Record<Role, string>>>;
  /** Events the provision may mean that are not entered. */
  readonly notFinal?: readonly string[];
  /** By State; with them the sources of closed days are named. */
  readonly tables?: HolidayTables;
}

export const said = (text: string, note: string | null = null): Step => ({
  text,
  note,
  before: null,
  after: null,
});

/** A step that comes to a day, or moves one. */
export const moved = (text: string, before: Day | null, after: Day, note: string | null = null): Step => ({
  text,
  note,
  before,
  after,
});

/** The provision on which a step rests, as a note; null where there is none. */
export const provisionNote = (
  { lang }: Pick<AnswerTelling, 'lang'>,
  { deciding }: Pick<TermQuestion, 'deciding'>,
  provision: string | null | undefined,
): string | null => (provision ? `${citation(provision, lang, deciding?.own ? 'code' : 'treaty')}.` : null);

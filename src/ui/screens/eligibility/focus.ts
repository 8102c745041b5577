/** The element of a question is found by its fact; the dates of the sentence are asked as `sentence`. */
export const questionId = (fact: string) => `question-${fact}`;

/** The control of a question that the keyboard reaches first: its chosen answer, else the first. */
const controlOf = (question: Element): HTMLElement | null =>
  question.querySelector<HTMLElement>('input:checked') ?? question.querySelector<HTMLElement>('input');

export function focusQuestion(fact: string): void {
  const question = document.getElementById(questionId(fact));
  if (!question) return;
  controlOf(question)?.focus({ preventScroll: true });
  question.scrollIntoView({ block: 'center' });
}

/** The question after this one, as they stand on the page; the last one keeps the focus. */
export function focusNext(question: HTMLElement): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const next = all[all.indexOf(question) + 1];
  if (!next) return;
  controlOf(next)?.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

const KEYS: Readonly<Record<string, 'yes' | 'no' | ''>> = {
  y: 'yes',
  д: 'yes',
  n: 'no',
  н: 'no',
  u: '',
  '?': '',
};

/** The answer a key stands for, in Latin or Cyrillic letters; null for any other key. */
export function answerOfKey(event: KeyboardEvent): 'yes' | 'no' | '' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key.toLowerCase()] ?? null;
}

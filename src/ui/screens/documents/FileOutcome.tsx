import type { DocumentsAnswer } from '../../../app/compute-documents.ts';
import {
  type DocumentsTelling,
  fileHeadline,
  fileOutcome,
  fileSentence,
} from '../../../wording/narrate-documents.ts';

interface Props {
  readonly telling: DocumentsTelling;
  readonly answer: DocumentsAnswer;
}

/** What the checklist comes to: its headline stays in view while ticking, the sentence claims no more than is known. */
export function FileOutcome({ telling: { words }, answer: { list } }: Props) {
  return (
    <output class="outcome" data-outcome={fileOutcome(list)}>
      <strong class="outcome-name">{fileHeadline(words, list)}</strong>
      <span class="outcome-says">{fileSentence(words, list)}</span>
    </output>
  );
}

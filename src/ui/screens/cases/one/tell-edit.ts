import type { Words } from '../../../../wording/words.ts';
import { tellKeep } from '../history/tell-keep.ts';
import { tellProblem } from '../tell-problem.ts';
import type { EditProblem } from './edits.ts';

/** Why a change of a case was not made. */
export function tellEdit(words: Words, problem: EditProblem): string {
  const t = words.caseAbout.problem;
  switch (problem.problem) {
    case 'empty-line':
    case 'not-possible':
    case 'not-a-when':
    case 'untitled':
    case 'event-changed':
      return t[problem.problem];
    case 'line-too-long':
    case 'event-note-too-long':
      return t[problem.problem](problem.limit);
    case 'too-many-events':
    case 'too-many-parties':
    case 'too-many-tasks':
    case 'too-many-instruments':
      return t['too-many'](problem.limit);
    case 'no-such-event':
    case 'no-such-party':
    case 'no-such-task':
      return t['not-here'];
    case 'repeated-event':
    case 'repeated-party':
    case 'repeated-task':
    case 'not-an-instrument':
      return t['not-possible'];
    case 'too-many-receipts':
    case 'receipt-too-long':
    case 'repeated-receipt':
      return tellKeep(words, problem);
    default:
      return tellProblem(words, problem);
  }
}

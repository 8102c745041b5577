import type { Words } from '../../../../wording/words.ts';
import { tellProblem } from '../tell-problem.ts';
import type { MakeProblem } from './making.ts';
import type { Work } from './use-work.ts';

function tellMakeProblem(words: Words, problem: MakeProblem): string {
  const t = words.caseFiles;
  switch (problem.problem) {
    case 'none':
      return t.none;
    case 'no-term':
      return t.noTerm;
    case 'law':
      return t.law;
    case 'stopped':
      return t.stopped;
    case 'unavailable':
      return t.encrypted.unavailable;
    case 'not-made':
      return t.failed;
    default:
      return tellProblem(words, problem);
  }
}

/** What is being made or was, in a sentence; null where nothing is. */
export function tellWork(words: Words, work: Work): string | null {
  const t = words.caseFiles;
  if (work.phase === 'idle') return null;
  if (work.phase === 'busy') {
    const encrypting = work.way === 'encrypted' && work.total > 0 && work.done >= work.total;
    return encrypting ? t.encrypted.working : t.busy(work.done, work.total);
  }
  if (work.phase === 'failed') return tellMakeProblem(words, work.problem);
  const { made, handed } = work;
  const { name } = made.file;
  const left = made.unreadable > 0 ? ` ${t.left(made.unreadable)}` : '';
  const asText = name.endsWith('.txt') ? ` ${t.share.asText}` : '';
  if (handed === 'written') return (made.of === 'cases' ? t.made : t.madeTerms)(name, made.count) + left;
  if (handed === 'shared') return t.share.done(name) + left + asText;
  return handed === 'ready' ? t.share.ready + asText : t.share.cancelled;
}

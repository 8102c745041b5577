import { useEffect, useState } from 'preact/hooks';
import type { AnsweredCase } from '../../../../app/case/answer.ts';
import { answerCase } from '../../../../app/case/days.ts';
import type { Case } from '../../../../cases/case.ts';
import { useSession } from '../../../state/session.ts';

/** A case computed with today's law; while it is computed anew what was known of it before stands. */
export function useAnswered(of: Case): AnsweredCase {
  const { library, index, today } = useSession();
  const [answered, setAnswered] = useState<AnsweredCase | null>(null);
  useEffect(() => {
    let alive = true;
    void answerCase(of, library, index.value, today.value).then((one) => alive && setAnswered(one));
    return () => {
      alive = false;
    };
  }, [of, library, index.value, today.value]);
  return answered
    ? { ...answered, case: of }
    : { case: of, nextSafeDay: null, answers: new Map(), daily: false };
}

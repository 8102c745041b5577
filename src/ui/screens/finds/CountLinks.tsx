import { countsFrom } from '../../../app/count-from-find.ts';
import type { Find, LengthFind } from '../../../reading/find.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { useFinds } from './source.ts';

/** The counts that a find opens. */
export function CountLinks({ n, find }: { readonly n: number; readonly find: Find }) {
  const t = useSession().words.value.read;
  const { current } = useFinds();
  const counts = countsFrom(find);
  if (typeof counts === 'string') return <p class="quiet no-print">{t.notCounted[counts]}</p>;
  const plain = (length: number, unit: LengthFind['unit']) =>
    t.length({ n: length, unit, upTo: null, bound: null, days: null });
  return (
    <>
      {/* One comes back to this find. */}
      <p class="leads no-print" onClickCapture={() => (current.value = n)}>
        {counts.map(({ facts, weeks }) => (
          <RouteLink key={facts.n} to={{ screen: 'count' }} facts={facts}>
            {find.kind === 'date'
              ? t.countDate
              : counts.length > 1
                ? t.countLength(plain(weeks ?? Number(facts.n), find.unit))
                : t.count}
          </RouteLink>
        ))}
      </p>
      {counts.map(
        ({ facts, weeks }) =>
          weeks !== null && (
            <p key={facts.n} class="inferred">
              {t.weeks(weeks, plain(Number(facts.n), 'day'))}
            </p>
          ),
      )}
    </>
  );
}

import { useEffect } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { useSession } from '../state/session.ts';
import { focusOn } from './cases/focus.ts';
import { findId } from './finds/source.ts';
import { Found } from './read/Found.tsx';
import { current, reading, view } from './read/reading.ts';
import { TextField } from './read/TextField.tsx';
import '../styles/read.css';
import '../styles/read-list.css';
import '../styles/read-print.css';
import '../styles/finds.css';

/** A pasted text with its terms, thresholds and dates. Nothing of it leaves the memory of this page. */
export function ReadScreen({ facts }: { readonly facts: Facts }) {
  const t = useSession().words.value.read;
  useEffect(() => {
    // Whoever comes back from a count stands where they left.
    if (current.value === null) return;
    view.value = 'list';
    focusOn(`find-${findId(current.value)}`);
  }, []);
  return (
    <div class="read">
      <StrayFacts facts={facts} />
      <header class="title">
        <h1>{t.title}</h1>
        <p class="quiet no-print">{t.intro}</p>
      </header>
      <TextField />
      {reading.value.state !== 'empty' && <Found />}
    </div>
  );
}

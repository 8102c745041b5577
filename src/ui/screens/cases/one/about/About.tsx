import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import { PERSON_FIELDS } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { whenLeft } from '../../../../state/typed.ts';
import { Folded } from '../Folded.tsx';
import { instrumentsOf } from '../instruments-of.ts';
import { Instruments } from './Instruments.tsx';
import { Parties } from './Parties.tsx';
import { PersonFields } from './PersonFields.tsx';
import { Roles } from './Roles.tsx';
import { sidesOf } from './sides-of.ts';

/** Who and what a case is about: each part on one line until it is opened. */
export function About({ of }: { readonly of: Case }) {
  const { words, index, stateWords } = useSession();
  const t = words.value.caseAbout;
  const waiting = useWaiting(of.id);
  const known = instrumentsOf(of, index.value);
  const stateName = (code: string) => stateWords.value[code]?.name ?? code;
  const person = PERSON_FIELDS.filter((field) => field !== 'note').flatMap((field) => of.person[field] ?? []);
  const roles = sidesOf(of, known).flatMap((role) => {
    const state = of.facts[role];
    return state ? [`${t.roles[role]}: ${stateName(state)}`] : [];
  });
  return (
    <section class="case-about" aria-labelledby="case-about-title">
      <h2 id="case-about-title">{t.title}</h2>
      <Folded
        name="person"
        waits={waiting.has('person')}
        title={t.person.title}
        said={person.join(' · ') || t.person.empty}
      >
        <PersonFields of={of} />
      </Folded>
      <Folded name="roles" title={t.roles.title} said={roles.join(' · ') || t.roles.empty}>
        <Roles of={of} />
      </Folded>
      <Folded
        name="instruments"
        title={t.instruments.title}
        said={known.map(({ name }) => name).join(' · ') || t.instruments.empty}
      >
        <Instruments of={of} />
      </Folded>
      <Folded
        name="parties"
        waits={waiting.has('party')}
        title={t.parties.title}
        said={of.parties.map(({ name }) => name).join(' · ') || t.parties.empty}
      >
        <Parties of={of} />
      </Folded>
    </section>
  );
}

/** Parts of the case into which something was typed on a page that is gone. */
function useWaiting(caseId: string): ReadonlySet<string> {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      whenLeft(
        caseId,
        () => true,
        ({ field }) => setWaiting((before) => new Set([...before, field.split('/')[1] ?? ''])),
      ),
    [caseId],
  );
  return waiting;
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

/** Which State one works for: asked where one starts, said from then on. It saves a question at every term. */
export function OurState() {
  const { words, index, stateWords, preferences, prefer } = useSession();
  const t = words.value.terms;
  const said = words.value.shell.session;
  const [kept, setKept] = useState<boolean | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the keyboard stands on what took its place.
  useLayoutEffect(() => {
    if (kept !== null) line.current?.querySelector('a')?.focus();
  }, [kept]);
  const name = (state: string) => stateWords.value[state]?.name ?? state;
  const ours = preferences.value.ourState;
  if (ours) {
    return (
      <p class="quiet our-state" ref={line}>
        {said.ourState(name(ours))} · <RouteLink to={{ screen: 'settings' }}>{said.changeState}</RouteLink>
        {kept === false && <span role="status"> {said.notKept}</span>}
      </p>
    );
  }
  return (
    <fieldset class="our-state">
      <legend>{t.askState}</legend>
      <div class="actions">
        {index.value.states.map(({ state }) => (
          <button type="button" key={state} onClick={() => setKept(prefer({ ourState: state }))}>
            {name(state)}
          </button>
        ))}
      </div>
      <p class="help">{t.askStateHelp}</p>
    </fieldset>
  );
}

import { EventFiner } from '../../components/EventFiner.tsx';
import { EventInput } from '../../components/EventInput.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import '../../styles/finer.css';
import { ChannelPanel } from './ChannelPanel.tsx';
import { ExcludedPanel } from './ExcludedPanel.tsx';
import { ExtensionPanel } from './ExtensionPanel.tsx';
import type { NamedEvent } from './finer-facts.ts';
import type { FinerProps } from './MoreExactly.tsx';
import { OfficePanel } from './OfficePanel.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';

/** What makes an answer more exact: of each event its hour and uncertainty, then what the text or the case allows. */
export function FinerPanels(props: FinerProps) {
  const { events, also, rule, excluded, extension, facts, hour, problems } = props;
  const t = useSession().words.value.termInputs;
  // Of several events only those entered have something to be more exact about.
  const told = events.length > 1 ? events.filter(({ fact }) => facts[fact]) : events;
  const finer = ({ fact }: NamedEvent, withHour = hour) => (
    <EventFiner
      fact={fact}
      value={facts[fact] ?? ''}
      problems={problems}
      hour={withHour}
      onChange={(value) => setFacts({ [fact]: value })}
    />
  );
  return (
    <div class="panels">
      {told.map((event) =>
        events.length > 1 ? (
          <fieldset key={event.fact} class="panel">
            <legend>{t.ofEvent(event.noun)}</legend>
            {finer(event)}
          </fieldset>
        ) : (
          <div key={event.fact}>{finer(event)}</div>
        ),
      )}
      {also.map((event) => (
        <fieldset key={event.fact} class="panel" aria-label={event.label}>
          <EventInput
            fact={event.fact}
            label={event.label}
            help={event.help}
            value={facts[event.fact] ?? ''}
            problems={problems}
            onChange={(value) => setFacts({ [event.fact]: value })}
          />
          {finer(event, false)}
        </fieldset>
      ))}
      {excluded && <ExcludedPanel excluded={excluded} facts={facts} problems={problems} />}
      {extension && <ExtensionPanel extension={extension} facts={facts} problems={problems} />}
      <ReadingPanel {...props} />
      <OfficePanel {...props} />
      {rule?.receivedBy && <ChannelPanel facts={facts} problems={problems} />}
    </div>
  );
}

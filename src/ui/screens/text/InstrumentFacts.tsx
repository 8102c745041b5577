import type { ComponentChildren } from 'preact';
import { readDay } from '../../../calendar/day.ts';
import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { Source } from '../../../law/schema/primitives.ts';
import { citation } from '../../../wording/citation.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { languageName, nameOfPlace } from './names.ts';
import { Reports } from './Reports.tsx';
import { RulesThere } from './RulesThere.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
}

/** Everything the sources say of an instrument, each fact with its source; what none says is "not stated". */
export function InstrumentFacts({ file, instrumentWords }: Props) {
  const { words, lang, dates, stateWords } = useSession();
  const t = words.value.text.facts;
  const { instrument } = file;
  const own = instrumentWords.instrument;
  const state = (code: string) => stateWords.value[code]?.name ?? code;
  const language = (code: string) => languageName(code, lang.value);
  const day = (partial: string) => {
    const read = readDay(partial);
    return <time dateTime={partial}>{'day' in read ? dates.value.full(read.day) : partial}</time>;
  };
  const place = (eId: string | null, source: Source | null) =>
    eId && instrument.texts.length > 0 ? (
      <RouteLink to={{ screen: 'text', instrument: instrument.id, eId }}>
        {eId.startsWith('art_')
          ? citation(eId, dataLangOf(lang.value))
          : nameOfPlace(eId, words.value, lang.value)}
      </RouteLink>
    ) : (
      source && <SourceNote source={source} />
    );
  // A State's own law is neither signed by two States nor ratified.
  const isLaw = instrument.kind === 'national-law';
  const notStated = <span class="quiet">{t.notStated}</span>;
  return (
    <dl class="facts-list">
      <Fact name={t.standing}>
        <p>{own.standing}</p>
      </Fact>
      {own.purpose && (
        <Fact name={t.purpose}>
          <p>{own.purpose}</p>
        </Fact>
      )}
      <Fact name={t.textAtHand}>
        <p>{own.textNote ?? own.noText ?? t.noTextAtHand}</p>
        {instrument.texts.map((text) => (
          <SourceNote key={text.lang} source={text.source} />
        ))}
        {instrument.source && <SourceNote source={instrument.source} />}
      </Fact>
      <RulesThere file={file} />
      <Fact name={t.parties}>
        <p>{instrument.parties.map(state).join(', ')}</p>
      </Fact>
      {!isLaw && (
        <>
          <Fact name={t.signed}>
            {instrument.signed ? (
              <>
                <p>
                  {own.places[instrument.signed.place] ?? instrument.signed.place},{' '}
                  {day(instrument.signed.date)}
                </p>
                {instrument.signed.certainty === 'inferred' && <p class="quiet">{t.inferred}</p>}
                <SourceNote source={instrument.signed.source} />
              </>
            ) : (
              notStated
            )}
          </Fact>
          <Fact name={t.ratification}>
            {instrument.ratification.length === 0 && notStated}
            {instrument.ratification.map((act) => (
              <div key={act.id}>
                <p>
                  <b>
                    {state(act.state)}, {t.ratificationStatus[act.status]}
                  </b>
                  {act.date && <> ({day(act.date)})</>}. {own.ratification[act.id]}
                </p>
                <SourceNote source={act.source} />
              </div>
            ))}
            {instrument.parties
              .filter((party) => !instrument.ratification.some((act) => act.state === party))
              .map((party) => (
                <p key={party}>
                  <b>{state(party)}</b>: {notStated}
                </p>
              ))}
          </Fact>
          <Fact name={t.inForce}>
            {instrument.inForce ? (
              <>
                <p>{day(instrument.inForce.date)}</p>
                <SourceNote source={instrument.inForce.source} />
              </>
            ) : (
              notStated
            )}
          </Fact>
        </>
      )}
      <Fact name={t.languages}>
        {instrument.languages.length > 0 ? <p>{instrument.languages.map(language).join(', ')}</p> : notStated}
      </Fact>
      {!isLaw && (
        <Fact name={t.prevailing}>
          {instrument.prevailing ? (
            <p>
              {words.value.terms.original[instrument.prevailing.how](language(instrument.prevailing.lang))}{' '}
              {instrument.prevailing.eId && place(instrument.prevailing.eId, null)}
            </p>
          ) : (
            notStated
          )}
        </Fact>
      )}
      <Fact name={t.authorities}>
        {instrument.authorities.length === 0 && notStated}
        {instrument.authorities.map((authority) => (
          <p key={`${authority.state} ${authority.id}`}>
            <b>{state(authority.state)}</b>: {own.authorities[authority.id]}{' '}
            {place(authority.eId, authority.source)}
          </p>
        ))}
      </Fact>
      <Fact name={t.channels}>
        {instrument.channels.length === 0 && notStated}
        {instrument.channels.map((channel) => (
          <p key={channel.id}>
            {own.channels[channel.id]} {place(channel.eId, channel.source)}
          </p>
        ))}
      </Fact>
      {instrument.reports.length > 0 && (
        <Fact name={t.reports}>
          <Reports reports={instrument.reports} words={own.reports} />
        </Fact>
      )}
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function SourceNote({ source }: { readonly source: Source }) {
  const { words, lang } = useSession();
  return (
    <small class="source">{words.value.text.facts.source(sourceText(source, dataLangOf(lang.value)))}</small>
  );
}

import { useMemo } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { computeDocuments, type DocumentsAnswer } from '../../../app/compute-documents.ts';
import type { Papers } from '../../../app/with-documents.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import type { DocumentsTelling } from '../../../wording/narrate-documents.ts';
import { documentsParagraph } from '../../../wording/paragraph-documents.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Actions } from '../../components/Actions.tsx';
import { BeforeRelying } from '../../components/BeforeRelying.tsx';
import { InForce, useForce } from '../../components/InForce.tsx';
import { address } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { FileHead } from './FileHead.tsx';
import { FileOutcome } from './FileOutcome.tsx';
import { FileQuestions } from './FileQuestions.tsx';
import { Formalities } from './Formalities.tsx';
import { Lacking } from './Lacking.tsx';
import { OnPaper } from './OnPaper.tsx';
import { Things } from './Things.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly papers: Papers;
  readonly instrumentWords: InstrumentWords;
  readonly text: TextTree | null;
  readonly facts: Facts;
}

/** What every part of the checklist is told with. */
export interface FileProps {
  readonly instrument: InstrumentFile['instrument'];
  readonly instrumentWords: InstrumentWords;
  readonly papers: Papers;
  readonly telling: DocumentsTelling;
  readonly text: TextTree | null;
  readonly facts: Facts;
  readonly answer: DocumentsAnswer;
}

/** The checklist of one instrument: what is sent, what it comes to, each thing with its tick, how it is sent. */
export function FileOf({ file, papers, instrumentWords, text, facts }: Props) {
  const { words, dates, lang, stateWords, realToday, platform } = useSession();
  const { instrument } = file;
  const result = useMemo(
    () => computeDocuments(papers.rules, instrument.parties, facts),
    [papers, instrument, facts],
  );
  const telling = {
    words: words.value,
    states: stateWords.value,
    instrument: papers.words,
    lang: dataLangOf(lang.value),
    roles: result.roles,
  };
  const { text: forceText } = useForce(file, facts);
  const t = words.value.documents;
  const head = (
    <FileHead
      key="head"
      file={file}
      papers={papers}
      instrumentWords={instrumentWords}
      facts={facts}
      result={result}
      telling={telling}
    />
  );
  const notes = <BeforeRelying key="notes" title={t.notes} notes={papers.words.notes} />;
  const answer = result.kind === null ? null : result;
  const props = answer && { instrument, instrumentWords, papers, telling, text, facts, answer };
  const outcome = answer ? (
    <FileOutcome key="outcome" telling={telling} answer={answer} />
  ) : (
    <p key="outcome" class="asking">
      {t.kind.first}
    </p>
  );
  const lacking = props && <Lacking key="lacking" {...props} />;
  const checklist = props && (
    <div key="list" class="things-pane">
      <FileQuestions {...props} />
      <Things {...props} />
      <Formalities {...props} />
    </div>
  );
  const paragraph = (of: DocumentsAnswer) =>
    documentsParagraph(telling, of.list, {
      treaty: instrumentWords.name,
      rules: papers.rules,
      kind: of.kind,
      force: forceText,
      today: dates.value.full(realToday.value),
      version: platform.version,
    });
  const force = answer && (
    <div key="force" class="found">
      <InForce file={file} facts={facts} />
    </div>
  );
  const actions = answer && (
    <div key="actions" class="found">
      <Actions
        entry={{ kind: 'documents', instrument: instrument.id, facts }}
        suggestedName={words.value.eligibility.name(
          instrumentWords.short.partner,
          instrumentWords.short.kind,
        )}
        address={address.value}
        paragraph={() => paragraph(answer)}
      />
    </div>
  );
  const paper = props && <OnPaper key="paper" {...props} />;
  if (!wide.value) {
    return (
      <div class="file-of">
        {head}
        {outcome}
        {lacking}
        {force}
        {actions}
        {checklist}
        {paper}
        {notes}
      </div>
    );
  }
  return (
    <div class="file-of file-panes">
      <div class="file-list">
        {head}
        {checklist}
      </div>
      <div class="file-result">
        {outcome}
        {actions}
        {lacking}
        {force}
        {paper}
        {notes}
      </div>
    </div>
  );
}

import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';

const things = (n: number) => counted('en', n, { one: 'thing', other: 'things' });
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const hang = (n: number) => (n === 1 ? 'hangs on a fact not known' : 'hang on facts not known');

/** The file: what must lie in it before a request is dispatched. */
export const documents = {
  title: 'Papers to send',
  titleOf: (kind: string) => `Papers to send: ${lower(kind)}`,
  intro:
    'What must be in the file before it is dispatched, by kind of request, each thing with its provision.',
  list: {
    noRules: 'No list here yet. The provisions can be read under Text.',
    noRulesNoText: 'No list: the text is not at hand, and the reports of it name no papers.',
  },
  kind: {
    ask: 'What is to be sent?',
    first: 'Say first what is to be sent: each kind asks for other papers. Nothing is listed before that.',
    sentBy: (who: string) => `Sent by ${who}.`,
    actor: { either: 'either State', person: 'the person', court: 'a court', authority: 'an authority' },
  },

  outcome: {
    missing: (n: number, asked: number) => `${n} of ${asked} still missing before dispatch`,
    open: 'Nothing known to be missing, but not all is settled',
    ready: 'Everything the text asks for is there',
    nothing: 'The text asks for nothing to be ticked off here',
  },
  says: {
    open: (n: number, more: boolean) => `${n} ${more ? 'more ' : ''}${hang(n)}.`,
    undecided: (n: number) =>
      `${things(n)} ${n === 1 ? 'is' : 'are'} left to need: say whether ${n === 1 ? 'it is' : 'they are'} needed.`,
    contents: 'Contents were not checked.',
  },
  lacking: {
    all: (n: number) => `Missing or open: ${n}`,
    title: (n: number) => `Still missing (${n})`,
    open: (n: number) => `Hanging on facts not known (${n})`,
    undecided: (n: number) => `To be decided: needed or not (${n})`,
    there: (n: number) => `There (${n})`,
  },

  questions: 'Facts on which papers hang',
  notAChoice: (value: string) => `“${quoted(value)}” is none of the choices. It is kept and does not count.`,
  group: {
    always: 'Always',
    'where-needed': 'Where needed',
    'on-demand': 'On demand of the other side',
    help: {
      always: '',
      'where-needed': 'The text leaves it to need. Say of each whether it is needed.',
      'on-demand': 'Nothing to do until the other side asks for it.',
    },
    notAsked: (n: number) => `Not asked for on these facts (${n})`,
  },
  what: { document: 'Goes with it', content: 'It must say' },
  tick: {
    there: 'There',
    needed: 'Needed, not there',
    notNeeded: 'Not needed',
    undecided: 'Not decided',
    demanded: 'Demanded, not there',
    notDemanded: 'Not demanded',
  },
  standing: {
    there: 'there',
    missing: 'missing',
    open: 'hangs on a fact',
    undecided: 'to be decided',
    'not-asked': 'not asked for',
  },
  as: {
    original: 'original',
    'certified-copy': 'certified copy',
    copy: 'copy',
    written: 'in writing',
    signed: 'signed',
  },
  hangsOn: 'Asked for or not, by the answer to:',
  theWords: 'its words',

  formalities: {
    title: 'How it is made out and sent',
    must: 'Required',
    may: 'Open to the sender',
    'not-needed': 'Not needed',
    about: {
      language: 'Language',
      translation: 'Translation',
      certification: 'Certification',
      legalisation: 'Legalisation',
      signature: 'Signature',
      form: 'Form',
      channel: 'Channel',
      means: 'Means of sending',
      original: 'Original',
    },
  },
  notes: 'Before relying on it',
  toEligibility: 'Eligibility of this request',
  papers: 'Papers to send',
  papersForThis: 'Papers for this request',

  entry: (partner: string, kind: string) => `${partner}, ${kind}: papers to send`,
  kindNotSaid: 'not said what is to be sent',
  thereOf: (n: number, asked: number) => `${n} of ${asked} there`,
  paragraph: {
    head: (treaty: string, kind: string) => `${treaty}. To be sent: ${kind}.`,
    item: (name: string, provision: string) => `${name} (${provision})`,
    missing: (list: string) => `Missing: ${list}.`,
    open: (list: string) => `Hanging on facts not known: ${list}.`,
    undecided: (list: string) => `To be decided, needed or not: ${list}.`,
    there: (list: string) => `There: ${list}.`,
    may: (list: string) => `Open to the sender: ${list}.`,
    notNeeded: (list: string) => `Not needed by the text: ${list}.`,
  },
};

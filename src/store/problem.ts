/** Why the store did not do what was asked. Nothing was changed by the call that answers with one. */
export interface StoreProblem {
  readonly problem: /** No room left on this device or for this site. */
    | 'quota'
    /** The browser gave the transaction up. */
    | 'aborted'
    /** The connection is closed: another version took over, or the data of the site were cleared. */
    | 'closed'
    /** What was handed in is not a valid case. */
    | 'invalid'
    /** What lies in the store under this id is not a case that this version can read; it is left as it is. */
    | 'unreadable'
    | 'failed';
  /** For a report of the fault, in the browser's words; not a sentence for the user. */
  readonly detail: string;
}

const BY_NAME: Readonly<Record<string, StoreProblem['problem']>> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  InvalidStateError: 'closed',
  DataCloneError: 'invalid',
};

export const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** An exception of IndexedDB as an outcome. */
export function storeProblem(error: unknown): StoreProblem {
  const name = error instanceof Error ? error.name : '';
  const problem = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  return { problem: problem ?? 'failed', detail: errorText(error) };
}

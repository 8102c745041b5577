/** What another program handed over to be read, as it came: nothing of it has been looked at. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly File[];
}

/** Why nothing of it is here. */
export type ShareProblem = 'too-large' | 'unreadable';

export type Share = Shared | { readonly problem: ShareProblem };

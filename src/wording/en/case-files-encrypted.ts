/** Encrypted backups. */
export const encrypted = {
  label: 'Encrypted backup',
  help: 'All of it under a passphrase. Without the passphrase nobody can read it, you neither: it cannot be recovered.',
  do: 'Write the backup',
  choose: 'Choose a passphrase',
  passphrase: 'Passphrase',
  again: 'Passphrase once more',
  show: 'Show what I type',
  kept: 'It is kept nowhere. Write it down where you keep such things.',
  differ: 'The two do not match. Type them again.',
  tooShort: (least: number) =>
    `At least ${least} characters. Four or five words that do not belong together are good.`,
  strength: {
    empty: 'Four or five words that do not belong together are easy to remember and hard to guess.',
    short: 'Too short.',
    weak: 'Weak: a machine guesses it in minutes to days. Add words that do not belong together.',
    fair: 'Fair: it holds against most. One more word makes it good.',
    good: 'Good, if it stands in no book and you use it nowhere else.',
  },
  working: 'Encrypting…',
  opening: 'Opening…',
  open: 'Open the backup',
  heading: (file: string) => `${file} is encrypted`,
  of: (day: string) => `Written ${day}.`,
  problem: {
    'wrong-or-altered':
      'It does not open. Either the passphrase is another, or the file was altered or damaged on the way; the two cannot be told apart. Nothing stored was changed.',
    'not-text': 'The passphrase is right, but what is in the file is no text. Nothing stored was changed.',
    'not-json':
      'This file is cut off or damaged: it is not even readable as a file. Nothing stored was changed.',
    'not-backup': 'This is not an encrypted backup of Dedere. Nothing stored was changed.',
    'too-large': 'This file is larger than any backup. Nothing stored was changed.',
    damaged: (field: string) =>
      `The file is damaged at “${field}”, whatever the passphrase. Use another copy. Nothing stored was changed.`,
  },
  unavailable: 'This page cannot encrypt: it was opened without https. Open it by its proper address.',
};

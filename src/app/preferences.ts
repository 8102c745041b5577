/** What the user has set for this device. Kept in localStorage: no case data, nothing about a person. */
export interface Preferences {
  /** Language of the interface, null: the browser's. */
  readonly lang: string | null;
  /** The State the user works for. */
  readonly ourState: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Address of the web app that the extension writes links on. */
  readonly linkBase: string | null;
}

const KEY = 'dedere.preferences';
const NONE: Preferences = { lang: null, ourState: null, theme: 'system', linkBase: null };

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Reads what is stored; anything unreadable counts as not set. A function hands the storage over, because a browser
 * that keeps no data of sites throws at the very word `localStorage`.
 */
export function readPreferences(storage: () => Pick<Storage, 'getItem'>): Preferences {
  try {
    const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return NONE;
    const { lang, ourState, theme, linkBase } = stored as Record<string, unknown>;
    return {
      lang: text(lang),
      ourState: text(ourState),
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      linkBase: text(linkBase),
    };
  } catch {
    return NONE;
  }
}

/** False where the browser refuses to store it; the choice then lasts until the page closes. */
export function writePreferences(storage: () => Pick<Storage, 'setItem'>, preferences: Preferences): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

import { SaveChange } from './SaveChange.tsx';
import { SaveToCase } from './SaveToCase.tsx';

/** What `Actions` loads in one piece when saving is first wanted: the store comes with it. */
export const saving = { SaveChange, SaveToCase };

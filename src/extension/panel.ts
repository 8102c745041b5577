import { start } from '../ui/start.tsx';
import { pageBeside } from './beside.ts';
import { extension } from './platform.ts';
import { followCases } from './warn-panel.ts';

// Not awaited: what is loaded from here on may lie in chunks that wait for this module to be done.
void pageBeside().then((page) => start(extension(page)));
followCases();

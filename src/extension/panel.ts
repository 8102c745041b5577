import { start } from '../ui/start.tsx';
import { extension } from './platform.ts';

// Not awaited: what is loaded from here on may lie in chunks that wait for this module to be done.
void start(extension);

import { start } from '../ui/start.tsx';
import { extension } from './platform.ts';

await start(extension);

import { start } from '../ui/start.tsx';
import { extension } from './platform.ts';

start(extension);

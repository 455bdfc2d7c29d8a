import { basename, dirname, join } from 'node:path';
import { type KeptReadings, openReadings } from '../loader/kept-readings.ts';
import { programHash } from './program-hash.ts';

/** What earlier builds into a published folder read of the content. */
export const readingsBeside = (out: string): KeptReadings => openReadings(join(dirname(out), '.linli', 'readings', basename(out)), programHash);

import { EXAMPLE_SITE } from '../example-site.ts';

/** The standard of the example site. */
export const STANDARD = EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '';

/** It, with one piece of text in place of another. */
export const standardWith = (from: string, to: string) => ({ 'standards/mini/1.0.0/standard.yaml': STANDARD.replace(from, to) });

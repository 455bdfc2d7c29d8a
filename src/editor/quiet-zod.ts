import { config } from 'zod';

// The policy of the page allows no code made from text, and zod need not even try.
config({ jitless: true });

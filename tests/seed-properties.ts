import { configureGlobal } from 'fast-check';

/** Properties are tried on the same cases in every run, so that a red test is red again; `PROPERTY_SEED` tries others. */
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) });

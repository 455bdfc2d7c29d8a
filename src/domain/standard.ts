import type { Entry, Library } from './library.ts';
import type { DataOf } from './schema/schemas.ts';

/** A scoring standard. */
export type Standard = DataOf<'standard'>;
export type Item = Standard['items'][number];
export type Dimension = Standard['dimensions'][number];
export type Grade = NonNullable<Standard['grades']>[number];

/** The reference by which assessments pin a standard: `<id>@<version>`. */
export const standardReference = (entry: Entry<'standard'>): string => entry.name.replace('/', '@');

/** The standard that an assessment names, or `undefined`. */
export const findStandard = (library: Library, reference: string | undefined): Entry<'standard'> | undefined =>
  reference === undefined ? undefined : library.standards.get(reference);

import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { addressOf } from '../../src/domain/kind.ts';
import type { Entry } from '../../src/domain/library.ts';
import { SCHEMAS } from '../../src/domain/schema/schemas.ts';
import { isTreeMap, type Tree } from '../../src/domain/tree.ts';
import { assembleLibrary } from '../../src/loader/assemble-library.ts';
import type { Library } from '../../src/domain/library.ts';

/** A typed entry from the YAML of its frontmatter; throws where the test's own literal does not fit the schema. */
export const entryOf = (file: string, yaml: string): Entry => {
  const address = addressOf(file);
  if (!address) throw new Error(`no document stands at ${file}`);
  const tree = load(yaml, { schema: FAILSAFE_SCHEMA }) as Tree; // js-yaml types its result as unknown.
  if (!isTreeMap(tree)) throw new Error(`the frontmatter of ${file} is no mapping`);
  const data = SCHEMAS[address.kind].parse(tree);
  return asEntry({ ...address, file, data, tree, body: null, text: yaml, hash: '', partial: false });
};

/** The kind chose the schema, so the data are those of the kind; the compiler cannot follow that through a union. */
const asEntry = (parts: { [Key in keyof Entry]: unknown }): Entry => parts as Entry;

/** A library from files of YAML. */
export const libraryOf = (files: Readonly<Record<string, string>>): Library =>
  assembleLibrary(
    Object.entries(files).map(([file, yaml]) => {
      const entry = entryOf(file, yaml);
      return { record: { file, size: yaml.length, hash: '' }, address: entry, entry, findings: [] };
    }),
  );

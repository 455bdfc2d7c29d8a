/** The layers of the house: who may look at whom. See CONTRIBUTING.md. */
const layer = (name, from, never, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: never, dependencyTypesNot: ['type-only'] },
});

const NODE = '^(node:|fs$|path$|os$|child_process$|crypto$)';

export default {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle has no first file to read.', severity: 'error', from: { pathNot: '\\.test\\.ts$' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    layer('domain-is-pure', '^src/domain/(?!schema/)', '^src/(?!domain/)', 'The domain knows nothing but itself.'),
    layer('domain-without-zod', '^src/domain/(?!schema/)', '^src/domain/schema/|node_modules/zod', 'Types come from the schemas; the schemas themselves stay out.'),
    layer('schema-knows-domain', '^src/domain/schema/', '^src/(?!domain/)', 'Schemas type frontmatter and know nothing else.'),
    layer('scoring-knows-domain', '^src/scoring/', '^src/(?!domain/|scoring/)', 'Scoring is arithmetic over the domain.'),
    layer('rules-know-domain-and-scoring', '^src/rules/', '^src/(?!domain/|scoring/|rules/)', 'Rules look at the Library.'),
    layer('views-know-no-files', '^src/(views|i18n)/', '^src/(loader|integrations|pages|components|layouts|check|body/(?!components\\.ts))', 'Views turn the Library into what a page prints.'),
    layer('loader-knows-no-rules', '^src/(loader|body)/', '^src/(rules|views|pages|reporters|scoring)', 'Reading does not judge.'),
    layer('check-knows-no-reporters', '^src/check', '^src/(reporters|views|pages)', 'The check finds, reporters print.'),
    layer('reporters-know-domain', '^src/reporters/', '^src/(?!domain/|reporters/|i18n/)', 'Reporters print findings.'),
    layer('pages-get-views', '^src/(pages|layouts|components)/', '^src/(loader|rules|check|scoring)', 'A page gets a view and prints it.'),
    layer('authoring-writes-content', '^src/authoring/', '^src/(views|pages|layouts|components|client|publish|site|integrations)/', 'Authoring ends where the content begins.'),
    layer('client-is-small', '^src/client/', '^src/(loader|views|pages|integrations|domain/schema)', 'The browser gets no schemas and no files.'),
    layer('editor-is-for-browsers', '^src/editor/', '^src/(?!domain/|i18n/|editor/|rules/|scoring/|workbench/|loader/|body/|check/without-echoes\\.ts)', 'The form of the web reads and judges as the build does, and knows no page.'),
    { name: 'core-without-node', comment: 'The core knows no files, clock or environment.', severity: 'error', from: { path: '^src/(domain|scoring|rules|views|i18n|client|editor|workbench)/', pathNot: '\\.test\\.ts$' }, to: { path: NODE, dependencyTypesNot: ['type-only'] } },
    { name: 'core-without-astro', comment: 'The core outlives its framework.', severity: 'error', from: { path: '^src/(domain|scoring|rules|views|loader|body|check|reporters)', pathNot: '\\.test\\.ts$' }, to: { path: '^astro|node_modules/astro' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

import { writeFileSync } from 'node:fs';
import { openReviewSite } from '../src/collect/review-site.ts';
import { writeSheet } from '../src/collect/write-sheet.ts';
import { STAGES } from '../src/domain/enumerations.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { benchOf } from '../src/views/review/review-bench.ts';
import { reviewOf } from '../src/views/review/review.ts';
import { newDraft } from '../src/workbench/draft.ts';
import { helpOf } from './commands.ts';
import { choiceOption, COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({
  allowPositionals: true,
  options: { ...COMMON_OPTIONS, stage: { type: 'string' }, reviewer: { type: 'string', default: '' }, out: { type: 'string' } },
});
const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('sheet', locale));
  process.exit(0);
}
const content = existingFolder(values.content);
const site = openReviewSite(content, dayOption(values.on, zoneOf(diskFolder(content))), locale);
const { t } = site.context;
const name = positionals[0] ?? refuseArguments(t('kit.address', { command: 'sheet' }));
const page = site.pages.get(name) ?? refuseArguments(t('kit.noPage', { found: name, known: [...site.pages.keys()].join('、') }));
const view = reviewOf(site.context, page, 'reviewers');
const bench = benchOf(site.context, page, 'reviewers');
const stage = choiceOption(values.stage ?? view.stages[0]?.value ?? 'street', STAGES);
const out = typedPath(values.out ?? `${name.replace('/', '-')}-${stage}${values.reviewer === '' ? '' : `.${values.reviewer}`}.xlsx`);
writeFileSync(out, await writeSheet({ context: site.context, view, bench, draft: newDraft(bench, stage, values.reviewer) }));
console.log(t('sheet.done', { file: out }));

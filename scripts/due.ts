import { statSync } from 'node:fs';
import { addDays, addMonths, type Day } from '../src/domain/day.ts';
import { duePublications } from '../src/domain/disclosure.ts';
import type { Library } from '../src/domain/library.ts';
import { pickText } from '../src/domain/local-text.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { type CommunityDue, dueJson, dueText } from '../src/reporters/due-report.ts';
import { COMMON_OPTIONS, contentFolder, dayOption, localeOption, parseCommand, refuseArguments } from './options.ts';

/** Looked at: what fell due in the year before, and what falls due in the month ahead. */
const MONTHS_BACK = 12;
const DAYS_AHEAD = 31;

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' }, community: { type: 'string' } } });

if (values.help) {
  console.log('npm run due -- [--content DIR] [--community ID] [--format text|json] [--on 2026-03-01] [--lang zh-Hans|zh-Hant|en]');
  process.exit(0);
}
if (values.format !== 'text' && values.format !== 'json') refuseArguments(`--format: 没有 ${values.format} 这种格式，请用 text 或 json。`);
const root = contentFolder(values.content);
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuseArguments(`--content: 找不到文件夹 ${values.content}`);

const dueOf = (library: Library, on: Day): readonly CommunityDue[] =>
  [...library.communities.values()]
    .filter(({ id }) => values.community === undefined || id === values.community)
    .filter((community) => community.notices.length > 0 || values.community !== undefined)
    .map((community) => ({
      id: community.id,
      name: community.profile ? pickText(community.profile.data.name, locale) : community.id,
      publications: duePublications(library, community, { range: { from: addMonths(on, -MONTHS_BACK), to: addDays(on, DAYS_AHEAD) }, on }),
    }));

const locale = localeOption(values.lang);
const library = loadLibrary(diskFolder(root));
if (values.community !== undefined && !library.communities.has(values.community)) refuseArguments(`--community: 没有社区 ${values.community}`);
const on = dayOption(values.on, library.site.timeZone);
process.stdout.write(values.format === 'json' ? dueJson(on, dueOf(library, on)) : dueText(dueOf(library, on), locale));

import type { Day } from '../src/domain/day.ts';
import { duePublications, questionOn } from '../src/domain/disclosure.ts';
import type { Library } from '../src/domain/library.ts';
import { pickText } from '../src/domain/local-text.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { type CommunityDue, dueJson, dueText } from '../src/reporters/due-report.ts';
import { translator } from '../src/i18n/translate.ts';
import { helpOf } from './commands.ts';
import { choiceOption, COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, format: { type: 'string', default: 'text' }, community: { type: 'string' } } });

const locale = localeOption(values.lang);
if (values.help) {
  console.log(helpOf('due', locale));
  process.exit(0);
}
const format = choiceOption(values.format, ['text', 'json']);
const root = existingFolder(values.content);

const dueOf = (library: Library, on: Day): readonly CommunityDue[] =>
  [...library.communities.values()]
    .filter(({ id }) => values.community === undefined || id === values.community)
    .filter((community) => community.notices.length > 0 || values.community !== undefined)
    .map((community) => ({
      id: community.id,
      name: community.profile ? pickText(community.profile.data.name, locale) : community.id,
      publications: duePublications(library, community, questionOn(on)),
    }));

const library = loadLibrary(diskFolder(root));
if (values.community !== undefined && !library.communities.has(values.community)) refuseArguments(translator(locale)('cli.noSuchCommunity', { found: values.community, known: [...library.communities.keys()].join('、') }));
const on = dayOption(values.on, library.site.timeZone);
process.stdout.write(format === 'json' ? dueJson(on, dueOf(library, on)) : dueText(dueOf(library, on), locale));

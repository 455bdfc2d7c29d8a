import { openContent } from '../src/loader/federation/open-content.ts';
import { areasOf, planShards } from '../src/publish/shards/divide-content.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, existingFolder, localeOption, parseCommand, refuseArguments, words } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, max: { type: 'string', default: '300' } } });
if (values.help) {
  console.log(helpOf('plan-shards', localeOption(values.lang)));
  process.exit(0);
}
if (!/^[1-9]\d{0,5}$/.test(values.max)) refuseArguments(words()('cli.badArguments', { reason: `--max ${values.max}` }));

// On one line, as GitHub Actions reads it into the matrix of a job.
console.log(JSON.stringify({ include: planShards(areasOf(openContent(existingFolder(values.content)).folder), Number(values.max)) }));

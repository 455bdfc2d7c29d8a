// Checks the content folder named on the command line and prints what it cost: run in a process of its own.
import { checkFolder } from '../../src/check.ts';
import { parseDay } from '../../src/domain/day.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';

const on = parseDay('2026-03-02');
const [folder] = process.argv.slice(2);
if (!on || folder === undefined) process.exit(2);
const before = process.cpuUsage();
const { report } = checkFolder(diskFolder(folder), { on, locale: 'zh-Hans' });
const { user, system } = process.cpuUsage(before);
const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
console.log(JSON.stringify({ seconds: (user + system) / 1_000_000, megabytes: process.resourceUsage().maxRSS / 1024, errors }));

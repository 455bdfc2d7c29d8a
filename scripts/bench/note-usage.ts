// Loaded into every Node process of a measured command: notes its peak memory when it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['LINLI_USAGE'];
if (folder !== undefined) process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)));

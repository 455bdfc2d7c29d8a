import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { parseDay } from './src/domain/day.ts';
import { astroConfig } from './src/site/astro-config.ts';

// For Astro's own commands, such as `astro check`; `npm run build` and `npm run dev` say everything themselves.
const on = parseDay(process.env['LINLI_ON'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));

export default defineConfig(astroConfig({ content: resolve(process.env['LINLI_CONTENT'] ?? 'content'), on, base: process.env['LINLI_BASE'], live: false }));

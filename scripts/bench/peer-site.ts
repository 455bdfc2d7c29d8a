import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCommunities } from './generate-content.ts';

const PAGE = '<!doctype html><html lang="zh-cn"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';

/** Writes the same texts as a site for Hugo, with the barest pages. */
export const writeHugoSite = (base: string, target: string, communities: number): void => {
  write(target, 'hugo.toml', 'baseURL = "/"\nlanguageCode = "zh-cn"\ntitle = "bench"\nhasCJKLanguage = true\n');
  for (const layout of ['single', 'list']) write(target, `layouts/_default/${layout}.html`, PAGE);
  write(target, 'layouts/index.html', PAGE);
  for (const { file, text } of generateCommunities(base, { communities, seed: 1 })) {
    const [, header = '', body = ''] = text.split(/^---$/m);
    const title = /^(?:title|name): (.+)$/m.exec(header)?.[1] ?? file;
    write(target, `content/${file.replace(/\.mdx$/, '.md')}`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${header.replaceAll(/^/gm, '    ')}\n${body}`);
  }
};

const write = (folder: string, file: string, text: string): void => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
}

/** Astro's language server as VS Code runs it, spoken to over its standard input. */
export interface LanguageServer {
  ask(method: string, params: object): Promise<unknown>;
  open(file: string): string;
  close(): void;
}

/** Starts the server over a folder with the settings that `.vscode/` gives. */
export const startLanguageServer = async (folder: string): Promise<LanguageServer> => {
  const server = spawn(process.execPath, [resolve(ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let count = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  onMessages(server.stdout, ({ id, method, result, params }) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // What the server asks of the editor: it has no settings of its own and nothing to watch.
    else send({ id, result: method === 'workspace/configuration' && typeof params === 'object' && params !== null && 'items' in params && Array.isArray(params.items) ? params.items.map(() => null) : null });
  });
  const ask = (method: string, params: object): Promise<unknown> => new Promise((done) => {
    count += 1;
    waiting.set(count, done);
    send({ id: count, method, params });
  });
  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'site' }], capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } },
    initializationOptions: { typescript: { tsdk: resolve(ROOT, 'node_modules/typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    ask,
    open: (file) => {
      const document = pathToFileURL(resolve(folder, file)).href;
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri: document, languageId: 'mdx', version: 1, text: readFileSync(resolve(folder, file), 'utf8') } } });
      return document;
    },
    close: () => void server.kill(),
  };
};

/** Cuts the stream into messages, each behind a line with its length in bytes. */
const onMessages = (stream: NodeJS.ReadableStream, take: (message: Message) => void): void => {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())?.[1]);
      if (head === -1 || rest.length < head + 4 + length) return;
      const text = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      take(JSON.parse(text) as Message); // The protocol says so.
    }
  });
};

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.xml': 'application/xml', '.atom': 'application/atom+xml', '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.pdf': 'application/pdf', '.csv': 'text/csv; charset=utf-8',
};

/** Serves a built site under its base path on this computer, as a plain server would. */
export const serveFolder = (folder: string, { base, port }: { readonly base: string; readonly port: number }): Promise<{ server: Server; url: string }> => {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const found = path?.startsWith(base) === true ? fileAt(folder, path.slice(base.length)) : null;
    const file = found ?? join(folder, '404.html');
    response.writeHead(found === null ? 404 : 200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const used = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, url: `http://localhost:${used}${base}` });
    });
  });
};

const decodePath = (url: string): string | null => {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
};

const fileAt = (folder: string, path: string): string | null => {
  const file = join(folder, normalize(`/${path}`));
  const candidates = [file, join(file, 'index.html')];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? null;
};

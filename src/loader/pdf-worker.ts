import { workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';
import type { AttachmentText } from './attachment-text.ts';

const LARGEST_TEXT = 4_000_000;
const { bytes, signal, port } = workerData;

const read = async (): Promise<AttachmentText> => {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: true });
    return text.trim() === '' ? { opaque: 'no-text' } : { text: text.slice(0, LARGEST_TEXT) };
  } catch (error) {
    return { opaque: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
};

port.postMessage(await read());
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);

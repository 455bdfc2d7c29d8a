import { type MessagePort, workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';
import type { AttachmentText } from './attachment-text.ts';

const LARGEST_TEXT = 4_000_000;
interface Given {
  readonly signal: Int32Array<SharedArrayBuffer>;
  readonly port: MessagePort;
}

// What a thread is given has no type; `read-pdf.ts` gives this.
const { signal, port } = workerData as Given;

const read = async (bytes: Uint8Array): Promise<AttachmentText> => {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: true });
    await document.cleanup();
    // Fonts often name Han characters by their radicals, which look the same and are found by no rule.
    return text.trim() === '' ? { opaque: 'no-text' } : { text: text.slice(0, LARGEST_TEXT).normalize('NFKC') };
  } catch (error) {
    return { opaque: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
};

port.on('message', (bytes: Uint8Array) => {
  void read(bytes).then((answer) => {
    port.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
});

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { AttachmentText } from './attachment-text.ts';

const PATIENCE = 8000;

interface Reader {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

let reader: Reader | null = null;

/**
 * The text of a PDF. Its reader is asynchronous and meets files of strangers, so it works in a thread of its own with
 * little memory and little time, and the caller waits: reading content stays one synchronous walk.
 */
export const readPdf = (bytes: Uint8Array): AttachmentText => {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { opaque: 'other-kind' };
  reader ??= startReader();
  Atomics.store(reader.signal, 0, 0);
  reader.port.postMessage(bytes);
  Atomics.wait(reader.signal, 0, 0, PATIENCE);
  const answer: { message: AttachmentText } | undefined = receiveMessageOnPort(reader.port);
  if (answer) return answer.message;
  void reader.worker.terminate();
  reader = null;
  return { opaque: 'damaged' };
};

const startReader = (): Reader => {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { signal, port: port2 }, transferList: [port2], resourceLimits: { maxOldGenerationSizeMb: 200 }, execArgv: ['--disable-warning=ExperimentalWarning'], stdout: true, stderr: true,
  });
  worker.on('error', () => undefined);
  worker.unref();
  port1.unref();
  return { worker, port: port1, signal };
};

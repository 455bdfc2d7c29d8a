import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { AttachmentText } from './attachment-text.ts';

const PATIENCE = 8000;

/**
 * The text of a PDF. The reader is asynchronous and meets files of strangers, so it works in a thread of its own with
 * little memory and little time, and the caller waits: reading content stays one synchronous walk.
 */
export const readPdf = (bytes: Uint8Array): AttachmentText => {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { opaque: 'other-kind' };
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bytes, signal, port: port2 }, transferList: [port2], resourceLimits: { maxOldGenerationSizeMb: 200 }, execArgv: ['--disable-warning=ExperimentalWarning'], stdout: true, stderr: true,
  });
  worker.on('error', () => undefined);
  Atomics.wait(signal, 0, 0, PATIENCE);
  const answer: { message: AttachmentText } | undefined = receiveMessageOnPort(port1);
  port1.close();
  void worker.terminate();
  return answer?.message ?? { opaque: 'damaged' };
};

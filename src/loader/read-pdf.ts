import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { AttachmentText } from './attachment-text.ts';

/** Processor time that a file may cost, in microseconds: how long that takes on the clock depends on what else the computer has to do. */
const MOST_WORK = 8_000_000;
/** A reader that did next to nothing for so many looks on end is dead. */
const MOST_IDLE = 24;
const LEAST_WORK = 2000;
const LOOK_EVERY = 250;

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
  waitFor(reader.signal);
  const answer: { message: AttachmentText } | undefined = receiveMessageOnPort(reader.port);
  if (answer) return answer.message;
  void reader.worker.terminate();
  reader = null;
  return { opaque: 'damaged' };
};

/** Waits for an answer, for the end of the work that a file may cost, or of a reader; this thread rests meanwhile, so the work is the reader's. */
const waitFor = (signal: Int32Array): void => {
  const began = workDone();
  let idle = 0;
  for (let before = began; Atomics.wait(signal, 0, 0, LOOK_EVERY) === 'timed-out'; ) {
    const now = workDone();
    idle = now - before < LEAST_WORK ? idle + 1 : 0;
    if (now - began > MOST_WORK || idle === MOST_IDLE) return;
    before = now;
  }
};

const workDone = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
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

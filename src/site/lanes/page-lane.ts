import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PageDelivery, PageOrder, PageTools } from './page-messages.ts';

const PROCESS = join(import.meta.dirname, 'page-process.ts');

/** A page from the other process, with its key in the ledger by its file. */
export interface DeliveredPage {
  readonly response: Response;
  readonly keys: ReadonlyMap<string, string>;
}

/** A process that makes pages beside this one. */
export interface PageLane {
  /** How many pages it was asked for and has not delivered. */
  readonly waiting: () => number;
  readonly make: (order: Omit<PageOrder, 'id'>) => Promise<DeliveredPage>;
  readonly close: () => Promise<void>;
}

interface Waiter {
  readonly resolve: (page: DeliveredPage) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a process and sends it the site; what it is asked for meanwhile it makes as soon as it is ready. */
export const openLane = (tools: PageTools): PageLane => {
  const child = fork(PROCESS, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning'] });
  const waiters = new Map<number, Waiter>();
  let count = 0;
  child.on('message', (delivery: PageDelivery) => {
    const waiter = waiters.get(delivery.id);
    waiters.delete(delivery.id);
    if ('error' in delivery) waiter?.reject(new Error(delivery.error));
    else waiter?.resolve(pageOf(delivery));
  });
  const fail = (reason: string): void => {
    for (const { reject } of waiters.values()) reject(new Error(reason));
    waiters.clear();
  };
  child.on('error', ({ message }) => fail(message));
  child.on('exit', (code, signal) => fail(`the process that makes pages ended (${String(code ?? signal)})`));
  child.send(tools);
  return {
    waiting: () => waiters.size,
    make: (order) => new Promise((resolve, reject) => {
      const id = (count += 1);
      waiters.set(id, { resolve, reject });
      child.send({ id, ...order }, (error) => {
        if (error) reject(error);
      });
    }),
    close: async () => {
      if (child.connected) child.disconnect();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
};

const pageOf = ({ status, headers, body, keys }: Extract<PageDelivery, { readonly body: Uint8Array }>): DeliveredPage => ({
  response: new Response(Buffer.from(body), { status, headers: headers.map(([name, value]): [string, string] => [name, value]) }), keys,
});

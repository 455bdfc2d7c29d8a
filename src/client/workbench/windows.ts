interface Message {
  readonly type: 'who' | 'mine' | 'take' | 'taken';
  readonly slot: string;
  readonly from: string;
}

/** How long another window has to answer. */
const PATIENCE = 150;

/** The windows of a browser that may have the same draft open: one writes, the others read. */
export interface Windows {
  /** Whether another window is writing the draft. */
  isTaken(slot: string): Promise<boolean>;
  /** Asks the other window to write what it has and to stop. */
  takeOver(slot: string): Promise<void>;
  /** From now on this window writes the draft. */
  hold(slot: string | null): void;
}

/** Speaks with the other windows; `giveUp` is called when one of them takes the draft over. */
export const joinWindows = (giveUp: () => Promise<void>): Windows => {
  if (typeof BroadcastChannel === 'undefined') return { isTaken: () => Promise.resolve(false), takeOver: () => Promise.resolve(), hold: () => undefined };
  const channel = new BroadcastChannel('linli-workbench');
  const own = `${Date.now()}-${Math.random()}`;
  let held: string | null = null;
  const say = (type: Message['type'], slot: string): void => channel.postMessage({ type, slot, from: own } satisfies Message);
  const listen = (event: MessageEvent<Message>): void => {
    const { type, slot, from } = event.data;
    if (from === own || slot !== held) return;
    if (type === 'who') say('mine', slot);
    if (type !== 'take') return;
    held = null;
    void giveUp().then(() => say('taken', slot));
  };
  channel.addEventListener('message', listen);
  const ask = (question: Message['type'], slot: string, answer: Message['type']): Promise<boolean> => new Promise((resolve) => {
    const hear = (event: MessageEvent<Message>): void => {
      if (event.data.type === answer && event.data.slot === slot && event.data.from !== own) done(true);
    };
    const done = (heard: boolean): void => {
      channel.removeEventListener('message', hear);
      clearTimeout(timer);
      resolve(heard);
    };
    const timer = setTimeout(() => done(false), question === 'who' ? PATIENCE : 10 * PATIENCE);
    channel.addEventListener('message', hear);
    say(question, slot);
  });
  return { isTaken: (slot) => ask('who', slot, 'mine'), takeOver: async (slot) => {
    await ask('take', slot, 'taken');
  }, hold: (slot) => (held = slot) };
};

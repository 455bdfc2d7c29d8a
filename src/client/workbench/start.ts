import '../old-browsers.ts';
import type { Bench } from '../../workbench/bench.ts';
import { resumeFile } from './actions.ts';
import { Desk } from './desk.ts';
import { REVIEWS } from './draft-store.ts';
import { openIndexedStore } from './indexed-store.ts';
import { openKitFiles } from './kit-files.ts';
import { openLocalStore } from './local-store.ts';
import { workOffline } from './offline.ts';

/** Makes the form of a page score and keep. */
export const startWorkbench = async (): Promise<void> => {
  const data = document.querySelector('#bench')?.textContent;
  const form = document.querySelector<HTMLFormElement>('#review');
  const bar = document.querySelector<HTMLElement>('[data-bar]');
  if (!data || !form || !bar) return;
  // The page was made together with this script.
  const bench = JSON.parse(data) as Bench;
  const store = (await openIndexedStore(REVIEWS)) ?? openLocalStore(REVIEWS);
  const desk = new Desk({ bench, form, store, bar });
  await desk.open();
  if (isSecureContext && 'storage' in navigator) void navigator.storage.persist();
  void resumeFile(desk);
  if (bench.kit) openKitFiles();
  else workOffline(bench, desk.bar);
};

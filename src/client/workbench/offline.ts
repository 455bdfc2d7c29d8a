import type { Bench } from '../../workbench/bench.ts';
import type { Bar } from './bar.ts';
import { button } from './elements.ts';

/** Lets the form work without a network after one visit, where the browser allows it. */
export const workOffline = ({ site, words }: Bench, bar: Bar): void => {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register(`${site}review-worker.js`, { scope: location.pathname }).then((registration) => {
    const offer = (worker: ServiceWorker | null): void => {
      if (!worker || !navigator.serviceWorker.controller) return;
      bar.offer(words['workbench.update'], button(words['workbench.updateNow'], () => worker.postMessage('replace')));
    };
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') offer(coming);
      });
    });
  }, () => undefined); // Without it the form works as long as there is a network.
  let isReplaced = navigator.serviceWorker.controller === null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes an open page along; a later one only after the reader asked for it.
    if (isReplaced) {
      isReplaced = false;
      return;
    }
    location.reload();
  });
};

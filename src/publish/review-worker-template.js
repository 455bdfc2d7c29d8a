// Keeps one review form and what it needs, so that it opens without a network. Plain JavaScript, served as it is.
const VERSION = '__VERSION__';
const ASSETS = __ASSETS__;
const KEPT = `linli-review ${self.registration.scope} `;

self.addEventListener('install', (event) => {
  const wanted = [self.registration.scope, ...ASSETS].map((url) => new Request(url, { cache: 'reload' }));
  const kept = caches.open(KEPT + VERSION).then((cache) => cache.addAll(wanted));
  // A new version waits until the reviewer agrees; the first one has nobody to ask.
  event.waitUntil(kept.then(() => (self.registration.active ? undefined : self.skipWaiting())));
});

self.addEventListener('activate', (event) => {
  const forget = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(KEPT) && name !== KEPT + VERSION).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'replace') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(self.location.origin)) return;
  const kept = caches.open(KEPT + VERSION).then((cache) => cache.match(event.request, { ignoreSearch: true }));
  event.respondWith(kept.then((found) => found || fetch(event.request)));
});

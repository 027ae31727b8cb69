// The worker that keeps a built page for days without a network. scripts/build/offline.ts sets VERSION and FILES above
// these lines and writes the whole as sw.js. Nothing here knows the game: it holds files, whole builds at a time.
const PREFIX = 'general-order-one ';
const CACHE = PREFIX + VERSION;
const ROOT = new URL('./', self.location.href).href;

/** Fetches what this build has and the one before had not. All or nothing: half a build is never offered. */
async function keepBuild() {
  const cache = await caches.open(CACHE);
  const wanted = FILES.map((file) => new URL(file, ROOT).href);
  for (const address of wanted) {
    // Names under assets/ carry a hash of what is inside, so an older build's copy is the same file.
    const known = address.includes('/assets/') ? await caches.match(address) : undefined;
    if (known) await cache.put(address, known);
    else await cache.add(new Request(address, { cache: 'no-cache' }));
  }
}

/** The build before stays for pages that were opened with it and still ask for their own pieces; older ones go. */
async function clearOlder() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  if (request.mode === 'navigate') return (await cache.match(new URL('index.html', ROOT).href)) ?? fetch(request);
  const exact = (await cache.match(request)) ?? (await caches.match(request));
  return exact ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(clearOlder().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  // Only a person at the page says so; until then the build that is open goes on.
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(ROOT)) event.respondWith(answer(request));
});

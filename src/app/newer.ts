/** The worker that keeps the page for days without a network, and the newer builds it brings. See scripts/build/worker.js. */
import type { Newer } from '../ui/services.ts';

let isKept = false;
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/**
 * Lets the worker keep the page, once the page has what it needs itself. Only a built page on a site has one: not the
 * development server, not a file opened from a disk. A browser that refuses goes on with the network.
 */
export function keepForOffline(): void {
  if (isKept || !import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator))
    return;
  isKept = true;
  navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }).then(watch, () => undefined);
}

/** Some browsers answer a page whose workers are blocked with nothing at all, whatever the type says. */
function watch(registration: ServiceWorkerRegistration | undefined): void {
  if (registration === undefined) return;
  const look = (): void => {
    // The first worker ever waits for nobody: a newer one is one that finds another in its place.
    if (registration.waiting === null || registration.active === null) return;
    waiting = registration.waiting;
    for (const tell of listeners) tell();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // A page that stays open for days asks again whenever somebody comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

export const newer: Newer = {
  listen: (onReady) => {
    listeners.add(onReady);
    if (waiting !== null) onReady();
    return () => listeners.delete(onReady);
  },
  take: () => {
    if (waiting === null) return;
    // Only the page where it was asked for opens anew; others go on with the pieces they have.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  },
};

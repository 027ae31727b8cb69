/** The browser behind the page: files, addresses, storage, and the parts that load late. */
import type { MountBoard } from '../campaign/boardPort.ts';
import type { Services } from '../ui/services.ts';
import { LINK_MARK } from '../campaign/linkMark.ts';
import { keepForOffline, newer } from './newer.ts';
import { randomSeed } from './seedWords.ts';
import { wordProblem } from '../text/en/problems.ts';
import { saveStore } from './storage.ts';

/** How long the page is left alone before everything else is fetched for days without a network. */
const KEEP_AFTER_MS = 1500;

const boards = import.meta.glob('../board/index.ts');

async function loadBoard(): Promise<MountBoard | null> {
  if (new URLSearchParams(location.search).get('renderer') === 'svg') return null;
  const load = boards['../board/index.ts'];
  if (load === undefined) return null;
  const module = (await load()) as { readonly mountBoard?: MountBoard };
  return module.mountBoard ?? null;
}

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', svg: 'image/svg+xml' };

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[name.replace(/^.*\./, '')] ?? 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Small settings; a browser that keeps nothing simply forgets them. */
const store: Services['store'] = {
  get: (key) => {
    try {
      return localStorage.getItem(`general-order-one/${key}`);
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(`general-order-one/${key}`, value);
    } catch {
      // Nothing to be done: the setting holds until the page is left.
    }
  },
};

export const browserServices: Services = {
  loadLibrary: async () => {
    const { buildLibrary } = await import('../workers/library.ts');
    // Now that the page has its own papers, the rest may come beside them.
    setTimeout(keepForOffline, KEEP_AFTER_MS);
    return buildLibrary();
  },
  newer,
  saves: saveStore,
  randomSeed,
  now: () => Date.now(),
  loadBoard,
  study: (library, ask, ear) => {
    let stop: (() => void) | null = null;
    let isLeft = false;
    import('../workers/studies.ts')
      .then(({ startStudy }) => {
        if (!isLeft) stop = startStudy(library, ask, ear);
      })
      .catch((fault: unknown) => ear.onFault(String(fault)));
    return () => {
      isLeft = true;
      stop?.();
    };
  },
  loadRules: async () => (await import('../../docs/rules.md?raw')).default,
  download,
  replayLink: async (replay) => {
    const [{ formatLink }, { codes }] = await Promise.all([import('../campaign/link.ts'), import('./codes.ts')]);
    return `${location.href.replace(/#.*$/, '')}${formatLink(replay, codes())}`;
  },
  replayFromLink: async (hash, library) => {
    // The mark is looked at first: without a link neither its reader nor its lists are fetched.
    if (!hash.startsWith(LINK_MARK)) return null;
    const [{ openLink, parseLink }, { codes }] = await Promise.all([
      import('../campaign/link.ts'),
      import('./codes.ts'),
    ]);
    const read = parseLink(hash, codes());
    if ('problem' in read) throw new Error(wordProblem(read.problem));
    return openLink(library, read.war).replay;
  },
  address: {
    get: () => location.hash,
    set: (hash) => history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash),
  },
  store,
};

// Who may import whom, and which words the rules may not use. The lint plugin and tests/boundaries.test.ts both read this
// table, so the two cannot drift apart.

/** Folders of src/ from the bottom up. A folder may import itself and any layer below its own, never a neighbour. */
export const layers = [
  ['engine'],
  ['charts', 'scenario', 'policy'],
  ['campaign', 'lab', 'classroom', 'text'],
  ['ui', 'board', 'workers'],
  ['app', 'cli'],
];

/** npm packages and Node built-ins ("node:*") a folder may import; a trailing "/*" means the package's inner paths too. */
export const packages = {
  charts: ['xstate', 'xstate/*'],
  campaign: ['xstate'],
  board: ['phaser'],
  ui: ['react', 'react-dom'],
  app: ['react', 'react-dom', 'react-dom/*', 'idb'],
  // Ajv builds its checks with `new Function`, which the page's policy forbids: it stays on the command line and in tests.
  cli: ['node:*', 'ajv', 'ajv/*'],
};

/** Packages that belong to one file alone. */
export const packagesOfFile = {
  'engine/step.ts': ['immer'],
  'engine/luck.ts': ['seedrandom'],
};

/** Folders beside src/ and who may import from them. */
export const outside = {
  assets: ['board', 'ui', 'app'],
  scenarios: ['workers', 'app', 'cli'],
  // Papers to be read on the page or taken away as they are.
  docs: ['ui', 'app'],
  'package.json': ['app', 'cli'],
};

/** Names a folder may not use. The drawn side knows what a seat may know, not the world as it is. */
export const bannedNames = {
  ui: ['GameState'],
  board: ['GameState'],
  engine: [
    'Date',
    'Intl',
    'performance',
    'crypto',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'requestAnimationFrame',
    'queueMicrotask',
    'localeCompare',
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
    'globalThis',
    'window',
    'document',
    'navigator',
    'process',
    'fetch',
    'localStorage',
    'WeakRef',
    'FinalizationRegistry',
    'eval',
  ],
};

/** The only members of Math whose results every engine agrees on and that keep integers integers. */
export const portableMath = ['floor', 'ceil', 'round', 'trunc', 'min', 'max', 'abs', 'sign', 'imul', 'clz32'];

/** What `file` (relative to src/, with "/") does wrong by importing `specifier`; null when it may. */
export function importFault(file, specifier) {
  if (!specifier.startsWith('.')) return packageFault(file, specifier);
  const target = resolveInSrc(file, specifier);
  return target.startsWith('../') ? outsideFault(file, target) : arrowFault(file, target);
}

function packageFault(file, specifier) {
  const folder = folderOf(file);
  const allowed = [...(packages[folder] ?? []), ...(packagesOfFile[file] ?? [])];
  if (allowed.some((pattern) => matches(pattern, specifier))) return null;
  return `src/${file} may not use the package ${specifier}`;
}

function matches(pattern, specifier) {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}

function outsideFault(file, target) {
  const top = target.split('/')[1] ?? '';
  if (outside[top]?.includes(folderOf(file))) return null;
  return `src/${file} may not reach outside src for ${target}`;
}

function arrowFault(file, target) {
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === to) return null;
  const fromLayer = layerOf(from);
  const toLayer = layerOf(to);
  if (fromLayer < 0) return `src/${file} lies in no known folder; add "${from}" to the layers`;
  if (toLayer < 0) return `src/${file} imports from the unknown folder "${to}"`;
  if (toLayer < fromLayer) return null;
  return `src/${file} may not import ${to}: arrows point down only, and neighbours do not know each other`;
}

function layerOf(folder) {
  return layers.findIndex((layer) => layer.includes(folder));
}

/** "engine" of "engine/rules/battle.ts". */
export function folderOf(file) {
  return file.split('/')[0] ?? '';
}

function resolveInSrc(file, specifier) {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('?')[0].split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

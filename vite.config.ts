import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { offline } from './scripts/build/offline.ts';
import { single, workersInside } from './scripts/build/single.ts';

polyfillNode20();

/**
 * Vitest's failure report calls two functions that Node gained after version 20. Without them a red test shows a crash
 * of the reporter in place of the assertion. This file runs in the reporting process, so here is the place to add them.
 */
function polyfillNode20(): void {
  const map = Map as unknown as { groupBy?: unknown };
  map.groupBy ??= <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  };
  const promise = Promise as unknown as { withResolvers?: unknown };
  promise.withResolvers ??= () => {
    let resolve: unknown;
    let reject: unknown;
    const waiting = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise: waiting, resolve, reject };
  };
}

/** The development server injects inline scripts and styles that the page's policy rightly refuses; only there it is lifted. */
function liftPolicyInDevelopment(): Plugin {
  return {
    name: 'lift-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** The page as a site: pieces that load when they are wanted, and a worker that keeps them. */
const asSite: UserConfig = {
  plugins: [react(), liftPolicyInDevelopment(), offline()],
  build: {
    target: 'es2022',
    // Phaser alone weighs 1.3 MB and loads late, in a piece of its own.
    chunkSizeWarningLimit: 1500,
    // React in a piece of its own: left alone it is packed with the words of the whole game, and the first look waits for both.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }] },
      },
    },
  },
};

/** The page as one file for a stick: nothing beside it, nothing fetched. */
const asFile: UserConfig = {
  plugins: [workersInside(), react(), single()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that one build serves from a site's root, from a sub-folder and from a school's file server.
  base: './',
  worker: { format: 'es' },
  ...(mode === 'single' ? asFile : asSite),
  test: {
    environment: 'node',
    pool: 'forks',
    globals: false,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
  },
}));

import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/lab/studyRun.ts';
import type { FromWorker, ToWorker } from '../../src/workers/messages.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { makeStudy, type Line } from '../../src/lab/studies/index.ts';
import { serve } from '../../src/workers/serve.ts';
import { studiesBy, type Thread } from '../../src/workers/studies.ts';

const library = loadLibrary();
const ask: Ask = {
  spec: {
    study: 'sweep',
    scenario: 'the-hokkaido-week',
    seeds: ['1', '2', '3', '4', '5', '6', '7'],
    lenses: [DEFAULT_LENSES],
    policies: { USSR: 'bold', USA: 'historical' },
  },
};
const study = makeStudy(library, ask.spec);
const direct = Array.from({ length: study.total }, (_, i) => JSON.stringify(study.line(i)));

/** A thread that is none: messages pass as text, as they would between threads; it may break after so many lines. */
function fakeThread(breaksAfter = Number.POSITIVE_INFINITY): Thread & { readonly told: ToWorker[] } {
  let lines = 0;
  const told: ToWorker[] = [];
  const thread: Thread & { readonly told: ToWorker[] } = {
    told,
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = JSON.parse(JSON.stringify(message)) as ToWorker;
      told.push(copy);
      setTimeout(() => hear(copy), 0);
    },
    terminate: () => (lines = Number.POSITIVE_INFINITY),
  };
  const hear = serve(
    () => library,
    (message) => {
      if (lines > breaksAfter) return;
      if (message.kind === 'line') lines += 1;
      if (lines > breaksAfter) thread.onerror?.({});
      else thread.onmessage?.({ data: JSON.parse(JSON.stringify(message)) as FromWorker });
    },
  );
  return thread;
}

function linesBy(start: ReturnType<typeof studiesBy>, asked = ask): Promise<string[]> {
  const lines: Line[] = [];
  return new Promise((resolve, reject) => {
    start(library, asked, {
      onLine: (line, total) => {
        expect(total).toBe(study.total);
        lines.push(line);
      },
      onDone: () => resolve(lines.map((line) => JSON.stringify(line))),
      onFault: (says) => reject(new Error(says)),
    });
  });
}

describe('a study run beside the page', () => {
  it('gives the lines in their order, whatever the number of threads', async () => {
    for (const threads of [1, 3]) expect(await linesBy(studiesBy(threads, () => fakeThread()))).toEqual(direct);
  });

  it('runs in the page where there is no thread', async () => {
    expect(await linesBy(studiesBy(2, () => null))).toEqual(direct);
  });

  it('goes on in the page where a thread breaks, and loses and doubles nothing', async () => {
    const threads = [fakeThread(1), fakeThread()];
    let next = 0;
    const start = studiesBy(2, () => threads[next++] ?? null);
    expect(await linesBy(start)).toEqual(direct);
    expect(await linesBy(start)).toEqual(direct);
  });

  it('stops when it is told to, and says so to the thread', async () => {
    const thread = fakeThread();
    const start = studiesBy(1, () => thread);
    let heard = 0;
    await new Promise<void>((resolve) => {
      const stop = start(library, ask, {
        onLine: () => {
          heard += 1;
          stop();
          setTimeout(resolve, 150);
        },
        onDone: () => expect.unreachable(),
        onFault: () => expect.unreachable(),
      });
    });
    expect(heard).toBe(1);
    expect(thread.told.map(({ kind }) => kind)).toEqual(['run', 'cancel']);
  });

  it('hands on what is wrong with what was asked', async () => {
    const war = {
      setup: { scenario: 'the-hokkaido-week', seed: '1', lenses: DEFAULT_LENSES, aims: {}, policies: {} },
      submissions: [],
    };
    const bad: Ask = { spec: { study: 'butfor', war, seat: 'USSR', outcome: 'none', seeds: [] } };
    for (const start of [studiesBy(1, () => fakeThread()), studiesBy(1, () => null)]) {
      const says = await new Promise<string>((resolve) => {
        start(library, bad, {
          onLine: () => expect.unreachable(),
          onDone: () => expect.unreachable(),
          onFault: resolve,
        });
      });
      expect(says).toContain('no outcome none');
    }
  });
});

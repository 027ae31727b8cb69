/** A thread beside the page that runs the wars of the laboratory. */
import type { Library } from '../engine/war.ts';
import type { ToWorker } from './messages.ts';
import { buildLibrary } from './library.ts';
import { serve } from './serve.ts';

let library: Library | undefined;
const hear = serve(
  () => (library ??= buildLibrary()),
  (message) => postMessage(message),
);
addEventListener('message', (event: MessageEvent<ToWorker>) => hear(event.data));

import { useEffect, useState } from 'react';
import { useServices } from '../services.ts';

/** A quiet note that a newer build of the page is there. Nobody has to take it, and it waits. */
export function NewerVersion() {
  const { newer } = useServices();
  const [isReady, setReady] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  useEffect(() => newer.listen(() => setReady(true)), [newer]);
  if (!isReady || isPutOff) return null;
  return (
    <aside className="newer" aria-label="Newer version">
      <output>A newer version is ready. Finish your day first; kept games stay as they are.</output>
      <span className="row">
        <button type="button" className="button button--small" onClick={newer.take}>
          Open it now
        </button>
        <button type="button" className="button button--small" onClick={() => setPutOff(true)}>
          Later
        </button>
      </span>
    </aside>
  );
}

/** One place from which the page speaks: a line read out to those who listen, and a slip shown when something is wrong. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export type Tone = 'quiet' | 'fault';
/** What a slip may offer to do about the fault it tells of. */
interface Remedy {
  readonly label: string;
  readonly act: () => void;
}
type Say = (text: string, tone?: Tone, remedy?: Remedy) => void;

const Context = createContext<Say>(() => undefined);
export const useDaybook = (): Say => useContext(Context);

export function DaybookProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; turn: boolean }>({ text: '', turn: false });
  const [fault, setFault] = useState<{ text: string; remedy: Remedy | undefined } | null>(null);
  const say = useCallback<Say>((text, tone = 'quiet', remedy) => {
    // The same words twice must be read out twice: an unseen mark makes them differ.
    setSaid((before) => ({ text, turn: !before.turn }));
    if (tone === 'fault') setFault({ text, remedy });
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Context.Provider value={value}>
      {children}
      <output className="unseen" aria-live="polite">
        {said.text}
        {said.turn ? '\u00a0' : ''}
      </output>
      {fault === null ? null : (
        <div className="slip" role="alert">
          <p>{fault.text}</p>
          {fault.remedy === undefined ? null : (
            <button type="button" className="button button--small" onClick={fault.remedy.act}>
              {fault.remedy.label}
            </button>
          )}
          <button type="button" className="button button--small" onClick={() => setFault(null)}>
            Put it away
          </button>
        </div>
      )}
    </Context.Provider>
  );
}

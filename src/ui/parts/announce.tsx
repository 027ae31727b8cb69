/** One place from which the page speaks: a line read out to those who listen, and a slip shown when something is wrong. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export type Tone = 'quiet' | 'fault';
type Say = (text: string, tone?: Tone) => void;

const Context = createContext<Say>(() => undefined);
export const useDaybook = (): Say => useContext(Context);

export function DaybookProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; turn: boolean }>({ text: '', turn: false });
  const [fault, setFault] = useState('');
  const say = useCallback<Say>((text, tone = 'quiet') => {
    // The same words twice must be read out twice: an unseen mark makes them differ.
    setSaid((before) => ({ text, turn: !before.turn }));
    if (tone === 'fault') setFault(text);
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Context.Provider value={value}>
      {children}
      <output className="unseen" aria-live="polite">
        {said.text}
        {said.turn ? '\u00a0' : ''}
      </output>
      {fault === '' ? null : (
        <div className="slip" role="alert">
          <p>{fault}</p>
          <button type="button" className="button button--small" onClick={() => setFault('')}>
            Put it away
          </button>
        </div>
      )}
    </Context.Provider>
  );
}

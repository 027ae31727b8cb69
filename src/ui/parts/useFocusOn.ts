import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on a heading whenever `key` changes, so that keyboard and screen reader begin at its top. */
export function useFocusOn<T extends HTMLElement>(key: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: false });
  }, [key]);
  return ref;
}

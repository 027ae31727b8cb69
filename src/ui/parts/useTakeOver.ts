import { useCallback, useRef } from 'react';

type Take = (button: HTMLButtonElement | null) => void;

/**
 * Two buttons that give way to each other: the one that comes takes the focus of the one that was pressed, so that a
 * keyboard does not fall out of the page between them. First the `ref` for both, then what either says when pressed.
 */
export function useTakeOver(): [Take, () => void] {
  const wasPressed = useRef(false);
  const take = useCallback<Take>((button) => {
    if (button === null || !wasPressed.current) return;
    wasPressed.current = false;
    button.focus();
  }, []);
  const press = useCallback(() => {
    wasPressed.current = true;
  }, []);
  return [take, press];
}

const MARK = 'printsAlone';

/** Prints one part of the page and nothing beside it. */
export function printAlone(part: HTMLElement | null): void {
  if (part === null) return;
  part.classList.add(MARK);
  window.addEventListener('afterprint', () => part.classList.remove(MARK), { once: true });
  window.print();
}

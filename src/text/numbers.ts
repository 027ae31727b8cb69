/** Numbers as the page prints them. */

/** 12345 -> `12,345`; 1945 -> `1,945`. */
export function count(value: number): string {
  const sign = value < 0 ? '−' : '';
  const digits = `${Math.abs(Math.round(value))}`;
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number as a dispatch gives it: two figures count, the rest is nought. 72,108 -> `72,000`. */
export function roughly(value: number): string {
  let step = 1;
  while (Math.abs(value) >= step * 100) step *= 10;
  return count(Math.round(value / step) * step);
}

/** -1 -> `−1`, 2 -> `+2`. */
export function signed(value: number): string {
  return value > 0 ? `+${count(value)}` : count(value);
}

/** `1,700 to 1,900`; one number where both ends agree. */
export function rangeOf(low: number, high: number): string {
  return low === high ? count(low) : `${count(low)} to ${count(high)}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** 3 -> `three`; above ten in figures. */
export function inWords(value: number): string {
  return SMALL[value] ?? count(value);
}

/** `1 hour`, `3 hours`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

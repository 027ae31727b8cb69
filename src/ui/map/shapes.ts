/** Shapes of the map as the sheet was baked: rings of steps, and how they become paths. */

export interface BakedArea {
  readonly id: string;
  readonly kind: string;
  readonly anchor: readonly [number, number];
  readonly label: { readonly x: number; readonly y: number; readonly align: string; readonly period: string };
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

export interface BakedAreas {
  readonly unit: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly areas: readonly BakedArea[];
}

export interface BakedOutline {
  readonly unit: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly coast: readonly (readonly number[])[];
}

/** A ring as a path: its first point, then the steps as they are. */
export function ringPath(ring: readonly number[]): string {
  return `M${ring[0]} ${ring[1]}l${ring.slice(2).join(' ')}z`;
}

export function areaPath(area: BakedArea): string {
  return area.polygons.map((rings) => rings.map(ringPath).join('')).join('');
}

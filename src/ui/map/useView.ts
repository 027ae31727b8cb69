/** The window onto the sheet: dragging, wheel and keys move it. Kept within the frame. */
import { useCallback, useRef, useState, type PointerEvent, type RefObject, type WheelEvent } from 'react';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

const FRAME = { width: 3072, height: 2048 };
const ASPECT = FRAME.height / FRAME.width;

function within(view: View): View {
  const w = Math.min(FRAME.width, Math.max(180, view.w));
  const h = w * ASPECT;
  return {
    w,
    x: Math.min(FRAME.width - w * 0.4, Math.max(-w * 0.6, view.x)),
    y: Math.min(FRAME.height - h * 0.4, Math.max(-h * 0.6, view.y)),
  };
}

export function viewBoxOf(view: View): string {
  return `${view.x} ${view.y} ${view.w} ${view.w * ASPECT}`;
}

export interface ViewControl {
  readonly view: View;
  readonly zoom: (factor: number) => void;
  readonly lookAt: (x: number, y: number, w?: number) => void;
  readonly fit: (view: View) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onWheel: (event: WheelEvent<SVGSVGElement>) => void;
  };
  /** True while the last press was a drag: then it was no press of what lies under it. */
  readonly wasDrag: () => boolean;
}

/** Units of the sheet under one pixel of the screen. */
function unitsPerPixel(svg: SVGSVGElement, view: View): number {
  const box = svg.getBoundingClientRect();
  return 1 / Math.max(box.width / view.w, box.height / (view.w * ASPECT));
}

export function useView(start: View, svg: RefObject<SVGSVGElement | null>): ViewControl {
  const [view, setView] = useState<View>(start);
  const zoomAt = useCallback((factor: number, px: number, py: number) => {
    setView((before) => {
      const w = Math.min(FRAME.width, Math.max(180, before.w * factor));
      const scale = w / before.w;
      return within({ w, x: px - (px - before.x) * scale, y: py - (py - before.y) * scale });
    });
  }, []);
  const zoom = useCallback(
    (factor: number) =>
      setView((before) => {
        const w = Math.min(FRAME.width, Math.max(180, before.w * factor));
        return within({ w, x: before.x + (before.w - w) / 2, y: before.y + ((before.w - w) * ASPECT) / 2 });
      }),
    [],
  );
  const fit = useCallback((next: View) => setView(within(next)), []);
  const lookAt = useCallback(
    (x: number, y: number, w?: number) =>
      setView((before) => {
        const width = w ?? Math.min(before.w, 1100);
        return within({ w: width, x: x - width / 2, y: y - (width * ASPECT) / 2 });
      }),
    [],
  );
  const onWheel = (event: WheelEvent<SVGSVGElement>): void => {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    zoomAt(event.deltaY > 0 ? 1.18 : 1 / 1.18, point.x, point.y);
  };
  const { wasDrag, ...handlers } = useDrag(svg, view, setView);
  return { view, zoom, lookAt, fit, handlers: { ...handlers, onWheel }, wasDrag };
}

type Drag = { x: number; y: number; view: View; moved: boolean };

/** Dragging by pointer: a press becomes a drag after a few pixels. */
function useDrag(svg: RefObject<SVGSVGElement | null>, view: View, setView: (view: View) => void) {
  const drag = useRef<Drag | null>(null);
  const last = useRef(false);
  return {
    wasDrag: () => last.current,
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      drag.current = { x: event.clientX, y: event.clientY, view, moved: false };
      last.current = false;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const held = drag.current;
      if (held === null || svg.current === null) return;
      const dx = event.clientX - held.x;
      const dy = event.clientY - held.y;
      if (!held.moved && Math.abs(dx) + Math.abs(dy) < 6) return;
      if (!held.moved) svg.current.setPointerCapture(event.pointerId);
      held.moved = true;
      last.current = true;
      const scale = unitsPerPixel(svg.current, held.view);
      setView(within({ ...held.view, x: held.view.x - dx * scale, y: held.view.y - dy * scale }));
    },
    onPointerUp: (): void => {
      drag.current = null;
    },
  };
}

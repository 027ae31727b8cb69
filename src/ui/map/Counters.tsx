import { useMemo } from 'react';
import type { BoardFormation, BoardModel, BoardTarget } from '../../campaign/boardPort.ts';
import { FORMATION_KIND } from '../../text/en.ts';

interface Props {
  readonly model: BoardModel;
  readonly anchors: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly size: number;
  readonly onPress: (target: BoardTarget) => void;
}

interface Stack {
  readonly key: string;
  readonly at: string;
  readonly row: number;
  readonly formations: readonly BoardFormation[];
}

/** One counter for each power at each place: its strongest formation, and how many more. */
function stacksOf(model: BoardModel): Stack[] {
  const stacks = new Map<string, BoardFormation[]>();
  for (const formation of Object.values(model.formations)) {
    const key = `${formation.at}/${formation.power}`;
    stacks.set(key, [...(stacks.get(key) ?? []), formation]);
  }
  const rows = new Map<string, number>();
  return [...stacks].map(([key, formations]) => {
    const at = formations[0]?.at ?? '';
    const row = rows.get(at) ?? 0;
    rows.set(at, row + 1);
    return { key, at, row, formations: formations.sort((a, b) => b.men - a.men) };
  });
}

export function Counters({ model, anchors, size, onPress }: Props) {
  const stacks = useMemo(() => stacksOf(model), [model]);
  return (
    <g>
      {stacks.map((stack) => {
        const at = anchors[stack.at];
        const top = stack.formations[0];
        if (at === undefined || top === undefined) return null;
        const width = 30 + top.short.length * 6.4;
        return (
          <g
            key={stack.key}
            transform={`translate(${at.x} ${at.y}) scale(${size}) translate(0 ${stack.row * 24 - 12})`}
            className={`counter counter--${top.power} ${top.isOwn ? '' : 'counter--reported'}`}
            onClick={() => onPress({ kind: 'formation', id: top.id })}
            data-formation={top.id}
          >
            <title>
              {stack.formations.map((one) => `${one.name}, ${FORMATION_KIND[one.kind] ?? one.kind}`).join('\n')}
            </title>
            {stack.formations.length > 1 ? (
              <rect x={-29} y={-13} width={width} height={22} className="counter__under" />
            ) : null}
            <rect x={-32} y={-10} width={width} height={20} className="counter__card" />
            <Symbol kind={top.kind} />
            <text x={-11} y={4} className="counter__short">
              {top.short}
            </text>
            {stack.formations.length > 1 ? (
              <text x={width - 27} y={4} className="counter__more">
                +{stack.formations.length - 1}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

const SYMBOLS: Readonly<Record<string, string>> = {
  fleet: 'M-22 -4v8M-27 1q5 5 10 0',
  flotilla: 'M-22 -4v8M-27 1q5 5 10 0',
  submarines: 'M-28 0h12M-22 0v-4',
  air: 'M-28 0q3 -5 6 0q3 5 6 0q-3 -5 -6 0q-3 5 -6 0',
  bomber: 'M-28 0q3 -5 6 0q3 5 6 0q-3 -5 -6 0q-3 5 -6 0',
  airborne: 'M-29 -6l14 12M-29 6l14 -12M-25 6q1.500 -3 3 0q1.500 -3 3 0',
  fortress: 'M-29 4v-6h3v3h3v-3h3v3h3v-3h3v6',
};
const FOOT = 'M-29 -6l14 12M-29 6l14 -12';

function Symbol({ kind }: { readonly kind: string }) {
  return (
    <g className="counter__symbol">
      <rect x={-29} y={-6} width={14} height={12} />
      <path d={SYMBOLS[kind] ?? FOOT} />
    </g>
  );
}

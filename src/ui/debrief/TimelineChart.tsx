import { useMemo, useSyncExternalStore } from 'react';
import type { Review } from './review.ts';
import { LANE_NAMES, LANES, marksOf, type Mark } from './lanes.ts';
import { dayName, shortDay } from '../../text/clock.ts';
import { Picture } from './Picture.tsx';
import { Scrolling } from './Scrolling.tsx';

/** Measures of the sheet: lanes are named beside the lines where there is room, above them on a phone. */
interface Measures {
  readonly step: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
  readonly gap: number;
}
const WIDE: Measures = { step: 26, row: 24, left: 196, top: 26, gap: 34 };
const NARROW: Measures = { step: 24, row: 36, left: 6, top: 44, gap: 44 };

interface Props {
  readonly review: Review;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** Two bands of four lanes. A ring's size says how much was told; how full it is, how much of it only this path has. */
export function TimelineChart({ review, day, onDay }: Props) {
  const { debrief, ix } = review;
  const isNarrow = useIsNarrow();
  const { step, row, left, top, gap } = isNarrow ? NARROW : WIDE;
  const days = useMemo(() => debrief.yours.map((one) => one.day), [debrief]);
  const bands = useMemo(
    () => [marksOf(ix, debrief.yours, debrief.historys), marksOf(ix, debrief.historys, debrief.yours)] as const,
    [ix, debrief],
  );
  const x = (at: number): number => left + (at - (days[0] ?? 0)) * step + step / 2;
  const width = left + days.length * step + 8;
  const height = top + LANES.length * row * 2 + gap + 8;
  const sheet = { x, row, width, left: isNarrow ? null : left };
  return (
    <Scrolling label="The two timelines" className="timeline">
      <Picture
        viewBox={`0 0 ${width} ${height}`}
        className={isNarrow ? 'timeline__sheet timeline__sheet--narrow' : 'timeline__sheet'}
        label={spoken(review, bands)}
      >
        <rect x={x(day) - step / 2} y={top - 8} width={step} height={height - top + 4} className="timeline__today" />
        <Axis days={days} x={x} />
        {debrief.parted < 0 ? null : <Parting x={x(debrief.parted)} top={top - 8} bottom={height - 4} />}
        <Band {...sheet} marks={bands[0]} top={top} name="Your war" />
        <Band {...sheet} marks={bands[1]} top={top + LANES.length * row + gap} name="1945" />
        {days.map((at) => (
          <rect
            key={at}
            x={x(at) - step / 2}
            y={0}
            width={step}
            height={height}
            className="timeline__press"
            onClick={() => onDay(at)}
          />
        ))}
      </Picture>
    </Scrolling>
  );
}

const NARROW_SCREEN = '(max-width: 900px)';
function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW_SCREEN);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW_SCREEN).matches,
  );
}

function Axis({ days, x }: { readonly days: readonly number[]; readonly x: (day: number) => number }) {
  return (
    <g className="timeline__axis">
      {days.map((at, i) =>
        i % 3 === 0 ? (
          <text key={at} x={x(at)} y={12} textAnchor="middle">
            {shortDay(at)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function Parting({ x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number }) {
  return (
    <g className="timeline__parting">
      <path d={`M${x} ${top}V${bottom}`} />
      <path d={`M${x - 6} ${top - 2}h12l-6 8z`} className="timeline__flag" />
    </g>
  );
}

interface BandProps {
  readonly marks: readonly Mark[];
  readonly x: (day: number) => number;
  readonly top: number;
  readonly name: string;
  readonly row: number;
  readonly width: number;
  /** Where the lines begin, with their names before them; null where the names stand above. */
  readonly left: number | null;
}

function Band({ marks, x, top, name, row, width, left }: BandProps) {
  const middle = (lane: number): number => top + lane * row + (left === null ? row * 0.72 : row / 2);
  return (
    <g>
      <text x={0} y={top - 13} className="timeline__name">
        {name}
      </text>
      {LANES.map((lane, i) => (
        <g key={lane}>
          <path d={`M${left ?? 0} ${middle(i)}H${width}`} className="timeline__lane" />
          <text
            x={left === null ? 0 : left - 8}
            y={middle(i) + (left === null ? -13 : 4)}
            textAnchor={left === null ? 'start' : 'end'}
          >
            {LANE_NAMES[lane]}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <g key={`${mark.lane}-${mark.day}`} transform={`translate(${x(mark.day)} ${middle(LANES.indexOf(mark.lane))})`}>
          <title>{`${dayName(mark.day)}, ${LANE_NAMES[mark.lane]}: ${mark.all} told, ${mark.own} only here`}</title>
          <circle r={radius(mark.all)} className="timeline__mark" />
          {mark.own === 0 ? null : (
            <circle r={radius(mark.all) * Math.sqrt(mark.own / mark.all)} className="timeline__own" />
          )}
        </g>
      ))}
    </g>
  );
}

function radius(all: number): number {
  return Math.min(10, 2.6 + Math.sqrt(all) * 1.8);
}

function spoken({ debrief }: Review, [yours, historys]: readonly [readonly Mark[], readonly Mark[]]): string {
  const own = (marks: readonly Mark[]): number => marks.reduce((sum, mark) => sum + mark.own, 0);
  const parted = debrief.parted < 0 ? 'They never part.' : `They part on ${dayName(debrief.parted)}.`;
  return `Two timelines. ${parted} Your war has ${own(yours)} headlines that 1945 does not have on the same day; 1945 has ${own(historys)} that your war does not have. The table below says the same.`;
}

import { useMemo } from 'react';
import type { Review } from './review.ts';
import { LANE_NAMES, LANES, marksOf, type Mark } from './lanes.ts';
import { dayName, shortDay } from '../../text/clock.ts';
import { Picture } from './Picture.tsx';
import { Scrolling } from './Scrolling.tsx';

const STEP = 26;
const ROW = 24;
const LEFT = 196;
const TOP = 26;
const GAP = 34;

interface Props {
  readonly review: Review;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** Two bands of four lanes. A ring's size says how much was told; how full it is, how much of it only this path has. */
export function TimelineChart({ review, day, onDay }: Props) {
  const { debrief, ix } = review;
  const days = useMemo(() => debrief.yours.map((one) => one.day), [debrief]);
  const bands = useMemo(
    () => [marksOf(ix, debrief.yours, debrief.historys), marksOf(ix, debrief.historys, debrief.yours)] as const,
    [ix, debrief],
  );
  const first = days[0] ?? 0;
  const x = (at: number): number => LEFT + (at - first) * STEP + STEP / 2;
  const width = LEFT + days.length * STEP + 8;
  const height = TOP + LANES.length * ROW * 2 + GAP + 8;
  const second = TOP + LANES.length * ROW + GAP;
  return (
    <Scrolling label="The two timelines" className="timeline">
      <Picture viewBox={`0 0 ${width} ${height}`} className="timeline__sheet" label={spoken(review, bands)}>
        <rect x={x(day) - STEP / 2} y={TOP - 8} width={STEP} height={height - TOP + 4} className="timeline__today" />
        <Axis days={days} x={x} />
        {debrief.parted < 0 ? null : <Parting x={x(debrief.parted)} top={TOP - 8} bottom={height - 4} />}
        <Band marks={bands[0]} x={x} top={TOP} name="Your war" width={width} />
        <Band marks={bands[1]} x={x} top={second} name="1945" width={width} />
        {days.map((at) => (
          <rect
            key={at}
            x={x(at) - STEP / 2}
            y={0}
            width={STEP}
            height={height}
            className="timeline__press"
            onClick={() => onDay(at)}
          />
        ))}
      </Picture>
    </Scrolling>
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
  readonly width: number;
}

function Band({ marks, x, top, name, width }: BandProps) {
  return (
    <g>
      <text x={0} y={top - 9} className="timeline__name">
        {name}
      </text>
      {LANES.map((lane, i) => (
        <g key={lane}>
          <path d={`M${LEFT} ${top + i * ROW + ROW / 2}H${width}`} className="timeline__lane" />
          <text x={LEFT - 8} y={top + i * ROW + ROW / 2 + 4} textAnchor="end" className="timeline__laneName">
            {LANE_NAMES[lane]}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <g
          key={`${mark.lane}-${mark.day}`}
          transform={`translate(${x(mark.day)} ${top + LANES.indexOf(mark.lane) * ROW + ROW / 2})`}
        >
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

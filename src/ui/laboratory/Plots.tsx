import type { Plot, Shape } from './plot.ts';
import { Picture } from '../debrief/Picture.tsx';
import { WIDTH } from './plot.ts';

/** Small drawings side by side, each under its title. */
export function Plots({ plots }: { readonly plots: readonly Plot[] }) {
  return (
    <div className="labPlots">
      {plots.map((plot) => (
        <figure key={plot.title} className="labPlot">
          <figcaption>{plot.title}</figcaption>
          <Picture viewBox={`0 0 ${WIDTH} ${plot.height}`} className="labPlot__sheet" label={plot.says}>
            {plot.shapes.map((shape, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- shapes have no names and never change places
              <Drawn key={at} shape={shape} />
            ))}
          </Picture>
        </figure>
      ))}
    </div>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  const tone = `labPlot__${shape.kind} labPlot__${shape.kind}--${shape.tone}`;
  switch (shape.kind) {
    case 'bar':
      return <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} className={tone} />;
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} className={tone} />;
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} className={tone} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.at} className={tone}>
          {shape.text}
        </text>
      );
  }
}

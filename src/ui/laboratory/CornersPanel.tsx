import { useMemo, useState } from 'react';
import type { CornerLine } from '../../lab/tables/corners.ts';
import type { Lab } from './lab.ts';
import type { LensLine } from '../../lab/tables/lenses.ts';
import type { Named } from '../../lab/tables/lines.ts';
import { cornersTable, repliesTable } from '../../lab/tables/corners.ts';
import { dots, type Plot } from './plot.ts';
import { endingName } from '../../text/names.ts';
import { freshSeeds, lensName } from './lab.ts';
import { lensesTable } from '../../lab/tables/lenses.ts';
import { mean, share } from '../../lab/statistics.ts';
import { Pick, PickRuns, Run } from './Controls.tsx';
import { Result } from './Result.tsx';
import { useStudy } from './useStudy.ts';
import { valuesOf } from '../../lab/tables/lines.ts';

const MIDDLE_TEMPER = 3;

/** The question of the game as four wars, and the choices of this war through other eyes. */
export function CornersPanel({ lab }: { readonly lab: Lab }) {
  return (
    <>
      <Corners lab={lab} />
      <Lenses lab={lab} />
    </>
  );
}

const CORNERS = [
  ['pursue', 'yield'],
  ['pursue', 'contest'],
  ['abandon', 'yield'],
  ['abandon', 'contest'],
] as const;

function cornerPlot(lines: readonly CornerLine[], outcome: Named): Plot | null {
  const rows = CORNERS.map(([moscow, washington]) => {
    const here = lines.filter((line) => line.moscow === moscow && line.washington === washington);
    const values = valuesOf(here, outcome.id);
    const at =
      outcome.unit === 'yes or no' ? share(values.filter((value) => value > 0).length, here.length) : mean(values);
    return { name: `${moscow} / ${washington}`, at };
  });
  if (new Set(rows.map(({ at }) => at.value)).size === 1) return null;
  return dots(outcome.says, outcome.unit === 'yes or no' ? 'share' : outcome.unit, rows);
}

function Corners({ lab }: { readonly lab: Lab }) {
  const { ix, outcomes, aims, war } = lab;
  const study = useStudy(lab.library);
  const [seeds, setSeeds] = useState(10);
  const [eyes, setEyes] = useState<'own' | 'all'>('own');
  const lines = study.lines as unknown as readonly CornerLine[];
  const found = useMemo(() => {
    if (lines.length < CORNERS.length) return null;
    const whole = lines.slice(0, lines.length - (lines.length % CORNERS.length));
    return {
      corners: cornersTable(whole, outcomes),
      replies: repliesTable(whole, aims),
      plots: outcomes.flatMap((outcome) => cornerPlot(whole, outcome) ?? []),
    };
  }, [lines, outcomes, aims]);
  const run = (): void => {
    const { moscow, tokyo } = war.setup.lenses;
    const kinds = Object.values(ix.lenses).filter((lens) => lens.kind === 'tokyo');
    const lenses = eyes === 'own' ? [{ tokyo, moscow }] : kinds.map(({ id }) => ({ tokyo: id, moscow }));
    study.start({
      spec: {
        study: 'corners',
        scenario: war.setup.scenario,
        seeds: freshSeeds(seeds, war.setup.seed),
        lenses,
        tempers: [MIDDLE_TEMPER],
      },
    });
  };
  return (
    <>
      <p className="panel__sentence">
        Moscow pursues Hokkaido or abandons it; Washington yields the Kurils or contests them. The four wars of a seed
        share their luck; both leaders play by the historical policy, bent to these ends, with a middling temper. A best
        reply is asked for aim by aim; nothing is added up, and there may be none.
      </p>
      <div className="labTools">
        <Pick
          label="Tokyo"
          value={eyes}
          options={[
            { id: 'own', says: `“${lensName(ix, war.setup.lenses.tokyo)}”` },
            { id: 'all', says: 'every lens on Tokyo' },
          ]}
          onChange={setEyes}
        />
        <PickRuns label="Seeds" value={seeds} options={[2, 10, 40, 100]} onChange={setSeeds} />
        <Run study={study} says="Play the corners" onRun={run} />
      </div>
      {found === null ? null : (
        <>
          <Result table={found.corners} plots={found.plots} note={lab.note} />
          <Result table={found.replies} note={lab.note} />
        </>
      )}
    </>
  );
}

function Lenses({ lab }: { readonly lab: Lab }) {
  const { ix, outcomes, war } = lab;
  const study = useStudy(lab.library);
  const lines = study.lines as unknown as readonly LensLine[];
  const found = useMemo(
    () =>
      lines.length < 2
        ? null
        : lensesTable(
            lines,
            outcomes,
            (id) => lensName(ix, id),
            (id) => endingName(ix, id),
          ),
    [lines, outcomes, ix],
  );
  const run = (): void => {
    const { moscow, tokyo } = war.setup.lenses;
    const others = Object.values(ix.lenses).filter(({ id }) => id !== moscow && id !== tokyo);
    const lenses = others.map(({ id, kind }) => (kind === 'moscow' ? { tokyo, moscow: id } : { tokyo: id, moscow }));
    study.start({ spec: { study: 'lenses', war, seat: lab.seat, lenses } });
  };
  return (
    <>
      <p className="panel__sentence">
        The choices of this war on its own luck, with one of the two lenses changed at a time. What holds under every
        lens hangs on no one school’s reading.
      </p>
      <div className="labTools">
        <Run study={study} says="Look through each lens" onRun={run} />
      </div>
      {found === null ? null : <Result table={found} note={lab.note} />}
    </>
  );
}

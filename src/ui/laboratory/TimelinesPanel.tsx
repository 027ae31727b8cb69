import { useEffect, useState } from 'react';
import type { Lab } from './lab.ts';
import type { Plot, Shape } from './plot.ts';
import type { StoredGame } from '../services.ts';
import type { Table } from '../../lab/tables/table.ts';
import { dayName, shortDay } from '../../text/clock.ts';
import { LEADERS } from '../../text/en.ts';
import { partings, type Parting } from '../../lab/partings.ts';
import { Result } from './Result.tsx';
import { useServices } from '../services.ts';
import { WIDTH } from './plot.ts';
import { words } from '../../lab/tables/table.ts';

interface Known extends Parting {
  readonly game: StoredGame;
}

/** This war as a trunk and every kept game that begins as it does as a branch, from the first day that differs. */
export function TimelinesPanel({ lab }: { readonly lab: Lab }) {
  const { saves } = useServices();
  const [games, setGames] = useState<readonly StoredGame[] | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    saves.list().then(setGames, () => setBlocked(true));
  }, [saves]);
  if (isBlocked)
    return <p className="panel__sentence">This browser keeps no games, so there is nothing to lay beside this war.</p>;
  if (games === null) return <p className="panel__sentence">Looking for kept games…</p>;
  const { debrief } = lab.review;
  const first = debrief.yours[0]?.day ?? 0;
  const last = debrief.yours.at(-1)?.day ?? first;
  const known = partings(
    lab.war,
    games.map(({ saved }) => saved.replay),
  ).flatMap((parting): Known[] => {
    const game = games[parting.at];
    return game === undefined ? [] : [{ ...parting, game }];
  });
  if (known.length === 0)
    return (
      <p className="panel__sentence">
        No other game kept here begins as this war does. Open it again at one of its choices and play on: the new game
        will stand here as a branch.
      </p>
    );
  const table: Table = {
    title: 'A tree of timelines',
    sentence: `${known.length} kept games have this war’s setup and luck. Each stands with the first day on which something else was sealed; a game is a branch from there.`,
    columns: [
      words('game', 'Game'),
      words('parts', 'First differs on'),
      words('who', 'Whose papers differ'),
      words('goes', 'Played until'),
    ],
    rows: known.map(({ game, day, seats, until }) => [
      game.name,
      dayName(day),
      seats.map((seat) => LEADERS[seat]).join(' and '),
      dayName(until),
    ]),
  };
  return <Result table={table} plots={[treeOf(known, first, last)]} note={lab.note} />;
}

function treeOf(known: readonly Known[], first: number, last: number): Plot {
  const end = Math.max(last, ...known.map(({ until }) => until));
  const x = (day: number): number => Math.round(12 + ((day - first) / Math.max(1, end - first)) * (WIDTH - 24));
  const shapes: Shape[] = [
    { kind: 'text', x: 10, y: 12, at: 'start', tone: 'own', text: 'this war' },
    { kind: 'line', x1: x(first), y1: 20, x2: x(last), y2: 20, tone: 'own' },
    { kind: 'dot', x: x(last), y: 20, r: 4, tone: 'own' },
  ];
  for (const [i, { day, until, game }] of known.entries()) {
    const y = 52 + i * 32;
    const name = `${shortDay(day)}: ${game.name}`;
    shapes.push({ kind: 'dot', x: x(day), y: 20, r: 3, tone: 'ink' });
    shapes.push({ kind: 'line', x1: x(day), y1: 20, x2: x(day), y2: y, tone: 'soft' });
    shapes.push({ kind: 'line', x1: x(day), y1: y, x2: x(until), y2: y, tone: 'ink' });
    shapes.push({ kind: 'dot', x: x(until), y, r: 4, tone: 'ink' });
    shapes.push({
      kind: 'text',
      x: 10,
      y: y - 8,
      at: 'start',
      tone: 'ink',
      text: name.length > 52 ? `${name.slice(0, 51)}…` : name,
    });
  }
  const height = 66 + known.length * 32;
  shapes.push({ kind: 'text', x: 10, y: height - 4, at: 'start', tone: 'ink', text: shortDay(first) });
  shapes.push({ kind: 'text', x: WIDTH - 10, y: height - 4, at: 'end', tone: 'ink', text: shortDay(end) });
  return {
    title: 'Where the timelines part',
    says: `This war and ${known.length} branches; the table says the same.`,
    height,
    shapes,
  };
}

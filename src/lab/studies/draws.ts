/** Which draws of luck mattered: each question asked anew, one at a time, and every other answer left as it was. */
import type { MakeStudy } from './study.ts';
import type { GameEvent } from '../../engine/events.ts';
import type { Library, OpenWar } from '../../engine/war.ts';
import type { Recorded } from './study.ts';
import { branchByDays, type Played, type Trunk, trunkByDays } from '../branch.ts';
import { openWar } from '../../engine/war.ts';
import { headlinesOf } from '../headlines.ts';
import { luckAnew } from '../otherLuck.ts';
import { playedByDays, standIn } from './played.ts';
import { readOutcomes } from '../outcomes.ts';

/** The questions of luck that stand among the causes of a war's events, each once, in the order of the war. */
export function questionsOf(events: readonly GameEvent[]): string[] {
  const questions = events
    .filter((event) => event.weight >= 1)
    .flatMap((event) => (event.cause.draws ?? []).map((draw) => draw.question));
  return [...new Set(questions)];
}

/** A war on its own luck that notes the day on which each question is first asked. */
function listening(opened: OpenWar, day: () => number): { opened: OpenWar; firstAsked: Map<string, number> } {
  const firstAsked = new Map<string, number>();
  const luck = (question: string): number => {
    if (!firstAsked.has(question)) firstAsked.set(question, day());
    return opened.rules.luck(question);
  };
  return { opened: { ...opened, rules: { ...opened.rules, luck } }, firstAsked };
}

/** Line 0 is the war itself; then each question in turn, so many times, each time answered by another seed's luck. */
export const draws: MakeStudy<'draws'> = (library, { war, seat, questions, times }) => {
  let known: {
    readonly played: Played;
    readonly trunk: Trunk;
    readonly firstAsked: ReadonlyMap<string, number>;
  } | null = null;
  const prepare = function* () {
    const played = yield* playedByDays(library, war);
    let now = -1;
    const { opened, firstAsked } = listening(openWar(library, war.setup), () => now);
    const onMorning = (day: number): void => void (now = day);
    const same = { library, played, seat, opponent: 'recorded', opponentPolicy: standIn(war, seat) } as const;
    const trunk = yield* trunkByDays({ ...same, standIn: true, opened, onMorning });
    return { played, trunk, firstAsked };
  };
  return {
    total: 1 + questions.length * times,
    byDays: function* (index) {
      const { played, trunk, firstAsked } = (known ??= yield* prepare());
      const question = index === 0 ? null : (questions[Math.floor((index - 1) / times)] ?? null);
      const time = index === 0 ? 0 : ((index - 1) % times) + 1;
      const opened = question === null ? openWar(library, war.setup) : askedAnew(library, war, question, time);
      const from = question === null ? undefined : firstAsked.get(question);
      const { final, submissions, tally } = yield* branchByDays({
        library,
        played,
        change: null,
        seat,
        opponent: 'recorded',
        opponentPolicy: standIn(war, seat),
        standIn: index > 0,
        opened,
        ...(from === undefined ? {} : { trunk, fromDay: from }),
      });
      const { hash, ending } = headlinesOf(opened.rules.index, final, submissions.length / 2);
      return { question, time, ending, hash, tally, outcomes: readOutcomes(opened, final) };
    },
  };
};

/** The war with one question answered by another seed's luck; what is on record for it does not count here. */
function askedAnew(library: Library, war: Recorded, question: string, time: number): OpenWar {
  const { seed } = war.setup;
  const opened = openWar(
    library,
    war.setup,
    luckAnew(seed, `${seed}/anew/${time}`, (asked) => asked === question),
  );
  const { record } = opened.rules;
  if (record === null) return opened;
  const others = Object.fromEntries(Object.entries(record).filter(([asked]) => asked !== question));
  return { ...opened, rules: { ...opened.rules, record: others } };
}

/**
 * Holds what sources and advisers say against what the rules state of them, over whole campaigns: how often they report,
 * how late, and how far off. Prints stated and measured rates per mille, one line each, and fails where one is more than
 * 50 per mille from what is stated. ¶2.7, ¶8.1–8.3
 *
 *   node scripts/runTs.mjs scripts/measure/statements.ts [campaigns, 1000] [scenario, the-race]
 */
import type { Ctx } from '../../src/engine/ctx.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { Library, OpenWar } from '../../src/engine/war.ts';
import type { Seat } from '../../src/engine/words.ts';
import { adviserReading } from '../../src/engine/rules/readings.ts';
import { COUNCIL, SEATS } from '../../src/engine/words.ts';
import { DEFAULT_LENSES, openWar } from '../../src/engine/war.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { otherSeeds } from '../../src/cli/calibrationRun.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { deskTime, HOUR, tokyoTime } from '../../src/engine/time.ts';

const TOLERANCE = 50;
const HISTORICAL = { name: 'historical', policy: POLICIES.historical };
const PUBLIC = ['ordersIssued', 'ceasefire', 'signed'];

interface Line {
  readonly stated: number;
  hits: number;
  asked: number;
}
type Lines = Record<string, Line>;

function count(lines: Lines, name: string, stated: number, hit: boolean): void {
  const line = (lines[name] ??= { stated, hits: 0, asked: 0 });
  line.asked += 1;
  if (hit) line.hits += 1;
}

/** Every adviser of every paper, asked once a campaign, and the two who speak unasked. */
function advisers(lines: Lines, war: OpenWar): void {
  const { rules, state } = war;
  const ctx: Ctx = { rules, ix: rules.index, s: state, events: [], now: state.now };
  const right = rules.index.params['reading.right'] ?? 0;
  for (const seat of SEATS) {
    const truth = state.seats[seat === 'USSR' ? 'USA' : 'USSR'].temper;
    const topics: [string, string][] = [[seat === 'USSR' ? 'gromyko' : 'harriman', 'temper']];
    for (const decision of Object.values(rules.index.decisions))
      if (decision.decider === seat) for (const { who } of decision.advisers) topics.push([who, decision.id]);
    for (const [who, topic] of topics) {
      const said = adviserReading(ctx, seat, who, topic);
      count(lines, `adviser ${who} (${seat}): right`, right, said === truth);
      if (said !== truth) count(lines, `advisers of ${seat}: wrong by one step`, 1000, Math.abs(said - truth) === 1);
    }
  }
}

/** What has been set going to a seat in the hour of intelligence that closes a day. */
function fresh(s: GameState, seat: Seat, key: string): GameState['reports'][number] | undefined {
  const at = tokyoTime(s.day - 1, 29, 45);
  return s.reports.find((report) => report.to === seat && report.key === key && report.asOf === at);
}

/** Tokyo's council as Washington's intercepts and Moscow's embassy give it. */
function council(lines: Lines, war: OpenWar, s: GameState, seat: Seat): void {
  if (PUBLIC.includes(s.charts['surrender'] ?? '') || (seat === 'USSR' && s.facts['declared'] === 1)) return;
  const { params } = war.rules.index;
  const number = (id: string): number => params[id] ?? 0;
  const error = number('intel.councilError');
  for (const id of COUNCIL) {
    const cables = id === 'togo' || id === 'suzuki';
    const source = seat === 'USA' ? `MAGIC on ${cables ? 'Togo and Suzuki' : 'the others'}` : 'embassy in Tokyo';
    const rate = seat === 'USSR' ? 'intel.councilEmbassy' : cables ? 'intel.councilCables' : 'intel.councilOthers';
    const told = fresh(s, seat, `council/${id}`);
    count(lines, `${source}: reports on a day`, number(rate), told !== undefined);
    if (told === undefined) continue;
    const off = Math.abs(Number(told.value) - s.council[id].stance);
    const half = Math.floor(error / 2);
    count(lines, `${source}: off by no more than stated`, 1000, off <= error);
    // At the ends of the scale errors are cut off, so only stances clear of them tell.
    if (Math.abs(s.council[id].stance) <= 100 - error)
      count(
        lines,
        `${source}: off by half of it at most`,
        Math.floor((1000 * (2 * half + 1)) / (2 * error + 1)),
        off <= half,
      );
    const hours = number(seat === 'USA' ? 'intel.magicHours' : 'intel.embassyHours');
    count(lines, `${source}: as late as stated`, 1000, told.at - told.asOf === hours * HOUR);
  }
}

/** Formations of the others by reconnaissance and summaries; small ones round to the same number and are left out. */
function formations(lines: Lines, war: OpenWar, s: GameState, seat: Seat): void {
  const { index } = war.rules;
  const error = index.params['intel.menError'] ?? 0;
  for (const id of index.formationIds) {
    const plan = index.formations[id];
    const state = s.formations[id];
    if (plan === undefined || state === undefined || plan.power === seat || state.status === 'notArrived') continue;
    const known = s.known[seat][`men/${id}`];
    if (state.men < 20_000 || known === undefined || known.asOf >= deskTime(s.day - 1)) continue;
    const ally = plan.power === (seat === 'USSR' ? 'USA' : 'USSR');
    const source = `${seat === 'USSR' ? 'reconnaissance' : 'intelligence summary'} on ${ally ? 'the ally' : 'others'}`;
    const told = fresh(s, seat, `men/${id}`);
    const rate = index.params[ally ? 'intel.formationAlly' : 'intel.formation'] ?? 0;
    count(lines, `${source}: reports on a day`, rate, told !== undefined);
    if (told === undefined) continue;
    const off = Math.abs(Number(told.value) - state.men);
    count(lines, `${source}: off by no more than stated`, 1000, off <= Math.ceil((state.men * error) / 100) + 50);
    const hours = index.params['intel.formationHours'] ?? 0;
    count(lines, `${source}: as late as stated`, 1000, told.at - told.asOf === hours * HOUR);
  }
}

function campaign(library: Library, scenario: string, seed: string, lines: Lines): void {
  const setup = {
    scenario,
    seed,
    lenses: DEFAULT_LENSES,
    aims: {},
    policies: { USSR: 'historical@1', USA: 'historical@1' },
  };
  const war = openWar(library, setup);
  advisers(lines, war);
  playOut({
    library,
    setup,
    opened: war,
    policies: { USSR: HISTORICAL, USA: HISTORICAL },
    onDay: (s) => {
      for (const seat of SEATS) {
        council(lines, war, s, seat);
        formations(lines, war, s, seat);
      }
    },
  });
}

const campaigns = Number(process.argv[2] ?? 1000);
const scenario = process.argv[3] ?? 'the-race';
const library = loadLibrary();
const lines: Lines = {};
for (const seed of otherSeeds(campaigns)) campaign(library, scenario, seed, lines);
let worst = 0;
for (const name of Object.keys(lines).sort()) {
  const { stated, hits, asked } = lines[name] as Line;
  const measured = Math.round((1000 * hits) / asked);
  worst = Math.max(worst, Math.abs(measured - stated));
  console.log(
    `${name.padEnd(66)} stated ${String(stated).padStart(4)}  measured ${String(measured).padStart(4)}  of ${asked}`,
  );
}
console.log(`${campaigns} campaigns of ${scenario}; the widest gap is ${worst} per mille, ${TOLERANCE} are allowed.`);
if (worst > TOLERANCE) process.exitCode = 1;

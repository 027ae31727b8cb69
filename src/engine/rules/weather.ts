/** Weather by sea zone and day: one question each, the worst first. ¶4.4 */
import type { Ctx } from '../ctx.ts';
import type { Draw } from '../events.ts';
import type { Weather } from '../words.ts';
import { ask, emit } from '../ctx.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { WEATHERS } from '../words.ts';
import { dateOf, dayOf, tokyoDay } from '../time.ts';

interface Climate {
  readonly galeEarly: number;
  readonly galeLate: number;
  readonly fog: number;
}

/** Chances of gale and fog at each place asked for, per mille. */
const climates = oncePerScenario(() => new Map<string, Climate>());

function climateOf(ctx: Ctx, place: string): Climate {
  const known = climates(ctx.ix).get(place);
  if (known !== undefined) return known;
  const { params } = ctx.ix;
  const kind = place.slice(0, place.indexOf('_'));
  const own = (what: string): number =>
    params[`weather.${what}.${place}`] ?? params[`weather.${what}.${kind}`] ?? params[`weather.${what}`] ?? 0;
  const climate = { galeEarly: own('galeEarly'), galeLate: own('galeLate'), fog: own('fog') };
  climates(ctx.ix).set(place, climate);
  return climate;
}

/** From here on gales come with the typhoons of late August. */
const LATE = dayOf('08-20');

/** Chances of gale and fog at a place today. */
function chances(ctx: Ctx, place: string): { gale: number; fog: number } {
  const { galeEarly, galeLate, fog } = climateOf(ctx, place);
  return { gale: tokyoDay(ctx.now) >= LATE ? galeLate : galeEarly, fog };
}

/** The day's weather at a place, with the draw it came from. A recorded answer is a word. */
export function weatherAt(ctx: Ctx, place: string): { weather: Weather; draw: Draw } {
  const question = `weather/${place}/${dateOf(tokyoDay(ctx.now))}`;
  const { gale, fog } = chances(ctx, place);
  const recorded = ctx.rules.record?.[question];
  const word = WEATHERS.find((weather) => weather === recorded?.answer);
  if (recorded !== undefined && word !== undefined) {
    const draw = { question, answer: 0, needed: gale + fog, happened: word !== 'clear', recorded: recorded.source };
    return { weather: word, draw };
  }
  const draw = ask(ctx, question, gale + fog);
  if (draw.answer < gale) return { weather: 'gale', draw };
  return { weather: draw.happened ? 'fog' : 'clear', draw };
}

/** At six in the morning each sea zone gets its weather for a day. */
export function resolveWeather(ctx: Ctx): void {
  for (const sea of ctx.ix.seaIds) {
    const { weather, draw } = weatherAt(ctx, sea);
    const before = ctx.s.weather[sea];
    ctx.s.weather[sea] = weather;
    if (before === weather) continue;
    emit(ctx, 'weatherTurned', {
      name: sea,
      params: { sea, weather, before: before ?? 'clear' },
      cause: { paragraph: '4.4', because: [], draws: [draw] },
      weight: 0,
    });
  }
}

/** Weather in a zone now; places that are no sea are clear to ships. */
export function weatherIn(ctx: Ctx, place: string): Weather {
  return ctx.s.weather[place] ?? 'clear';
}

/** Weather over an airfield: the sea it lies on, or the rain inland, which grounds aircraft like a gale. */
export function weatherOver(ctx: Ctx, area: string): Weather {
  for (const { to } of ctx.ix.neighbours[area] ?? []) if (ctx.ix.areas[to]?.kind === 'sea') return weatherIn(ctx, to);
  return weatherAt(ctx, area).weather;
}

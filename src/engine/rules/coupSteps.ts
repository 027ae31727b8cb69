/** The steps of the night by the men who took them: Mori at the Guards, the search for the recording, Tanaka at dawn. ¶6.5 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';
import { ask, emit, param, today } from '../ctx.ts';
import { tokyoTime } from '../time.ts';
import { atHour } from './hours.ts';

/** How the night ends: the Guards never stir, Tanaka ends it, he comes late, the recording is lost first, or a junta. */
export type NightEnd = 'guardsHold' | 'dawn' | 'late' | 'recordingLost' | 'junta';

const FULL = 1000;

function line(id: string, value: number): Modifier {
  return { id, value, paragraph: '6.5', seenBy: [] };
}

/** One step of the night as it is told at its own hour. */
interface Step {
  readonly step: string;
  readonly hour: number;
  readonly draws: readonly Draw[];
  readonly modifiers: readonly Modifier[];
}

function tell(ctx: Ctx, night: number, { step, hour, draws, modifiers }: Step): void {
  atHour(ctx, tokyoTime(today(ctx) + 1, hour), () => {
    emit(ctx, 'coupStep', {
      name: `${step}/night${night}`,
      params: { step },
      cause: { paragraph: '6.5', because: ['emperor/second'], modifiers, draws },
      seenBy: [],
      weight: 2,
    });
  });
}

/**
 * Walks the night. One answer of luck stands on a scale from the officers' success to their failure, and each step asks
 * how far along it the night went: `chance` per mille is a junta, and what lies above it is measured from there.
 */
export function walkNight(ctx: Ctx, night: number, sum: readonly Modifier[], chance: number): NightEnd {
  const question = night === 1 ? 'coup/palace' : `coup/palace/${night}`;
  const stirs = FULL - param(ctx, 'coup.moriHolds');
  const mori = ask(ctx, question, stirs);
  askMori(ctx, night, mori);
  if (!mori.happened) return 'guardsHold';
  const lost = Math.min(stirs, Math.floor((chance * FULL) / param(ctx, 'coup.lateWithRecording')));
  const search = ask(ctx, question, lost);
  tell(ctx, night, {
    step: search.happened ? 'recordingFound' : 'recordingHidden',
    hour: 4,
    draws: [search],
    modifiers: [line('juntaAtAll', chance), line('recordingFoundInVain', lost - chance)],
  });
  const slow = Math.floor(((stirs - lost) * param(ctx, 'coup.late')) / FULL);
  const tanaka = ask(ctx, question, search.happened ? chance : lost + slow);
  tell(ctx, night, {
    step: tanaka.happened ? 'tanakaLate' : 'tanakaAtDawn',
    hour: 5,
    draws: [tanaka],
    modifiers: search.happened ? sum : [line('recordingFoundAtAll', lost), line('easternArmySlow', slow)],
  });
  if (tanaka.happened) return search.happened ? 'junta' : 'late';
  return search.happened ? 'recordingLost' : 'dawn';
}

/** He refuses and keeps his division in hand; or he refuses and is killed; or, rarely, he lends his name. */
function askMori(ctx: Ctx, night: number, stirs: Draw): void {
  const persuaded = ask(ctx, night === 1 ? 'coup/mori' : `coup/mori/${night}`, param(ctx, 'coup.moriPersuaded'));
  const step = persuaded.happened ? 'moriPersuaded' : 'moriKilled';
  const draws = stirs.happened ? [stirs, persuaded] : [stirs];
  const modifiers = [line('guardsMayBeMoved', stirs.needed)];
  tell(ctx, night, { step: stirs.happened ? step : 'moriHolds', hour: 1, draws, modifiers });
}

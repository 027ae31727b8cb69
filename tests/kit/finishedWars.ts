// node scripts/runTs.mjs tests/kit/finishedWars.ts FOLDER: finished wars as saved games, for the browser tests to open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { finished, uiLibrary } from '../ui/kit.ts';
import { formatExerciseLink, plainExercise } from '../../src/classroom/exercise.ts';
import { formatReport } from '../../src/classroom/handIn.ts';
import { makeReport } from '../../src/classroom/report.ts';
import { question } from '../../src/ui/classroom/presets.ts';
import { reviewOf } from '../../src/ui/debrief/review.ts';
import { saveCampaign } from '../../src/campaign/save.ts';

const folder = process.argv[2] ?? 'test-results';
mkdirSync(folder, { recursive: true });

function write(name: string, campaign: Campaign): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(saveCampaign(campaign, name)));
}

const bold = finished({ seed: 'amur-birch-fog' });
bold.note('DP-29', 'The weather, because August brings fog to the strait.');
write('bold', bold);
write('wayward', finished({ seed: 'amur-birch-fog', as: 'random' }));
write('historical', finished({ as: 'historical' }));
write('watched', finished({ human: null, as: 'historical' }));

const exercise = {
  ...plainExercise('the-hokkaido-week', 'USSR', 'amur-birch-fog'),
  title: 'The north, class 9b',
  questions: [
    question('before-1', 'before', 'Who will hold northern Hokkaido, and why?'),
    question('after-1', 'after', 'Which of your choices mattered most?'),
  ],
};
writeFileSync(join(folder, 'lesson.txt'), formatExerciseLink(exercise));

// A class of thirty that played this lesson: four ways of playing it, by turns.
const wars = (['bold', 'cautious', 'historical', 'random'] as const).map((as) => {
  const campaign = finished({ seed: exercise.seed, as });
  const interests = reviewOf(campaign, uiLibrary())?.debrief.panels.interests ?? [];
  return { campaign, interests };
});
for (let n = 1; n <= 30; n++) {
  const war = wars[n % wars.length];
  const final = war?.campaign.history().at(-1)?.state;
  if (war === undefined || final === undefined) throw new Error('a war without an end');
  const notes = [{ day: 31, seat: 'USSR' as const, decision: 'before-1', text: `Pupil ${n} expects fog.` }];
  const replay = { ...war.campaign.toReplay(), notes };
  const { ix } = war.campaign;
  const report = makeReport({ ix, exercise, pupil: `${n}`, replay, final, interests: war.interests });
  writeFileSync(join(folder, `report-${n}.json`), formatReport(report));
}

// node scripts/runTs.mjs tests/kit/finishedWars.ts FOLDER: finished wars as saved games, for the browser tests to open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { finished } from '../ui/kit.ts';
import { formatExerciseLink, plainExercise } from '../../src/classroom/exercise.ts';
import { question } from '../../src/ui/classroom/presets.ts';
import { saveCampaign } from '../../src/campaign/save.ts';

const folder = process.argv[2] ?? 'test-results';
mkdirSync(folder, { recursive: true });

function write(name: string, campaign: Campaign): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(saveCampaign(campaign, name)));
}

const bold = finished({ seed: 'amur-birch-fog' });
bold.note('DP-29', 'The weather, because August brings fog to the strait.');
write('bold', bold);
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

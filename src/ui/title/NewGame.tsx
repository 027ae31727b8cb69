import { useState, type FormEvent } from 'react';
import type { AimId, Seat } from '../../engine/words.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import { AimsChoice } from './AimsChoice.tsx';
import { AimsInTurn } from './AimsInTurn.tsx';
import { DEFAULT_LENSES } from '../../engine/war.ts';
import { freshId, humansOf, newCampaign, OTHER, type Choices, type GameMode } from './modes.ts';
import { historysAims } from '../../engine/setup.ts';
import { LensChoice } from './LensChoice.tsx';
import { PolicyChoice } from './PolicyChoice.tsx';
import { ScenarioChoice, SeatChoice, SeedChoice } from './basics.tsx';
import { SEATS } from '../../engine/words.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useServices } from '../services.ts';

interface Props {
  readonly library: Library;
  readonly mode: GameMode;
  readonly onStart: (id: string, campaign: Campaign) => void;
  readonly onLeave: () => void;
}

const HEADINGS: Readonly<Record<GameMode, string>> = {
  play: 'A new game',
  hotSeat: 'A new game for two at one desk',
  watch: 'Watch two policies',
};

function historys(library: Library, scenario: string): Record<Seat, readonly AimId[]> {
  const ix = library.scenarios[scenario];
  return ix === undefined ? { USSR: [], USA: [] } : { USSR: historysAims(ix, 'USSR'), USA: historysAims(ix, 'USA') };
}

interface SeatProps {
  readonly library: Library;
  readonly mode: GameMode;
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** Aims of the seats that people hold, policies of the others. */
function SeatChoices({ library, mode, choices, onChange: change }: SeatProps) {
  const ix = library.scenarios[choices.scenario];
  const humans = humansOf(mode, choices.seat);
  // Two at one desk take their aims one after the other, each unseen by the other.
  const asked = mode === 'hotSeat' ? [] : humans;
  return (
    <>
      {ix === undefined
        ? null
        : asked.map((seat) => (
            <AimsChoice
              key={seat}
              ix={ix}
              seat={seat}
              value={choices.aims[seat]}
              onChange={(aims) => change({ aims: { ...choices.aims, [seat]: aims } })}
            />
          ))}
      {SEATS.filter((seat) => !humans.includes(seat)).map((seat) => (
        <PolicyChoice
          key={seat}
          seat={seat}
          isOpponent={mode === 'play' && seat === OTHER[choices.seat]}
          value={choices.policies[seat]}
          onChange={(name) => change({ policies: { ...choices.policies, [seat]: name } })}
        />
      ))}
    </>
  );
}

/** Everything that is settled before the first day. */
export default function NewGame({ library, mode, onStart, onLeave }: Props) {
  const { randomSeed } = useServices();
  const say = useDaybook();
  const heading = useFocusOn<HTMLHeadingElement>(mode);
  const [choices, setChoices] = useState<Choices>(() => {
    const scenario =
      'the-hokkaido-week' in library.scenarios ? 'the-hokkaido-week' : (Object.keys(library.scenarios)[0] ?? '');
    return {
      scenario,
      seat: 'USSR',
      seed: randomSeed(),
      policies: { USSR: 'historical', USA: 'historical' },
      lenses: DEFAULT_LENSES,
      aims: historys(library, scenario),
    };
  });
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  const ix = library.scenarios[choices.scenario];
  const [isTakingAims, setTakingAims] = useState(false);
  const start = (aims: Choices['aims']) => {
    try {
      onStart(freshId('game'), newCampaign(library, mode, { ...choices, aims }));
    } catch (fault) {
      say(`The war could not be opened: ${String(fault)}`, 'fault');
    }
  };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (mode === 'hotSeat') return setTakingAims(true);
    const short = humansOf(mode, choices.seat).find((seat) => choices.aims[seat].length !== 3);
    if (short !== undefined) return say('Take three aims of the seven, neither more nor fewer.', 'fault');
    start(choices.aims);
  };
  if (isTakingAims && ix !== undefined)
    return <AimsInTurn ix={ix} aims={historys(library, choices.scenario)} onTaken={start} onLeave={onLeave} />;
  return (
    <main className="sheet sheet--page newGame">
      <h1 ref={heading} tabIndex={-1}>
        {HEADINGS[mode]}
      </h1>
      <form onSubmit={begin}>
        <ScenarioChoice library={library} value={choices.scenario} onChange={(scenario) => change({ scenario })} />
        {mode === 'play' ? <SeatChoice value={choices.seat} onChange={(seat) => change({ seat })} /> : null}
        <SeatChoices library={library} mode={mode} choices={choices} onChange={change} />
        <SeedChoice value={choices.seed} onChange={(seed) => change({ seed })} />
        {ix === undefined ? null : (
          <LensChoice ix={ix} value={choices.lenses} onChange={(lenses) => change({ lenses })} />
        )}
        <p className="newGame__buttons">
          <button type="submit" className="button button--main">
            Open the file
          </button>
          <button type="button" className="button" onClick={onLeave}>
            Back
          </button>
        </p>
      </form>
    </main>
  );
}

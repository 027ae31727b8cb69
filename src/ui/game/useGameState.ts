import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { BoardTarget } from '../../campaign/boardPort.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import type { Rejection } from '../../engine/rejection.ts';
import type { Game, Refusal, Tab } from './context.ts';
import { areaName } from '../../text/names.ts';
import { boardModel } from '../../campaign/boardModel.ts';
import { REFERENCE_SEED } from '../../engine/war.ts';
import { letterKey, orderKey } from '../../engine/submissionForm.ts';
import { useDaybook } from '../parts/announce.tsx';
import { wordRejection } from '../../text/en.ts';

/** What the introduction waits for, and how a deed is noted. */
function useDeeds(): readonly [ReadonlySet<string>, (deed: string) => void] {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const note = useCallback(
    (deed: string) => setDone((before) => (before.has(deed) ? before : new Set([...before, deed]))),
    [],
  );
  return [done, note];
}

/** Everything a paper may need, made anew once per change. */
export function useGameState(campaign: Campaign, library: Library, playOn: Game['playOn']): Game {
  const snapshot = useSyncExternalStore(campaign.subscribe, campaign.snapshot);
  const { ix } = campaign;
  const say = useDaybook();
  const [tab, setTab] = useState<Tab>('decisions');
  const [selected, setSelected] = useState<BoardTarget | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, note] = useDeeds();
  const model = useMemo(() => boardModel(ix, snapshot), [ix, snapshot]);
  const press = useCallback((target: BoardTarget | null) => {
    setSelected(target);
    if (target !== null) setTab(target.kind === 'operation' ? 'plans' : 'situation');
  }, []);
  const tell = useCallback(
    (to: string, rejection: Rejection | null, said: string): boolean => {
      setRefusal(rejection === null ? null : { to, rejection });
      say(rejection === null ? said : wordRejection(rejection, ix));
      return rejection === null;
    },
    [ix, say],
  );
  return useMemo(
    () => ({
      campaign,
      library,
      snapshot,
      ix,
      model,
      tab,
      setTab: (next) => {
        setTab(next);
        setRefusal(null);
        note(`tab/${next}`);
      },
      selected,
      press,
      nameOf: (area) => areaName(ix, area),
      isWatched: campaign.humans().length === 0,
      isWalk: campaign.holders.USSR.kind === 'replay' && campaign.setup.seed === REFERENCE_SEED,
      refusal,
      answer: (answer) => {
        note('answered');
        return tell(`${answer.decision}/${answer.option}`, campaign.answer(answer), 'Laid among today’s papers.');
      },
      order: (order) => tell(orderKey(order), campaign.order(order), 'Laid among today’s papers.'),
      consult: (consult) => {
        note('consulted');
        return tell(consult, campaign.consult(consult), 'He has been asked; the hour is spent.');
      },
      write: (letter) => tell(letterKey(letter), campaign.write(letter), 'Laid among today’s papers.'),
      done,
      note,
      playOn,
    }),
    [campaign, library, snapshot, ix, model, tab, selected, press, refusal, tell, done, note, playOn],
  );
}

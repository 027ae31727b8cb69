import { useEffect, useRef } from 'react';
import type { Area } from '../../engine/scenario.ts';
import { areaWords, formationWords, ordersHere, recipientWords } from './situationWords.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { orderSentence } from '../../text/orders.ts';
import { REGIONS, WEATHER } from '../../text/en.ts';
import { StaffOffers } from './StaffOffers.tsx';
import { ToldList } from './ToldList.tsx';
import { useGame } from '../game/context.ts';

const ORDER = [
  'soviet',
  'manchuria',
  'northChina',
  'korea',
  'karafuto',
  'kurils',
  'hokkaido',
  'honshu',
  'seas',
  'offmap',
] as const;

/** The board in words, in the order of the map from west to east: the same model, the same orders. */
export function SituationPaper() {
  const { ix } = useGame();
  const groupOf = (area: Area): string => area.region ?? (area.kind === 'sea' ? 'seas' : 'offmap');
  return (
    <>
      <h1 className="paper__title">The situation</h1>
      <p className="note">What the map shows, in words. Places with something to order have their buttons here too.</p>
      <ToldList />
      {ORDER.map((group) => {
        // The list of the board runs along the coasts; within a region that is the order of travel.
        const areas = ix.scenario.areas.filter((area) => groupOf(area) === group);
        return (
          <section key={group} aria-label={REGIONS[group]}>
            <h2 className="paper__heading">{REGIONS[group]}</h2>
            <ul className="places">
              {areas.map((area) => (
                <PlaceRow key={area.id} area={area} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function PlaceRow({ area }: { readonly area: Area }) {
  const { model, selected, nameOf, press } = useGame();
  const ref = useRef<HTMLLIElement>(null);
  const isSelected =
    (selected?.kind === 'area' && selected.id === area.id) ||
    (selected?.kind === 'formation' && model.formations[selected.id]?.at === area.id);
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'center' });
  }, [isSelected]);
  const seen = model.areas[area.id];
  const weather = model.weather[area.id];
  const here = Object.values(model.formations).filter((formation) => formation.at === area.id);
  return (
    <li ref={ref} className={isSelected ? 'place place--selected' : 'place'}>
      <button
        type="button"
        className="place__name"
        aria-pressed={isSelected}
        onClick={() => press({ kind: 'area', id: area.id })}
      >
        {area.kind === 'sea' ? null : (
          <span className={`swatch swatch--${seen?.control ?? 'unknown'}`} aria-hidden="true" />
        )}
        {area.kind === 'sea' ? area.nameEn : nameOf(area.id)}
        {area.kind === 'island' || area.kind === 'port' ? (
          <span className="place__also" lang="ja">
            {area.nameJa}
          </span>
        ) : null}
      </button>
      <p className="place__facts">
        {area.kind === 'sea' ? `Weather: ${WEATHER[weather ?? 'clear']}.` : areaWords(seen)} {recipientWords(seen)}
      </p>
      {here.length === 0 ? null : (
        <ul className="place__forces">
          {here.map((formation) => (
            <li key={formation.id}>{formationWords(formation)}</li>
          ))}
        </ul>
      )}
      <PlaceOrders area={area.id} />
      {isSelected ? <StaffOffers area={area.id} /> : null}
    </li>
  );
}

function PlaceOrders({ area }: { readonly area: string }) {
  const game = useGame();
  const orders = ordersHere(game, area);
  if (orders.length === 0 || game.isWatched) return null;
  return (
    <fieldset className="verbs" aria-label={`Orders touching ${game.nameOf(area)}`}>
      {orders.map((order) => {
        const isDrafted = game.snapshot.draft.orders.some((one) => orderKey(one) === orderKey(order));
        return (
          <button
            key={orderKey(order)}
            type="button"
            className="button button--small"
            aria-pressed={isDrafted}
            onClick={() => (isDrafted ? game.campaign.withdraw({ order }) : game.order(order))}
          >
            {orderSentence(game.ix, order)}
          </button>
        );
      })}
    </fieldset>
  );
}

import type { AnyStateMachine } from 'xstate';
import type { ChartId } from '../engine/words.ts';
import { alliance } from './alliance.ts';
import { campaign } from './campaign.ts';
import { chungking } from './chungking.ts';
import { correspondence } from './correspondence.ts';
import { occupation } from './occupation.ts';
import { hokkaido, kurils } from './operation.ts';
import { orderOne } from './orderOne.ts';
import { surrender } from './surrender.ts';

/** The charts of the politics, the source of the table, the drawings and their page in the handbook. */
export const machines: Readonly<Record<ChartId, AnyStateMachine>> = {
  campaign,
  surrender,
  correspondence,
  hokkaido,
  kurils,
  chungking,
  occupation,
  alliance,
  orderOne,
};

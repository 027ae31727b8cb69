import { chartSetup, when } from './form.ts';

/** The course of a game: a day is written at the desk, sealed, resolved, read in the evening, and the page is turned. */
export const campaign = chartSetup('campaign').createMachine({
  id: 'campaign',
  meta: { title: 'The campaign' },
  description: 'The course of a game, day by day and act by act.',
  initial: 'briefing',
  on: { END: { target: '.ended' } },
  states: {
    briefing: {
      description: 'Before the first day: the seat, its aims, the situation.',
      on: { BEGIN: { target: 'desk' } },
    },
    desk: {
      description: 'Cables are read, answers and orders are drafted.',
      on: { SEAL: { guard: when('bothSealed'), target: 'sealed' } },
    },
    sealed: {
      description: 'Both seats have sealed their day.',
      on: { RESOLVE: { target: 'resolving' } },
    },
    resolving: {
      description: 'The rules work through the day.',
      on: { REPORT: { target: 'evening' } },
    },
    evening: {
      description: 'The report of the day lies open.',
      on: {
        TURN_PAGE: [
          { guard: when('lastDay'), target: 'ended' },
          { guard: when('actEnds'), target: 'actBreak' },
          { target: 'desk' },
        ],
      },
    },
    actBreak: {
      description: 'A page between acts: the aims so far, and the other side in two sentences.',
      on: { TURN_PAGE: { target: 'desk' } },
    },
    ended: { description: 'The campaign is over and lies open for review.', on: { END: {} } },
  },
});

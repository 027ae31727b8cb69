import { CablesPaper } from '../papers/CablesPaper.tsx';
import { CalendarPaper } from '../papers/CalendarPaper.tsx';
import { ChartsPaper } from '../papers/ChartsPaper.tsx';
import { CouncilPaper } from '../papers/CouncilPaper.tsx';
import { DecisionsPaper } from '../papers/DecisionsPaper.tsx';
import { LedgerPaper } from '../papers/LedgerPaper.tsx';
import { PlansPaper } from '../papers/PlansPaper.tsx';
import { SituationPaper } from '../papers/SituationPaper.tsx';
import { TAB_NAMES } from './tabs.tsx';
import { useGame, type Tab } from './context.ts';

const PAPERS: Readonly<Record<Tab, () => React.ReactNode>> = {
  decisions: DecisionsPaper,
  cables: CablesPaper,
  plans: PlansPaper,
  council: CouncilPaper,
  situation: SituationPaper,
  ledger: LedgerPaper,
  charts: ChartsPaper,
  calendar: CalendarPaper,
};

export function TabPaper() {
  const { tab } = useGame();
  const Paper = PAPERS[tab];
  return (
    <div id="tab-paper" role="tabpanel" className="paper" aria-label={TAB_NAMES[tab]} tabIndex={0} key={tab}>
      <Paper />
    </div>
  );
}

import type { Decision, DecisionOption } from '../../engine/scenario.ts';
import { answerHours, isAgainstAllCounsel } from '../../engine/legal.ts';
import { plural } from '../../text/numbers.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useGame } from '../game/context.ts';
import { useTakeOver } from '../parts/useTakeOver.ts';

interface Props {
  readonly decision: Decision;
  readonly option: DecisionOption;
  readonly detail: string;
}

/** One answer: what is done and forgone, for whom it was attractive, what it costs. */
export function OptionCard({ decision, option, detail }: Props) {
  const { campaign, snapshot, answer, isWatched, isWalk } = useGame();
  const isOpen =
    snapshot.legal.answers.find((one) => one.decision === decision.id)?.options.includes(option.id) === true;
  const isDrafted = snapshot.draft.answers.some((one) => one.decision === decision.id && one.option === option.id);
  const hours = answerHours(decision, option.id, snapshot.view);
  const [takeOver, press] = useTakeOver();
  const isHistorys = isWalk && option.historical === true;
  return (
    <li className={`option ${isDrafted ? 'option--drafted' : ''} ${isOpen ? '' : 'option--closed'}`}>
      <h3 className="option__label">
        {option.label}
        {isWalk && option.invented === true ? <span className="stamp stamp--invented">invented</span> : null}
        {isHistorys ? <span className="stamp">as in 1945</span> : null}
      </h3>
      <p>{detail}</p>
      <p className="option__whom">
        <span className="option__key">In 1945 this attracted</span> {option.attractedWhom}
      </p>
      {isAgainstAllCounsel(decision, option.id, snapshot.view) ? (
        <p className="option__against">Against all counsel: one hour more.</p>
      ) : null}
      {isWatched ? null : isDrafted ? (
        <p className="row">
          <span className="stamp stamp--drafted">In today’s papers</span>
          <button
            ref={takeOver}
            type="button"
            className="button button--small"
            aria-label={`Withdraw: ${option.label}`}
            onClick={() => {
              press();
              campaign.withdraw({ decision: decision.id });
            }}
          >
            Withdraw
          </button>
        </p>
      ) : (
        <button
          ref={takeOver}
          type="button"
          className="button"
          onClick={() => {
            press();
            answer({ decision: decision.id, option: option.id });
          }}
        >
          {isOpen ? 'Answer so' : 'Not open as things stand'} · {plural(hours, 'hour')}
          <span className="unseen">: {option.label}</span>
        </button>
      )}
      {isDrafted ? null : <RefusalNote to={`${decision.id}/${option.id}`} />}
    </li>
  );
}

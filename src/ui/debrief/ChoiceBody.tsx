import type { Choice, Review } from './review.ts';
import type { Decision, DecisionOption } from '../../engine/scenario.ts';
import type { Effect } from './causes.ts';
import type { Minute } from '../../engine/decisions/wording.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { optionLabel, personName } from '../../text/names.ts';
import { choiceTitle } from './choiceText.ts';
import { citation } from '../../text/sources.ts';
import { CONFIDENCE_SENTENCE } from '../../text/en/debrief.ts';
import { paperInWords } from '../../text/papers.ts';
import { paperOn } from '../../lab/debrief.ts';
import { EffectLists } from './EffectLists.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  readonly review: Review;
  readonly choice: Choice;
  readonly effect: Effect | null;
  readonly note: string;
  readonly onDay: (day: number) => void;
}

/** The paper of a decision with everything that was covered during play. */
export function ChoiceBody({ review, choice, effect, note, onDay }: Props) {
  const { ix } = review;
  const decision = ix.decisions[choice.decision];
  if (choice.order !== undefined) return <OrderBody review={review} choice={choice} effect={effect} onDay={onDay} />;
  if (decision === undefined) return null;
  const chosen = decision.options.find((option) => option.id === choice.option);
  const read = paperOn(review.debrief.yours, choice.decision, choice.day);
  if (read === undefined) return null;
  const paper = paperInWords(ix, read);
  return (
    <div className="choiceBody">
      <p className="choiceBody__opening">{paper.opening}</p>
      {note === '' ? null : <Expected decision={decision} note={note} />}
      <div className="choiceBody__pair">
        <div>
          <h3>What was chosen</h3>
          {chosen === undefined ? (
            <p>{paper.silenceMeans}</p>
          ) : (
            <OptionText option={chosen} detail={paper.details[chosen.id] ?? ''} />
          )}
        </div>
        <div className="choiceBody__history">
          <h3>In 1945</h3>
          <History decision={decision} />
        </div>
      </div>
      {effect === null ? null : <EffectLists review={review} effect={effect} onDay={onDay} />}
      <Known knew={paper.knew} />
      <Advisers ix={ix} decision={decision} minutes={paper.advisers} />
      <DecisionPaper ix={ix} decision={decision} />
      <Sources ix={ix} cites={decision.sources} />
    </div>
  );
}

/** An order has no paper: what the staff wrote on the plan, and whether the path of 1945 has it too. */
function OrderBody({ review, choice, effect, onDay }: Omit<Props, 'note'>) {
  const { ix } = review;
  const plan = choice.order?.kind === 'direct' ? undefined : ix.operations[choice.order?.operation ?? ''];
  return (
    <div className="choiceBody">
      <div className="choiceBody__pair">
        <div>
          <h3>What was ordered</h3>
          <p>
            <strong>{choiceTitle(ix, choice)}.</strong> {plan?.staffNote}
            {plan?.invented === true ? <span className="stamp stamp--invented"> invented</span> : null}
          </p>
        </div>
        <div className="choiceBody__history">
          <h3>In 1945</h3>
          <p>
            {choice.asHistory ? 'The path of 1945 has the same order.' : 'The path of 1945 has no such order.'}
            {plan?.standing === undefined
              ? ''
              : ' Its commander could also set it going under his standing instructions.'}
          </p>
        </div>
      </div>
      {effect === null ? null : <EffectLists review={review} effect={effect} onDay={onDay} />}
      {plan === undefined ? null : <Sources ix={ix} cites={plan.sources} />}
    </div>
  );
}

function Expected({ decision, note }: { readonly decision: Decision; readonly note: string }) {
  return (
    <blockquote className="expected">
      <p className="expected__asked">{decision.expect ?? 'What do you expect, and why?'} You wrote before:</p>
      <p>{note}</p>
    </blockquote>
  );
}

function OptionText({ option, detail }: { readonly option: DecisionOption; readonly detail: string }) {
  return (
    <>
      <p>
        <strong>{option.label}.</strong> {detail}
        {option.invented === true ? <span className="stamp stamp--invented"> invented</span> : null}
      </p>
      <p className="choiceBody__whom">For whom it was attractive in 1945: {option.attractedWhom}</p>
    </>
  );
}

export function History({ decision }: { readonly decision: Decision }) {
  const historical = decision.options.find((option) => option.historical === true);
  return (
    <>
      {historical === undefined ? null : (
        <p>
          <strong>{historical.label}.</strong>
        </p>
      )}
      <p>{decision.inHistory}</p>
      {decision.historiansDisagree === undefined ? null : (
        <p className="choiceBody__disagree">
          <strong>Historians disagree.</strong> {decision.historiansDisagree}
        </p>
      )}
    </>
  );
}

export function Known({ knew }: { readonly knew: readonly string[] }) {
  return (
    <details className="fold">
      <summary>What the seat knew</summary>
      <ul>
        {knew.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}

interface PaperProps {
  readonly ix: ScenarioIndex;
  readonly decision: Decision;
}

export function Advisers({ ix, decision, minutes }: PaperProps & { readonly minutes: readonly Minute[] }) {
  if (minutes.length === 0) return null;
  return (
    <details className="fold">
      <summary>What the advisers counselled</summary>
      <ul className="minutes">
        {minutes.map((adviser) => (
          <li key={adviser.who}>
            <strong>{personName(ix, adviser.who)}</strong>, for “{optionLabel(ix, decision.id, adviser.counsel)}”:{' '}
            {adviser.says} <span className="minutes__kind">{adviser.isQuote ? '(quotation)' : '(summary)'}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function DecisionPaper({ ix, decision: { document } }: PaperProps) {
  if (document === undefined) return null;
  return (
    <details className="fold">
      <summary>Read the document: {document.title}</summary>
      <p className="documentNote__who">
        {document.who}, {document.date}
      </p>
      <p>{document.text}</p>
      <p className="documentNote__who">
        {citation(ix, document.cite)} {CONFIDENCE_SENTENCE[document.cite.confidence]}
      </p>
    </details>
  );
}

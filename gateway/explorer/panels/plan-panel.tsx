import type { ReactElement } from 'react';
import { type Speaker, useTexts } from '../texts.js';
import type { FetchStep, PlanStep } from '../wire.js';
import { fetchesOf, planText, roundsOf } from './plan-text.js';
import { WithAnalysis } from './with-analysis.js';

const subgraphs = ['platform', 'social-assistance', 'elderly-care', 'child-protection', 'social-organizations', 'place-names', 'funerals-and-marriages'];
const hueOf = (subgraph: string): number => Math.max(0, subgraphs.indexOf(subgraph));

interface StepProps {
  readonly step: PlanStep;
  readonly numbers: ReadonlyMap<FetchStep, number>;
  readonly into?: string;
}

function FetchBox({ step, numbers, into }: StepProps & { readonly step: FetchStep }): ReactElement {
  const t = useTexts();
  return (
    <div className={`plan-fetch hue-${hueOf(step.subgraph)}`}>
      <p className="plan-title"><span className="plan-number">{numbers.get(step)}</span> <strong>{step.subgraph}</strong></p>
      {into && <p className="plan-into"><span className="quiet">{t('into')}</span> <code>{into}</code></p>}
      <details>
        <summary>{t('asks')}</summary>
        {step.requires && <><p className="quiet">{t('sends')}</p><pre>{step.requires}</pre></>}
        <pre>{step.operation}</pre>
      </details>
    </div>
  );
}

function StepBox({ step, numbers, into }: StepProps): ReactElement {
  const t = useTexts();
  const passOn = into === undefined ? {} : { into };
  switch (step.kind) {
    case 'fetch':
      return <FetchBox step={step} numbers={numbers} {...passOn} />;
    case 'flatten':
      return <StepBox step={step.step} numbers={numbers} into={step.path} />;
    case 'condition':
      return (
        <div className="plan-group">
          <p className="plan-label">{t('condition')} <code>${step.variable}</code></p>
          {step.included && <StepBox step={step.included} numbers={numbers} {...passOn} />}
          {step.skipped && <><p className="plan-label">{t('otherwise')}</p><StepBox step={step.skipped} numbers={numbers} {...passOn} /></>}
        </div>
      );
    default:
      return (
        <div className="plan-group">
          <p className="plan-label">{t(step.kind)}</p>
          <ol className={`plan-${step.kind}`}>
            {step.steps.map((inner, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name of their own, and a plan never changes
              <li key={place}><StepBox step={inner} numbers={numbers} {...passOn} /></li>
            ))}
          </ol>
        </div>
      );
  }
}

const summaryOf = (plan: PlanStep, fetches: readonly FetchStep[], t: Speaker): string => {
  const subgraphCount = new Set(fetches.map(({ subgraph }) => subgraph)).size;
  return `${fetches.length} ${t('fetches')} · ${subgraphCount} ${t('subgraphs')} · ${roundsOf(plan)} ${t('rounds')}`;
};

/** How the gateway fetches the operation, as nested boxes in the order of their work, and as text. */
export function PlanPanel(): ReactElement {
  const t = useTexts();
  return (
    <WithAnalysis>
      {({ plan, run }) => {
        if (!plan) return <p className="quiet">{t(run === null ? 'emptyPlan' : 'noPlan')}</p>;
        const fetches = fetchesOf(plan);
        const numbers = new Map(fetches.map((fetch, place) => [fetch, place + 1]));
        return (
          <>
            <p className="plan-summary">{summaryOf(plan, fetches, t)}</p>
            <div className="plan"><StepBox step={plan} numbers={numbers} /></div>
            <details className="card inner"><summary>{t('asText')}</summary><pre>{planText(plan, t)}</pre></details>
            {run !== null && <details className="card inner"><summary>{t('executed')}</summary><pre>{run}</pre></details>}
          </>
        );
      }}
    </WithAnalysis>
  );
}

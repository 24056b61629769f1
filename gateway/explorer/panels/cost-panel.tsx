import type { ReactElement } from 'react';
import { useStore } from '../store.js';
import { type TextKey, texts, useTexts } from '../texts.js';
import { fetchesOf } from './plan-text.js';
import { WithAnalysis } from './with-analysis.js';

const nameOf = (measure: string): TextKey | undefined => {
  const key = `measure_${measure}`;
  return Object.hasOwn(texts, key) ? (key as TextKey) : undefined;
};

/** What the operation weighs against each limit of the gateway. */
export function CostPanel(): ReactElement {
  const t = useTexts();
  const [last] = useStore((state) => state.runs);
  const actual = /actual=(\d+)/.exec(last?.cost ?? '')?.[1];
  return (
    <WithAnalysis>
      {({ measures, plan }) => (
        <>
          <ul className="plain measures">
            {measures.map(({ name, value, limit }) => {
              const key = nameOf(name);
              const label = key ? t(key) : name;
              return (
                <li key={name}>
                  <p className="measure-head"><span>{label}</span> <span><strong>{value.toLocaleString(t.language)}</strong> <span className="quiet">· {t('of')} {limit.toLocaleString(t.language)}</span></span></p>
                  <meter min={0} max={limit} low={limit * 0.7} high={limit * 0.9} optimum={0} value={Math.min(value, limit)} aria-label={`${label} ${value} / ${limit}`} />
                </li>
              );
            })}
          </ul>
          <p className="quiet">
            {plan ? `${fetchesOf(plan).length} ${t('fetches')}` : t('emptyPlan')}
            {last ? ` · ${t('lastRun')} ${Math.round(last.milliseconds)} ${t('milliseconds')}` : ''}
            {actual ? ` · ${t('actualCost')} ${actual}` : ''}
          </p>
        </>
      )}
    </WithAnalysis>
  );
}

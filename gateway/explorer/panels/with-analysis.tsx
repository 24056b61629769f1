import type { ReactElement, ReactNode } from 'react';
import { useStore } from '../store.js';
import { useTexts } from '../texts.js';
import type { Analysis, Texts } from '../wire.js';

/** A text of the gateway in both languages, that of the page first. */
export function FaultTexts({ fault }: { readonly fault: Texts }): ReactElement {
  const t = useTexts();
  const other = t.language === 'zh' ? 'en' : 'zh';
  return (
    <p className="texts">
      <span lang={t.language}>{fault[t.language]}</span>
      <span className="quiet" lang={other}>{fault[other]}</span>
    </p>
  );
}

/** Shows the analysis of the current operation, or why there is none. */
export function WithAnalysis({ children }: { readonly children: (analysis: Analysis) => ReactNode }): ReactNode {
  const t = useTexts();
  const analysis = useStore((state) => state.analysis);
  switch (analysis.state) {
    case 'ready':
      return children(analysis.analysis);
    case 'failed':
      return (
        <ul className="plain" role="alert">
          {analysis.faults.map((fault) => (
            <li key={`${fault.code} ${JSON.stringify(fault.details)}`} className="card">
              <code className="code">{fault.code}</code>
              <FaultTexts fault={fault} />
              {typeof fault.details['reason'] === 'string' && <p className="quiet">{fault.details['reason']}</p>}
            </li>
          ))}
        </ul>
      );
    default:
      return <p className="quiet" role="status">{t(analysis.state === 'loading' ? 'analysing' : 'noAnalysis')}</p>;
  }
}

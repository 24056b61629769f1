import type { ReactElement } from 'react';
import { useStore } from '../store.js';
import { useTexts } from '../texts.js';
import type { Fault } from '../wire.js';
import { Path } from './path.js';
import { FaultTexts } from './with-analysis.js';

interface Group {
  readonly path: string;
  readonly fault: Fault;
  readonly count: number;
}

/** A selection in a list is refused once for each row: told once, with the number of places. */
function groupsOf(faults: readonly Fault[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fault of faults) {
    const path = (fault.path ?? []).filter((step) => typeof step === 'string').join('.');
    const key = `${path} ${fault.code}`;
    const known = groups.get(key);
    const occurrences = fault.details['occurrences'];
    const count = (known?.count ?? 0) + 1;
    groups.set(key, { path, fault: known?.fault ?? fault, count: typeof occurrences === 'number' ? Math.max(occurrences, count) : count });
  }
  return [...groups.values()];
}

/** What the last answer left out, place by place, each with the way to its explanation. */
export function RefusalsPanel({ onExplain }: { readonly onExplain: (path: string) => void }): ReactElement {
  const t = useTexts();
  const [last] = useStore((state) => state.runs);
  if (!last) return <p className="quiet">{t('noRun')}</p>;
  const groups = groupsOf(last.faults);
  if (groups.length === 0) return <p className="quiet" role="status">{t('noRefusals')}</p>;
  return (
    <ul className="plain">
      {groups.map(({ path, fault, count }) => (
        <li key={`${path} ${fault.code}`} className="card refusal">
          <div className="card-head">
            {path === '' ? <strong>{t('atRoot')}</strong> : <Path path={path} />}
            {count > 1 && <span className="chip">{count} {t('places')}</span>}
            {path !== '' && (
              <button type="button" className="button button-link" onClick={() => onExplain(path)}>
                {t('why')}<span className="visually-hidden"> {path}</span>
              </button>
            )}
          </div>
          <code className="code">{fault.code}</code>
          <FaultTexts fault={fault} />
          {typeof fault.details['reason'] === 'string' && <p className="quiet">{fault.details['reason']}</p>}
        </li>
      ))}
    </ul>
  );
}

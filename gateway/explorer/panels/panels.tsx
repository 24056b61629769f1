import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { currentEditor } from '../editor.js';
import { analyse } from '../gateway-client.js';
import { useStore } from '../store.js';
import { type TextKey, useTexts } from '../texts.js';
import { ComparePanel } from './compare-panel.js';
import { CostPanel } from './cost-panel.js';
import { FieldsPanel } from './fields-panel.js';
import { PlanPanel } from './plan-panel.js';
import { RefusalsPanel } from './refusals-panel.js';

const tabs = ['refusals', 'fields', 'plan', 'cost', 'compare'] as const satisfies readonly TextKey[];
type Tab = (typeof tabs)[number];

const nextTab: Record<string, (place: number) => number> = {
  ArrowRight: (place) => (place + 1) % tabs.length,
  ArrowLeft: (place) => (place + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** Reads the operation out of the editor: nobody has to disclose anything to learn what would be disclosed. */
function AnalyseButton(): ReactElement {
  const t = useTexts();
  const ask = (): void => {
    const question = currentEditor()?.question();
    if (question) void analyse(question);
  };
  return <p className="analyse"><button type="button" className="button" onClick={ask}>{t('analyse')}</button></p>;
}

/** What the gateway has to say of the operation beside its answer. */
export function Panels(): ReactElement {
  const t = useTexts();
  const [tab, setTab] = useState<Tab>('refusals');
  const [sought, setSought] = useState<string>();
  const [last] = useStore((state) => state.runs);
  const count = last?.faults.length ?? 0;
  const move = (event: KeyboardEvent): void => {
    const place = nextTab[event.key]?.(tabs.indexOf(tab));
    const name = place === undefined ? undefined : tabs[place];
    if (!name) return;
    event.preventDefault();
    setTab(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  const explain = (path: string): void => {
    setSought(path);
    setTab('fields');
  };
  return (
    <section className="panels" aria-label={t('panels')}>
      <div className="panels-head">
        <div className="tabs" role="tablist" aria-label={t('panels')} onKeyDown={move}>
          {tabs.map((name) => (
            <button
              key={name} id={`tab-${name}`} type="button" role="tab" aria-selected={tab === name} aria-controls={`panel-${name}`} tabIndex={tab === name ? 0 : -1}
              onClick={() => { setSought(undefined); setTab(name); }}
            >
              {t(name)}{name === 'refusals' && count > 0 && <span className="count">{count}</span>}
            </button>
          ))}
        </div>
      </div>
      <div id={`panel-${tab}`} className="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {(tab === 'fields' || tab === 'plan' || tab === 'cost') && <AnalyseButton />}
        {tab === 'refusals' && <RefusalsPanel onExplain={explain} />}
        {tab === 'fields' && <FieldsPanel sought={sought} />}
        {tab === 'plan' && <PlanPanel />}
        {tab === 'cost' && <CostPanel />}
        {tab === 'compare' && <ComparePanel />}
      </div>
    </section>
  );
}

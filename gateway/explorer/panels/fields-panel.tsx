import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useStore } from '../store.js';
import { type Speaker, useTexts, wordOf } from '../texts.js';
import type { AccessRule, AnalysedField, Analysis, Fault } from '../wire.js';
import { Path } from './path.js';
import { FaultTexts, WithAnalysis } from './with-analysis.js';

const outcomes = ['refused', 'masked', 'served'] as const;
const marks = { served: '●', masked: '◐', refused: '○' } as const;

const both = (code: string, t: Speaker): string => {
  const word = wordOf(code, t.language);
  return word === code ? code : `${word} (${code})`;
};

function Rule({ rule }: { readonly rule: AccessRule }): ReactElement {
  const t = useTexts();
  const { label, right, reason, opensWith } = rule;
  const rows: readonly (readonly [string, string])[] = [
    [t('class'), both(label.class, t)],
    [t('domain'), both(label.domain, t)],
    ...(label.facets.length > 0 ? [[t('facet'), label.facets.map((facet) => both(facet, t)).join(t.language === 'zh' ? '、' : ', ')] as const] : []),
    ...(label.mask === 'NONE' ? [] : [[t('mask'), both(label.mask, t)] as const]),
    ...(label.purpose ? [[t('needsPurpose'), t('yes')] as const] : []),
    [t('yourRight'), both(right, t)],
    [t('because'), t.pick(reason)],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
      </dl>
      {opensWith.length > 0 && (
        <div className="opens">
          <p>{t('opens')}</p>
          <ul>{opensWith.map((way) => <li key={way.en}>{t.pick(way)}</li>)}</ul>
        </div>
      )}
    </>
  );
}

interface FieldProps {
  readonly field: AnalysedField;
  readonly version: string;
  readonly isSought: boolean;
  /** What the last answer said of this place beyond the rule. */
  readonly told: Fault | undefined;
}

function Field({ field, version, isSought, told }: FieldProps): ReactElement {
  const t = useTexts();
  const element = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(isSought);
  useEffect(() => {
    if (!isSought) return;
    setOpen(true);
    element.current?.scrollIntoView({ block: 'start' });
    element.current?.querySelector('summary')?.focus();
  }, [isSought]);
  const fault = told ?? (field.code && field.zh && field.en ? { code: field.code, zh: field.zh, en: field.en } : undefined);
  return (
    <details ref={element} className={`card access access-${field.outcome}`} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="mark" aria-hidden="true">{marks[field.outcome]}</span>
        <Path path={field.path} />
        <span className="outcome">{t(field.outcome)}</span>
      </summary>
      <div className="card-body">
        <p><span className="quiet">{t('coordinate')}</span> <code>{field.coordinate}</code></p>
        {fault && (
          <div><code className="code">{fault.code}</code><FaultTexts fault={fault} /></div>
        )}
        {told && field.outcome !== 'refused' && <p>{t('rowOrState')}</p>}
        {field.rule ? <Rule rule={field.rule} /> : field.outcome === 'refused' && <p>{t('notTold')}</p>}
        <p className="quiet">{t('conditional')} {t('policy')} {version}</p>
      </div>
    </details>
  );
}

function FieldList({ analysis, sought }: { readonly analysis: Analysis; readonly sought: string | undefined }): ReactElement {
  const t = useTexts();
  const [shown, setShown] = useState<AnalysedField['outcome'] | 'all'>('all');
  const [last] = useStore((state) => state.runs);
  const toldAt = new Map((last?.faults ?? []).map((fault) => [(fault.path ?? []).filter((step) => typeof step === 'string').join('.'), fault]));
  // An answer blames a place below the field that the rule stands at where its parent was already withheld.
  const target = sought === undefined ? undefined : analysis.fields.map(({ path }) => path).filter((path) => sought === path || sought.startsWith(`${path}.`)).at(-1);
  const fields = analysis.fields.filter(({ outcome, path }) => shown === 'all' || outcome === shown || path === target);
  return (
    <>
      <fieldset className="segments segments-filter">
        <legend className="visually-hidden">{t('filter')}</legend>
        {(['all', ...outcomes] as const).map((choice) => (
          <label key={choice} className={`access-${choice}`}>
            <input type="radio" name="shown" checked={shown === choice} onChange={() => setShown(choice)} />
            <span>
              {choice !== 'all' && <span className="mark" aria-hidden="true">{marks[choice]}</span>} {t(choice)}{' '}
              {choice === 'all' ? analysis.fields.length : analysis.fields.filter(({ outcome }) => outcome === choice).length}
            </span>
          </label>
        ))}
      </fieldset>
      {fields.map((field) => {
        const { path, coordinate } = field;
        return <Field key={`${coordinate} ${path}`} field={field} version={analysis.policyVersion} isSought={path === target} told={toldAt.get(path)} />;
      })}
    </>
  );
}

/** Every field of the operation: given, masked or refused, and by which rule. */
export function FieldsPanel({ sought }: { readonly sought: string | undefined }): ReactElement {
  return <WithAnalysis>{(analysis) => <FieldList analysis={analysis} sought={sought} />}</WithAnalysis>;
}

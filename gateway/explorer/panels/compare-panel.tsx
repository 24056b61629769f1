import type { ReactElement } from 'react';
import { useStore } from '../store.js';
import { type Speaker, useTexts } from '../texts.js';
import type { Identity, Run } from '../wire.js';
import { differencesOf, type Outcome } from './differences.js';
import { Path } from './path.js';

const ROWS_SHOWN = 200;
const TEXT_SHOWN = 60;

const isSameQuestion = (a: Run, b: Run): boolean =>
  a.question.query === b.question.query && JSON.stringify(a.question.variables) === JSON.stringify(b.question.variables);
const isSameIdentity = (a: Run, b: Run): boolean => JSON.stringify(a.identity) === JSON.stringify(b.identity);

function OutcomeCell({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const t = useTexts();
  if (outcome.kind === 'withheld') return <td className="access-refused"><code className="code">{outcome.code}</code></td>;
  if (outcome.kind !== 'value') return <td className="quiet">{t(outcome.kind)}</td>;
  if (outcome.value === null) return <td className="quiet">{t('empty')}</td>;
  const text = String(outcome.value);
  return <td>{text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text}</td>;
}

/** The two latest runs of the last operation by different identities, where their answers differ. */
export function ComparePanel(): ReactElement {
  const t = useTexts();
  const runs = useStore((state) => state.runs);
  const identities = useStore((state) => state.identities);
  const nameOf = (identity: Identity, speak: Speaker): string => {
    const role = identities?.roles.find(({ code }) => code === identity.role);
    const name = role ? speak.pick(role) : speak(identity.role === 'anon' ? 'anonymous' : 'pastedToken');
    return [name, identity.division, identity.purpose].filter(Boolean).join(' · ');
  };
  const [now] = runs;
  const before = now && runs.find((run) => isSameQuestion(run, now) && !isSameIdentity(run, now));
  if (!now || !before) return <p className="quiet">{t('compareHint')}</p>;
  const differences = differencesOf(before, now);
  if (differences.length === 0) return <p className="quiet" role="status">{t('noDifference')}</p>;
  return (
    <>
      <p className="plan-summary">{differences.length} {t('differences')}</p>
      <table className="compare">
        <thead><tr><th scope="col">{nameOf(before.identity, t)}</th><th scope="col">{nameOf(now.identity, t)}</th></tr></thead>
        {differences.slice(0, ROWS_SHOWN).map(({ path, before: first, now: second }) => (
          <tbody key={path}>
            <tr><th scope="rowgroup" colSpan={2}><Path path={path} /></th></tr>
            <tr><OutcomeCell outcome={first} /><OutcomeCell outcome={second} /></tr>
          </tbody>
        ))}
      </table>
      {differences.length > ROWS_SHOWN && <p className="quiet">{differences.length - ROWS_SHOWN} {t('more')}</p>}
    </>
  );
}

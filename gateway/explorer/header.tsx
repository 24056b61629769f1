import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { currentEditor } from './editor.js';
import { becomeIdentity } from './gateway-client.js';
import { IdentityDialog } from './identity-dialog.js';
import { setState, useStore } from './store.js';
import { useTexts } from './texts.js';
import type { Identity, Language } from './wire.js';

const sandboxAddress = (): string => `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${location.origin}/graphql`)}`;

/** Code and name of the division that a role works in, or what is typed for another. */
function DivisionField({ identity, ownDivision }: { readonly identity: Identity; readonly ownDivision: string }): ReactElement {
  const t = useTexts();
  const list = useId();
  const identities = useStore((state) => state.identities);
  const current = identity.division ?? ownDivision;
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped(current), [current]);
  const name = identities?.divisions.find(({ code }) => code === typed.slice(0, 6).padEnd(6, '0'))?.name;
  const adopt = (): void => {
    if (typed.trim() !== current) void becomeIdentity({ ...identity, division: typed.trim() });
  };
  return (
    <label className="field field-division">
      <span>{t('division')}{name ? ` · ${name}` : ''}</span>
      <input
        list={list} inputMode="numeric" size={13} value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={adopt}
        onKeyDown={({ key }) => { if (key === 'Enter') adopt(); }}
      />
      <datalist id={list}>{identities?.divisions.map(({ code, name: label }) => <option key={code} value={code}>{label}</option>)}</datalist>
    </label>
  );
}

function IdentitySwitch(): ReactElement {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const identity = useStore((state) => state.identity);
  const identities = useStore((state) => state.identities);
  const fault = useStore((state) => state.identityFault);
  const role = identities?.roles.find(({ code }) => code === identity.role);
  return (
    <fieldset className="identity">
      <legend className="visually-hidden">{t('identity')}</legend>
      <label className="field">
        <span>{t('role')}</span>
        <select value={identity.role} onChange={({ target }) => void becomeIdentity({ role: target.value })}>
          <option value="anon">{t('anonymous')}</option>
          {identity.role === 'token' && <option value="token">{t('pastedToken')}</option>}
          {identities?.roles.map((choice) => <option key={choice.code} value={choice.code}>{`${t.pick(choice)} · ${choice.code}`}</option>)}
        </select>
      </label>
      {role?.division !== undefined && <DivisionField key={role.code} identity={identity} ownDivision={role.division} />}
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>{t('details')}</button>
      {identity.purpose && <span className="chip">{t('purpose')} {identity.purpose}</span>}
      {fault && <p className="fault" role="alert">{t.pick(fault)}{typeof fault.details['argument'] === 'string' ? ` (${fault.details['argument']})` : ''}</p>}
      <IdentityDialog dialog={dialog} />
    </fieldset>
  );
}

function ExampleChoice(): ReactElement | null {
  const t = useTexts();
  const operations = useStore((state) => state.operations);
  if (operations.length === 0) return null;
  return (
    <label className="field field-example">
      <span>{t('examples')}</span>
      <select
        value=""
        onChange={({ target }) => {
          const chosen = operations.find(({ name }) => name === target.value);
          if (chosen) currentEditor()?.open(chosen);
        }}
      >
        <option value="">{t('chooseExample')}</option>
        {operations.map(({ name, title }) => <option key={name} value={name}>{t.pick(title)}</option>)}
      </select>
    </label>
  );
}

function LanguageSwitch(): ReactElement {
  const t = useTexts();
  const choices: readonly (readonly [Language, string, string])[] = [['zh', '中文', 'zh-CN'], ['en', 'English', 'en']];
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('language')}</legend>
      {choices.map(([language, label, tag]) => (
        <label key={language} lang={tag}>
          <input type="radio" name="language" value={language} checked={t.language === language} onChange={() => setState({ language })} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who asks, what may be opened, and in which language. */
export function Header(): ReactElement {
  const t = useTexts();
  return (
    <header className="header">
      <h1 className="brand">
        <img src="/favicon.ico" alt="" width="28" height="28" />
        <span>{t('product')}</span> <small>{t('explorer')}</small>
      </h1>
      <IdentitySwitch />
      <ExampleChoice />
      <div className="header-end">
        <a className="sandbox" href={sandboxAddress()} target="_blank" rel="noreferrer noopener" title={t('sandboxHint')}>
          {t('sandbox')} <span aria-hidden="true">↗</span><small> {t('sandboxHint')}</small>
        </a>
        <LanguageSwitch />
      </div>
    </header>
  );
}

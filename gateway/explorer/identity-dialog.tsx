import { type FormEvent, type ReactElement, type RefObject, useId, useState } from 'react';
import { becomeBearer, becomeIdentity } from './gateway-client.js';
import { useStore } from './store.js';
import { useTexts } from './texts.js';
import { type Identity, type IdentityDetail, identityDetails, type RoleChoice, type RowKind } from './wire.js';

/** What a role must say of whose rows it reaches. */
const detailsByRows: Partial<Record<RowKind, readonly IdentityDetail[]>> = {
  DIVISION: ['division'],
  OWN: ['resident', 'ward'],
  FACILITY: ['facility'],
  OFFICE: ['office'],
  ORG: ['organization'],
};

function readIdentity(form: FormData): Identity {
  const given = identityDetails.flatMap((name) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [];
  });
  return { role: String(form.get('role')), ...Object.fromEntries(given) };
}

interface DetailFieldsProps {
  readonly role: RoleChoice;
  readonly identity: Identity;
}

function DetailFields({ role, identity }: DetailFieldsProps): ReactElement {
  const t = useTexts();
  const identities = useStore((state) => state.identities);
  const own = role.code === identity.role ? identity : undefined;
  const defaults: Partial<Record<IdentityDetail, string | undefined>> = { ...identities?.cast, division: role.division };
  return (
    <>
      {(detailsByRows[role.rows] ?? []).map((name) => (
        <label className="field" key={name}>
          <span>{t(name as 'division')}</span>
          <input name={name} defaultValue={own?.[name] ?? ''} placeholder={defaults[name] ? `${t('byDefault')} ${defaults[name]}` : ''} />
        </label>
      ))}
      {role.purposes.length > 0 && (
        <>
          <label className="field">
            <span>{t('purpose')}</span>
            <select name="purpose" defaultValue={own?.purpose ?? ''}>
              <option value="">{t('noPurpose')}</option>
              {identities?.purposes.filter(({ code }) => role.purposes.includes(code)).map((purpose) => (
                <option key={purpose.code} value={purpose.code}>{`${t.pick(purpose)} · ${purpose.code}`}</option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('unit')}</span>
            <input name="unit" defaultValue={own?.unit ?? ''} />
          </label>
          <label className="field">
            <span>{t('case')}</span>
            <input name="case" defaultValue={own?.case ?? ''} />
          </label>
        </>
      )}
    </>
  );
}

function TokenForm({ close }: { readonly close: () => void }): ReactElement {
  const t = useTexts();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    if (typeof token !== 'string' || token.trim() === '') return;
    becomeBearer(token);
    event.currentTarget.reset();
    close();
  };
  return (
    <form className="dialog-part" onSubmit={submit}>
      <label className="field">
        <span>{t('ownToken')}</span>
        <input name="token" type="password" autoComplete="off" spellCheck={false} />
      </label>
      <div className="dialog-buttons"><button type="submit" className="button">{t('useToken')}</button></div>
    </form>
  );
}

/** Chooses any role with any scope, purpose and case, or takes a token from elsewhere. */
export function IdentityDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): ReactElement {
  const t = useTexts();
  const title = useId();
  const identity = useStore((state) => state.identity);
  const identities = useStore((state) => state.identities);
  const [chosen, setChosen] = useState<string>();
  const role = identities?.roles.find(({ code }) => code === (chosen ?? identity.role)) ?? identities?.roles[0];
  const close = (): void => { dialog.current?.close(); };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void becomeIdentity(readIdentity(new FormData(event.currentTarget))).then((done) => { if (done) close(); });
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={title} onClose={() => setChosen(undefined)}>
      <h2 id={title}>{t('detailsTitle')}</h2>
      {identities && role && (
        <form className="dialog-part" onSubmit={submit}>
          <p className="quiet">{t('detailsHint')}</p>
          <label className="field">
            <span>{t('role')}</span>
            <select name="role" value={role.code} onChange={({ target }) => setChosen(target.value)}>
              {identities.roles.map((choice) => <option key={choice.code} value={choice.code}>{`${t.pick(choice)} · ${choice.code}`}</option>)}
            </select>
          </label>
          <DetailFields key={`${role.code} ${JSON.stringify(identity)}`} role={role} identity={identity} />
          <div className="dialog-buttons"><button type="submit" className="button button-primary">{t('apply')}</button></div>
        </form>
      )}
      <TokenForm close={close} />
      <div className="dialog-buttons"><button type="button" className="button" onClick={close}>{t('cancel')}</button></div>
    </dialog>
  );
}

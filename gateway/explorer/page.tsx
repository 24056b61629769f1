import { type ReactElement, useEffect } from 'react';
import { Editor } from './editor.js';
import { Header } from './header.js';
import { Panels } from './panels/panels.js';
import { useStore } from './store.js';
import { useTexts } from './texts.js';

/** The whole page: who asks and what, the editor, and what there is to say of the operation. */
export function Page(): ReactElement {
  const t = useTexts();
  const isReady = useStore((state) => state.isReady);
  useEffect(() => {
    document.documentElement.lang = t.language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${t('product')} · ${t('explorer')}`;
  }, [t]);
  return (
    <div className="page">
      <a className="skip" href="#editor">{t('skip')}</a>
      <Header />
      <main className="workbench">
        <div id="editor" className="workbench-editor" tabIndex={-1}>
          {isReady ? <Editor /> : <p className="quiet" role="status">{t('loading')}</p>}
        </div>
        <Panels />
      </main>
    </div>
  );
}

import type { Fetcher } from '@graphiql/toolkit';
import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { type ReactElement, useEffect, useMemo } from 'react';
import { runOperation } from './gateway-client.js';
import { useStore } from './store.js';
import { useTexts } from './texts.js';
import type { Question, SavedOperation } from './wire.js';

/** What the rest of the page may do with the editor. */
interface EditorHandle {
  readonly question: () => Question;
  readonly open: (operation: SavedOperation) => void;
}

let handle: EditorHandle | undefined;
/** The editor, once it is there. */
export const currentEditor = (): EditorHandle | undefined => handle;

const MONOSPACE = 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace';

/** Colours of the page for the code, with a contrast of at least 4.5 on its ground. */
const lightRules = [
  { token: 'keyword', foreground: '7a3e12' }, { token: 'string', foreground: '8c2f39' }, { token: 'number', foreground: '6a4a00' },
  { token: 'comment', foreground: '5c6b6a' }, { token: 'argument.identifier', foreground: '4a3f86' }, { token: 'type.identifier', foreground: '1b5e5a' },
  { token: 'key.identifier', foreground: '17494f' }, { token: 'string.key.json', foreground: '17494f' }, { token: 'string.value.json', foreground: '8c2f39' },
];
const darkRules = [
  { token: 'keyword', foreground: 'e5b18a' }, { token: 'string', foreground: 'eeb0b0' }, { token: 'number', foreground: 'e6cf8b' },
  { token: 'comment', foreground: '9fb0ae' }, { token: 'argument.identifier', foreground: 'c3bbf2' }, { token: 'type.identifier', foreground: '8fd3cc' },
  { token: 'key.identifier', foreground: 'b8dfe2' }, { token: 'string.key.json', foreground: 'b8dfe2' }, { token: 'string.value.json', foreground: 'eeb0b0' },
];

const variablesText = (variables: Readonly<Record<string, unknown>>): string => JSON.stringify(variables, null, 2);

function parseObject(text: string | undefined): unknown {
  try {
    return text?.trim() ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Ties GraphiQL to the page: hands out the editor, dresses it, and opens the first example where nothing is open yet. */
function Tie(): null {
  const t = useTexts();
  const { monaco } = useMonaco();
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, headerEditor, responseEditor, operationName } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
    operationName: state.operationName,
  }));
  const operations = useStore((state) => state.operations);

  useEffect(() => {
    if (!monaco) return;
    const focus = { focusBorder: '#1f5f5b', 'textLink.foreground': '#1f5f5b' };
    monaco.editor.defineTheme('graphiql-LIGHT', { base: 'vs', inherit: true, rules: lightRules, colors: { 'editor.background': '#ffffff00', ...focus } });
    monaco.editor.defineTheme('graphiql-DARK', { base: 'vs-dark', inherit: true, rules: darkRules, colors: { 'editor.background': '#ffffff00' } });
  }, [monaco]);

  useEffect(() => {
    if (!monaco) return;
    // Within the editor the tab key writes; without a way out who comes by keyboard would be caught.
    const isFree = 'editorTextFocus && !suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !editorHasMultipleSelections';
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.addAction({ id: 'leave-editor', label: t('leaveEditor'), keybindings: [monaco.KeyCode.Escape], precondition: isFree, run: () => editor.getContainerDomNode().focus() });
    }
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor, t]);

  useEffect(() => {
    const dress = { fontFamily: MONOSPACE, fontSize: 14, lineHeight: 22, fixedOverflowWidgets: true };
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) editor?.updateOptions(dress);
    queryEditor?.updateOptions({ ariaLabel: t('ariaOperation') });
    variableEditor?.updateOptions({ ariaLabel: t('ariaVariables') });
    responseEditor?.updateOptions({ ariaLabel: t('ariaAnswer') });
  }, [queryEditor, variableEditor, headerEditor, responseEditor, t]);

  useEffect(() => {
    if (!queryEditor || !variableEditor) return;
    handle = {
      question: () => ({
        query: queryEditor.getValue(),
        operationName,
        variables: parseObject(variableEditor.getValue()),
        headers: (parseObject(headerEditor?.getValue()) ?? {}) as Record<string, string>,
      }),
      open: ({ text, variables }) => {
        const isFree = queryEditor.getValue().trim() === '' || operations.some((saved) => saved.text === queryEditor.getValue());
        if (!isFree) addTab();
        queryEditor.setValue(text);
        variableEditor.setValue(variablesText(variables));
        queryEditor.setPosition({ lineNumber: 1, column: 1 });
      },
    };
    const [, second = operations[0]] = operations;
    const first = operations.find(({ name }) => name === 'OnePersonOneFile') ?? second;
    if (first && queryEditor.getValue().trim() === '') handle.open(first);
    return () => { handle = undefined; };
  }, [queryEditor, variableEditor, headerEditor, operationName, operations, addTab]);
  return null;
}

/** The editor of GraphiQL. A new token makes it read the schema anew and leaves the operation as it is. */
export function Editor(): ReactElement {
  const token = useStore((state) => state.token);
  const fetcher = useMemo<Fetcher>(() => {
    void token;
    return async (question, options) => runOperation({ ...question, headers: (options?.headers ?? {}) as Record<string, string> }) as ReturnType<Fetcher>;
  }, [token]);
  return (
    <GraphiQL fetcher={fetcher} storage={sessionStorage} defaultQuery="" defaultEditorToolsVisibility="variables" shouldPersistHeaders={false} showPersistHeadersSettings={false}>
      <GraphiQL.Logo>{' '}</GraphiQL.Logo>
      <Tie />
    </GraphiQL>
  );
}

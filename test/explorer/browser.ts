import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { repository } from '../kit/processes.js';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function findBrowser(): string {
  const found = EXECUTABLES.find((path) => existsSync(path));
  if (!found) throw new Error(`the explorer is tested in Chromium, which is not here; looked for ${EXECUTABLES.join(', ')}`);
  return found;
}

/** Builds the page where it is missing or older than its sources. */
export const buildPage = (): void => { execFileSync(process.execPath, ['gateway/explorer/build.mjs', '--if-needed'], { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] }); };

/** A browser for which there is nothing beyond this machine: no name resolves, and every other address is refused. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/** A page of the explorer, and all that it did which a good page does not do. */
export interface Opened {
  readonly page: Page;
  /** Addresses outside this machine that it tried to reach. */
  readonly foreign: string[];
  /** Errors of its scripts and of its console, breaches of its security policy among them. */
  readonly complaints: string[];
  /** Every address it asked, with the headers. */
  readonly requests: { url: string; method: string; headers: Record<string, string> }[];
  close: () => Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
}

const isHere = (url: string): boolean => ['blob:', 'data:'].some((scheme) => url.startsWith(scheme)) || new URL(url).hostname === '127.0.0.1';

/** Opens the explorer as somebody would who comes for the first time, and waits for the first example to stand in the editor. */
export async function openExplorer(browser: Browser, { width = 1600, height = 1000, locale = 'zh-CN' }: OpenOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const foreign: string[] = [];
  const complaints: string[] = [];
  const requests: Opened['requests'] = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (isHere(url)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('request', (request) => requests.push({ url: request.url(), method: request.method(), headers: request.headers() }));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto(`${inject('graph').gateway}/`);
  await operationText(page, 'OnePersonOneFile');
  return { page, foreign, complaints, requests, close: () => context.close() };
}

/** Waits until a text stands in the operation editor. */
export const operationText = (page: Page, text: string): Promise<void> =>
  page.locator('.graphiql-query-editor .view-lines').filter({ hasText: text }).waitFor({ timeout: 60_000 });

/** Runs the operation in the editor and returns the answer. */
export async function run(page: Page): Promise<{ data: Record<string, unknown>; errors?: { path: (string | number)[]; extensions: { code: string } }[] }> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && !(response.request().postData() ?? '').includes('IntrospectionQuery'));
  const analysed = page.waitForResponse((response) => response.url().endsWith('/explorer/analysis'));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const [response] = await Promise.all([answered, analysed]);
  return response.json();
}

/** Chooses a role, and waits until its schema was read. */
export async function become(page: Page, role: string): Promise<void> {
  const choice = page.locator('.header .identity > .field > select');
  if ((await choice.inputValue()) === role) return;
  const read = page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('IntrospectionQuery'));
  await choice.selectOption(role);
  await read;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { repository } from '../kit/processes.js';
import { become, buildPage, launchBrowser, type OpenOptions, openExplorer, type Opened, operationText, run } from './browser.js';

const saved = readdirSync(join(repository, 'schema/operations'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
/** Folder of each saved operation, by its name. */
const rooms = new Map(saved.flatMap((file) => {
  const name = /^(?:query|mutation) (\w+)/m.exec(readFileSync(join(repository, 'schema/operations', file), 'utf8'))?.[1];
  return name ? [[name, file.split('/')[0]] as const] : [];
}));
const mutations = new Set(saved.flatMap((name) => /^mutation (\w+)/m.exec(readFileSync(join(repository, 'schema/operations', name), 'utf8'))?.[1] ?? []));
/** Every example is run, and there are more of them with every room. */
const EXAMPLES_MS = 240_000;

let browser: Browser;
const opened: Opened[] = [];
const open = async (options?: OpenOptions): Promise<Opened> => {
  const one = await openExplorer(browser, options);
  opened.push(one);
  return one;
};

beforeAll(async () => {
  buildPage();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
/** Whatever a test did with the page: nothing left this machine, and nothing broke. */
afterEach(async () => {
  const all = opened.splice(0);
  await Promise.all(all.map(({ close }) => close()));
  expect(all.flatMap(({ foreign }) => foreign)).toEqual([]);
  expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
});

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const resident = (answer: Awaited<ReturnType<typeof run>>) => answer.data['resident'] as Record<string, unknown>;

describe('explorer', () => {
  it('loads with no network but this machine, every part from the gateway', async () => {
    const { page, requests } = await open();
    await run(page);
    const origin = inject('graph').gateway;
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.filter(({ url }) => !url.startsWith(origin)).map(({ url }) => url)).toEqual([]);
    expect(page.workers().length).toBeGreaterThan(0);
  });

  it('would be caught if it reached out', async () => {
    const { page, foreign, complaints } = await open();
    await page.evaluate("fetch('https://unpkg.com/graphiql').catch(() => undefined)");
    await page.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://example.org/pixel.png' }))");
    await pause(200);
    // The policy of the page stops both before they become requests, and says so.
    expect([...foreign, ...complaints].join('\n')).toMatch(/unpkg\.com[\s\S]*example\.org/);
    foreign.length = 0;
    complaints.length = 0;
  });

  it('shows the clerk a name and the auditor a masked one, and the difference side by side', async () => {
    const { page } = await open();
    const clerk = resident(await run(page));
    expect(clerk).toMatchObject({ name: { masked: false }, age: expect.any(Number) });
    await become(page, 'auditor');
    await operationText(page, 'OnePersonOneFile');
    const auditor = resident(await run(page));
    expect(auditor).toMatchObject({ name: { masked: true }, age: null });
    await tab(page, '对比').click();
    const table = page.locator('.compare');
    await expect.poll(() => table.locator('thead').innerText()).toMatch(/县级社会救助业务人员\s+审计·纪检/);
    const age = table.locator('tbody', { hasText: 'resident.age' }).filter({ hasNotText: 'ageBand' });
    expect(await age.innerText()).toMatch(new RegExp(`${clerk['age']}\\s+FORBIDDEN_FIELD`));
    const name = table.locator('tbody', { hasText: 'resident.name.value' });
    expect(await name.innerText()).toContain(String((clerk['name'] as { value: string }).value));
  });

  it('leads from a refusal to its rule and to what would open it', async () => {
    const { page } = await open();
    await become(page, 'auditor');
    const { errors = [] } = await run(page);
    const places = new Set(errors.map(({ path, extensions }) => `${path.filter((step) => typeof step === 'string').join('.')} ${extensions.code}`));
    const cards = page.locator('.refusal');
    await expect.poll(() => cards.count()).toBe(places.size);
    const age = cards.filter({ has: page.locator('code.path', { hasText: /^resident\.age$/ }) });
    expect(await age.innerText()).toMatch(/FORBIDDEN_FIELD\s+当前角色无权查看该字段\s+This role may not see this field/);
    await age.getByRole('button', { name: '为什么' }).click();
    const explanation = page.locator('details.access[open]');
    await expect.poll(() => explanation.count()).toBe(1);
    expect(await explanation.innerText()).toMatch(/resident\.age[\s\S]*Resident\.age[\s\S]*个人信息 \(PERSONAL\)[\s\S]*人员与共享基础 \(PLATFORM\)[\s\S]*角色矩阵未授予该类数据[\s\S]*县级社会救助业务人员[\s\S]*政策版本 \d{4}/);
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('SUMMARY');
  });

  it('tells a citizen that a field is refused and not by which rule', async () => {
    const { page } = await open();
    await become(page, 'citizen');
    const { errors = [] } = await run(page);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN_FIELD');
    await page.locator('.refusal', { hasText: 'FORBIDDEN_FIELD' }).first().getByRole('button', { name: '为什么' }).click();
    const explanation = page.locator('details.access[open]');
    await expect.poll(() => explanation.innerText()).toContain('不说明规则');
    expect(await explanation.innerText()).not.toMatch(/PERSONAL|SENSITIVE|VITAL|如何才能看到/);
  });

  it('completes and documents what the role may ask, and nothing else', async () => {
    const { page } = await open();
    const suggestions = async (): Promise<string[]> => {
        await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('{ resident(id: "x") { ');
      await page.keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
      await rows.first().waitFor();
      const input = page.locator('.graphiql-query-editor');
      await input.waitFor();
      await page.keyboard.type('a');
      await expect.poll(async () => (await rows.allInnerTexts()).some((text) => text.startsWith('a')), { timeout: 20_000 }).toBe(true);
      const found = (await rows.allInnerTexts()).map((text) => text.trim());
      await page.keyboard.press('Escape');
      return found;
    };
    expect(await suggestions()).toEqual(expect.arrayContaining(['age', 'ageBand']));
    await become(page, 'auditor');
    await pause(500);
    const ofAuditor = await suggestions();
    expect(ofAuditor).toContain('ageBand');
    expect(ofAuditor).not.toContain('age');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'resident', exact: true }).first().waitFor();
    expect(await page.locator('.graphiql-doc-explorer').innerText()).toMatch(/\p{Script=Han}/u);
  });

  it('opens every saved example with variables that find something', async () => {
    const { page } = await open();
    const examples = page.locator('.field-example select');
    const names = (await page.evaluate("[...document.querySelectorAll('.field-example option')].map((option) => option.value).filter(Boolean)")) as string[];
    expect(names.length).toBeGreaterThanOrEqual(4);
    // The findings of X rules are for the runner alone, what is one's own is a citizen's, and some records lie outside the county of the clerk.
    const ofTheRunner = /^(X|(Complaint|SpecialNeed|ProactiveReport|RiskWarning|PaymentBatch)$)/;
    // The certificate of the example is that of an institution. Sharing is the steward's desk, the state of the platform the operator's, and services of other lines are not the clerk's to see.
    const ofTheRoom = (name: string): string | undefined => (/^(SyncStatus|PlatformHealth)$/.test(name) ? 'sysadmin' : rooms.get(name) === 'sharing' ? 'steward' : rooms.get(name) === 'services' ? 'crosscheck_runner' : undefined);
    const roleFor = (name: string): string => (name.startsWith('My') ? 'citizen' : name === 'ElectronicCertificate' ? 'county.elder' : ofTheRunner.test(name) ? 'crosscheck_runner' : ofTheRoom(name) ?? 'county.assist');
    let role = 'county.assist';
    const empty: string[] = [];
    for (const name of names) {
      if (mutations.has(name)) continue; // its variables are for who runs it to give
      if (name.startsWith('Bank')) continue; // a bank asks with a token of its own, of which the explorer knows nothing
      if (roleFor(name) !== role) await become(page, roleFor(name));
      role = roleFor(name);
      await examples.selectOption(name);
      await operationText(page, name);
      const { data } = await run(page);
      if (Object.values(data ?? { nothing: null }).some((value) => value === null)) empty.push(name);
    }
    expect(empty).toEqual([]);
  }, EXAMPLES_MS);

  it('draws the plan as boxes and tells it as text', async () => {
    const { page } = await open();
    await run(page);
    await tab(page, '查询计划').click();
    const boxes = page.locator('.plan-fetch');
    const count = await boxes.count();
    expect(count).toBeGreaterThan(5);
    expect(await page.locator('.plan-summary').innerText()).toMatch(new RegExp(`^${count} 次取数 · \\d+ 个子图 · \\d+ 轮$`));
    expect(await page.locator('.plan-number').allInnerTexts()).toEqual(Array.from({ length: count }, (_item, place) => String(place + 1)));
    await page.getByText('文字版').click();
    const text = await page.locator('.panel details[open] pre').first().innerText();
    expect(text.match(/取数 [a-z-]+/g)).toHaveLength(count);
    expect(text).toMatch(/^依次\n {2}取数 platform/);
  });

  it('analyses without running, and shows cost against the budget of the role', async () => {
    const { page, requests } = await open();
    await tab(page, '开销').click();
    await page.getByRole('button', { name: '只分析，不执行' }).click();
    await page.locator('.measures').waitFor();
    expect(await page.locator('.measures').innerText()).toMatch(/估算开销[\s\S]*上限 25,000[\s\S]*嵌套深度[\s\S]*上限 12/);
    expect(requests.filter(({ url, method }) => url.endsWith('/graphql') && method === 'POST')).toHaveLength(1); // the schema
  });

  it('asks with a purpose that was chosen, and says what is still missing', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '更多…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('用途').selectOption('ASSIST_REVIEW');
    await dialog.getByRole('button', { name: '采用' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { errors = [] } = await run(page);
    const codes = Object.fromEntries(errors.map(({ path, extensions }) => [path.join('.'), extensions.code]));
    expect(codes['resident.careStays']).toBe('CASE_NOT_BOUND');
    expect(Object.values(codes)).not.toContain('PURPOSE_REQUIRED');
  });

  it('refuses a division that is not there and stays who it was', async () => {
    const { page, complaints } = await open();
    await page.locator('.field-division input').fill('999999');
    await page.keyboard.press('Enter');
    expect(await page.locator('.fault').innerText()).toContain('行政区划代码不存在');
    expect(resident(await run(page))).toMatchObject({ name: { masked: false } });
    expect(complaints.splice(0).join('\n')).toContain('400'); // the browser tells of the refusal itself
  });

  it('speaks English throughout, asks in it, and remembers it', async () => {
    const { page, requests } = await open();
    await page.getByLabel('English').check();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await run(page);
    expect(requests.filter(({ url }) => url.endsWith('/graphql')).at(-1)?.headers['accept-language']).toBe('en');
    for (const name of ['Withheld', 'Fields', 'Plan', 'Cost', 'Compare']) {
      await tab(page, name).click();
      const words = (await page.locator('.header, .panel').allInnerTexts()).join('\n');
      // What is Chinese is data, the other language of a refusal, or the name of a division.
      expect(words.replace(/[\p{Script=Han}，。、；：（）·]+/gu, '')).toMatch(/[A-Za-z]{4}/);
    }
    await tab(page, 'Fields').click();
    expect(await page.locator('.panel').innerText()).not.toMatch(/敏感级别|拒绝|给出|脱敏/);
    await page.reload();
    await operationText(page, 'OnePersonOneFile');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });

  it('keeps tokens and answers out of addresses and of what the browser stores', async () => {
    const { page, requests } = await open();
    const { data } = await run(page);
    const stored = await page.evaluate('JSON.stringify([{ ...localStorage }, document.cookie])');
    expect(stored).not.toMatch(/eyJ|query|variables/);
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain('eyJ');
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain(String((data['resident'] as { name: { value: string } }).name.value));
    expect(requests.filter(({ url }) => /[?#]|eyJ/.test(url)).map(({ url }) => url)).toEqual([]);
    expect(requests.filter(({ url }) => url.endsWith('/graphql')).every(({ headers }) => headers['authorization']?.startsWith('Bearer '))).toBe(true);
  });

  it('shows the way to Apollo Sandbox and says that it needs the internet', async () => {
    const { page } = await open();
    const link = page.getByRole('link', { name: /Apollo Sandbox/ });
    expect(await link.getAttribute('href')).toBe(`https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${inject('graph').gateway}/graphql`)}`);
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await link.innerText()).toContain('需要互联网');
  });
});

describe('explorer by keyboard', () => {
  it('reaches role, editor, run and panels, and leaves the editor again', async () => {
    const { page } = await open();
    const focused = () => page.evaluate("document.activeElement?.className ?? ''");
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('SELECT');
    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
    const answered = page.waitForResponse((response) => response.url().endsWith('/explorer/analysis'));
    await page.keyboard.press('ControlOrMeta+Enter');
    await answered;
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('graphiql-editor');
    await tab(page, '未给出').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, '字段').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await tab(page, '对比').getAttribute('aria-selected')).toBe('true');
  });

  it('shows where it is', async () => {
    const { page } = await open();
    for (const selector of ['.button', '.tabs button', '.graphiql-execute-button', '.graphiql-sidebar button', '.field select']) {
      await page.keyboard.press('Tab'); // what is focused after a key shows it
      const element = page.locator(selector).first();
      await element.focus();
      const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle + ' ' + getComputedStyle(document.activeElement).outlineWidth");
      expect(outline, selector).toMatch(/^(solid|auto) [1-9]/);
    }
  });
});

describe.each([[400, 800], [768, 1024], [1600, 1000]])('explorer at %i × %i', (width, height) => {
  it.each(['zh-CN', 'en-GB'])('scrolls in one direction only, with all controls in reach: %s', async (locale) => {
    const { page } = await open({ width, height, locale });
    await run(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(8000);
    for (const control of await page.locator('.header select, .header button:visible, .header a, .tabs button, .graphiql-execute-button').all()) {
      if (!(await control.isVisible())) continue;
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width + 1, await control.innerText()).toBe(true);
    }
  });
});

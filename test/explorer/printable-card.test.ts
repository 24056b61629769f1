import { createWorld } from '@civil/demo-data';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { launchBrowser } from './browser.js';

const world = createWorld({ scale: 'demo' });
let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

describe('the printable information card', () => {
  it('prints on one page of A5, runs nothing and fetches nothing', async () => {
    const benefit = world.assistance.find(({ status, beneficiaryIds }) => status === 'ACTIVE' && beneficiaryIds.includes(world.cast.flagship));
    const { data } = await ask('query ($id: ID!) { informationCard(enrollmentId: $id) { printable } }', { id: benefit?.id }).as('citizen', undefined, { residentId: world.cast.flagship });
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(data.informationCard.printable);
    expect([await page.title(), asked]).toEqual(['救助明白卡', []]);
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(printed) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([420, 595]);
    await page.close();
  });
});

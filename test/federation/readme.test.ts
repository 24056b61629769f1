import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { repository } from '../kit/processes.js';

/** The question of the README, as it stands there. */
const [, body = ''] = /^query='(.*)'$/m.exec(readFileSync(join(repository, 'README.md'), 'utf8')) ?? [];
const { query } = JSON.parse(body) as { query: string };
const [, id = ''] = /id: "(\w+)"/.exec(query) ?? [];

describe('the question of the README', () => {
  it('gives an officer the own line in full and asks for a purpose beyond it', async () => {
    const { data, codes } = await ask(query).as('county.assist', '620102');
    expect(data.resident).toMatchObject({ name: { masked: false }, assistanceEnrollments: [{ program: 'DIBAO', monthlyAmount: '1338.00' }], careStays: null });
    expect(Object.values(codes)).toEqual(Array(4).fill('PURPOSE_REQUIRED'));
  });

  it('gives the auditor a masked name, no amounts and the county', async () => {
    const { data, codes } = await ask(query).as('auditor');
    expect(data.resident).toMatchObject({
      name: { masked: true }, residenceDivision: { fullName: '甘肃省兰州市城关区' }, assistanceEnrollments: [{ program: 'DIBAO', monthlyAmount: null }],
    });
    expect(codes['resident.assistanceEnrollments.0.monthlyAmount']).toBe('FORBIDDEN_FIELD');
  });

  it('gives the citizen all of the own file', async () => {
    const { data, errors } = await ask(query).as('citizen', undefined, { residentId: id });
    expect(errors).toEqual([]);
    expect(data.resident).toMatchObject({ name: { masked: false }, careStays: [{ level: 4 }], orgPositions: [{ post: 'DIRECTOR' }], maritalStatus: { registered: false } });
  });

  it('gives the officer of the application what it needs of the other lines', async () => {
    const [, purpose = '', caseNo = ''] = /-H 'x-purpose: (\w+)' -H 'x-case-no: (\w+)'/.exec(readFileSync(join(repository, 'README.md'), 'utf8')) ?? [];
    const { data, codes } = await ask(query).as('county.assist', '620102', { purpose, caseNo });
    expect(data.resident).toMatchObject({ careStays: [{ level: 4 }], orgPositions: [{ post: 'DIRECTOR' }], maritalStatus: { registered: false } });
    expect(Object.values(codes)).not.toContain('CASE_NOT_BOUND');
  });
});

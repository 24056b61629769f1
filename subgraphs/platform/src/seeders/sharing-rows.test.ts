import { ShareGrantStatus } from '../share-grant/share-grant.entity.js';
import { ShareRequestStatus } from '../share-request/share-request.entity.js';
import { CorrectionStatus } from '../correction-ticket/correction-ticket.entity.js';
import { describe, expect, it } from 'vitest';
import { sharingRows } from './sharing-rows.js';

const rows = sharingRows();

describe('the sharing of the demonstration', () => {
  it('has requests, grants and corrections in every state', () => {
    expect(new Set(rows.requests.map(({ status }) => status))).toEqual(new Set(Object.values(ShareRequestStatus)));
    expect(new Set(rows.grants.map(({ status }) => status))).toEqual(new Set(Object.values(ShareGrantStatus)));
    expect(new Set(rows.tickets.map(({ status }) => status))).toEqual(new Set(Object.values(CorrectionStatus)));
  });

  it('is the same however often it is made, and every row of it is made up', () => {
    expect(JSON.stringify(sharingRows())).toBe(JSON.stringify(rows));
    for (const list of [rows.clients, rows.requests, rows.grants, rows.tickets, rows.clocks, rows.timeline]) expect(list.every(({ synthetic }) => synthetic)).toBe(true);
  });

  it('has of each record as many steps as its version, and clocks that agree with when it is due', () => {
    for (const record of [...rows.clients, ...rows.requests, ...rows.grants, ...rows.tickets]) {
      expect(rows.timeline.filter(({ subjectId }) => subjectId === record.id), record.id).toHaveLength(record.version);
      const running = rows.clocks.filter(({ subjectId, stoppedAt }) => subjectId === record.id && stoppedAt === null).map(({ dueAt }) => dueAt.getTime());
      expect(record.nextDueAt.getTime(), record.id).toBe(running.length > 0 ? Math.min(...running) : new Date('9999-12-31T00:00:00Z').getTime());
    }
    expect(rows.grants.every((grant) => rows.requests.some(({ id, fieldsApproved }) => id === grant.requestId && grant.fields.every((field) => fieldsApproved.includes(field))))).toBe(true);
  });
});

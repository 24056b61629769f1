import { afterAll, describe, expect, it } from 'vitest';
import { makeOwnDatabase } from '../kit/own-database.js';
import { folder } from './helpers.js';
import { allMoments, runKilled } from './payment-run.js';

const place = folder('payments');
afterAll(() => place.remove());

/** Bytes that a line takes in its table, roughly. */
const BYTES_OF_A_LINE = 220;
const LINES = 2500;

describe('a month of payments', () => {
  it('is paid to the fen, no line twice and none lost, whatever moment its process is killed at', async () => {
    const database = await makeOwnDatabase();
    const counties = ['629901', '629902'];
    const chosen = ['in the first of its lines', 'between build and check', 'while a file for the bank is written', 'when the bank has answered', 'after some receipts'];
    const moments = allMoments(counties, LINES * BYTES_OF_A_LINE).filter(({ name }) => chosen.includes(name));
    try {
      const { kills, faults, lines } = await runKilled({ place: database.variables['DATABASE_URL'] ?? `${place.path}/data`, folder: `${place.path}/bank`, counties, linesEach: LINES }, moments);
      expect(faults).toEqual([]);
      expect([kills, lines]).toEqual([chosen, LINES * counties.length]);
    } finally {
      await database.drop();
    }
  }, 180_000);
});

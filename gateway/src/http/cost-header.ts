import type { FastifyInstance } from 'fastify';

/** What an operation was taken to cost and did cost, for its author to read. */
export const COST_HEADER = 'x-cost';

/** Tells the cost of what was asked in a header of the answer, also of one refused for it. */
export function tellCost(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { cost } = request.stats;
    if (cost) reply.header(COST_HEADER, `estimated=${cost.estimated}${cost.actual === undefined ? '' : `;actual=${cost.actual}`}`);
    done();
  });
}

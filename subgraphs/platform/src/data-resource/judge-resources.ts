import { findQualityRule } from '@civil/schema/sharing';
import { oneAtATime, performEach, systemActor, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { correctionMachine, emptyTicket } from '../correction-ticket/correction-machine.js';
import { CorrectionStatus, CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource } from './data-resource.entity.js';
import { factsOf, finderOf } from './resource-facts.js';
import { qualityOf } from './resource-quality.js';

/** Opens a ticket for every rule that the catalogue judges itself and a resource fails, unless one is open for it; tells how many. */
export const judgeResources = (em: EntityManager): Promise<number> =>
  em.transactional(async (transaction) => {
    await oneAtATime(transaction, 'quality of shared resources'); // of two replicas at once, the second finds what the first has opened
    const published = await transaction.find(DataResource, { status: 'PUBLISHED' }, { orderBy: { id: 'asc' } });
    const facts = await factsOf(finderOf(transaction), published.map(({ id }) => id));
    const pending = await transaction.find(CorrectionTicket, { status: { $in: [CorrectionStatus.OPEN, CorrectionStatus.VERIFIED] } });
    const isPending = (resourceId: string, rule: string): boolean => pending.some((ticket) => ticket.resourceId === resourceId && ticket.ruleCode === rule);
    const failing = published.flatMap((resource) => {
      const known = facts.get(resource.id);
      if (!known) return [];
      return qualityOf(resource, known, todayOf())
        .filter(({ code, verdict }) => verdict === 'FAILED' && findQualityRule(code)?.judge === 'CATALOGUE' && !isPending(resource.id, code))
        .map(({ code, failures }) => ({ ticket: emptyTicket(), input: { resourceId: resource.id, rule: code, failures: failures ?? 0 } }));
    });
    const inputs = new Map(failing.map(({ ticket, input }) => [ticket.id, input]));
    const made = await performEach(transaction, correctionMachine, 'openRuleCorrection', {
      subjects: failing.map(({ ticket }) => ticket), actor: systemActor, isNew: true,
      inputOf: ({ id }) => { const input = inputs.get(id); if (!input) throw new Error(`no rule opened ${id}`); return input; },
    });
    return made.length;
  });

import { type SharedCheck, type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { ChildStipend, StipendStatus } from './child-stipend/child-stipend.entity.js';
import { isActiveOn, loadStipends } from './child-stipend/child-stipend.service.js';

/** Which of its records are shared data (domain model D.1). Those about children under 14 are kept back by the row filter. */
export const shared: readonly SharedSource[] = [
  sharedSource<ChildStipend>({
    resource: 'R06', root: 'sharedChildBenefit', entity: ChildStipend, domain: 'CHILD', division: 'payerDivisionCode', where: { status: StipendStatus.PAYING }, resident: 'residentId',
    description: '孤儿和事实无人抚养儿童信息。Orphans and de facto unattended children who are supported.',
  }),
];

/** Which questions are answered with yes or no: of a child under 14 nothing else is told. */
export const checks: readonly SharedCheck[] = [
  {
    resource: 'R06', root: 'sharedChildBenefitCheck', domain: 'CHILD', most: 1, description: '是否为在保的孤儿或事实无人抚养儿童。Whether somebody is an orphan or de facto unattended child who is supported.',
    find: async ({ system, today }, [residentId = ''], { divisionPrefix }) => {
      const stipends = await loadStipends({ loaders: system }, residentId);
      const paid = stipends.find((stipend) => stipend.status === StipendStatus.PAYING && isActiveOn(stipend, today) && stipend.payerDivisionCode.startsWith(divisionPrefix));
      return { holds: paid !== undefined, since: paid ? `${paid.from}-01` : null };
    },
  },
];

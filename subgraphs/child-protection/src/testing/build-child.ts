import type { EntityClass, EntityManager } from '@mikro-orm/core';
import { EntrustedCareAgreement } from '../care-agreement/care-agreement.entity.js';
import { ContactLog } from '../care-agreement/contact-log.entity.js';
import { ChildCategoryPeriod } from '../child-file/child-category-period.entity.js';
import { ChildCategory, type DeFactoReason, GuardianAccess, GuardianshipKind, RiskLevel } from '../child-file/child-file.enums.js';
import { ChildFile } from '../child-file/child-file.entity.js';
import { Guardianship } from '../child-file/guardianship.entity.js';
import { ParentStatus } from '../child-file/parent-status.entity.js';
import { ChildStipend, StipendKind, StipendStatus } from '../child-stipend/child-stipend.entity.js';
import type { ChildRecord } from '../child-record.js';

/** What a test says of a child; the rest is plain. */
export interface ChildPlan {
  /** Stem of all ids: the file is `cf_<name>`, the child `r_<name>`. */
  name: string;
  village: string;
  hukou?: string;
  category?: ChildCategory;
  since?: string;
  risk?: RiskLevel;
  adultOn?: string;
  access?: GuardianAccess;
  file?: Partial<ChildFile>;
  parents?: { id?: string; reason?: DeFactoReason; since?: string }[];
  agreement?: Partial<EntrustedCareAgreement>;
  contacts?: { week: string; at: string }[];
  stipend?: Partial<ChildStipend>;
}

const insert = <T extends object>(em: EntityManager, entity: EntityClass<T>, rows: Partial<T>[]): Promise<unknown> =>
  rows.length > 0 ? em.insertMany(entity, rows as never) : Promise.resolve();

const rightsOf = ({ name, village, hukou, adultOn, access }: ChildPlan): Partial<ChildRecord> => ({
  residentId: `r_${name}`, divisionCode: village, hukouDivisionCode: hukou ?? village, adultOn: adultOn ?? '2030-06-01',
  guardianAccessIds: access === GuardianAccess.BLOCKED ? [] : [`r_${name}`], synthetic: true,
});

/** Puts a child with a guardian, a stipend and whatever the plan says on record. */
export async function insertChild(em: EntityManager, plan: ChildPlan): Promise<void> {
  const { name, category = ChildCategory.DE_FACTO, since = '2020-03-01', risk = RiskLevel.MEDIUM, parents = [], agreement, contacts = [] } = plan;
  const rights = rightsOf(plan);
  const fileId = `cf_${name}`;
  await insert(em, ChildFile, [{
    id: fileId, ...rights, categoryCodes: [category], schoolStatusCode: '20', schoolName: '甘肃省兰州市城关区东岗小学', healthNote: '轻度贫血', disabilityRehab: false,
    riskLevel: risk, riskAssessedOn: '2021-12-01', lastSeenOn: '2021-12-20', guardianAccess: plan.access ?? GuardianAccess.OPEN,
    childDirectorName: '王大力', childDirectorPhone: '10012345678', childDirectorDivisionCode: plan.village,
    contactDueWeek: null, contactWeeks: contacts.map(({ week }) => week), agreementUntil: agreement ? (agreement.to ?? '9999-12-31') : null,
      institutionId: null, ...plan.file,
  }]);
  await insert(em, ChildCategoryPeriod, [{ id: `${fileId}.1`, fileId, ...rights, category, since, until: null, basis: '父母均不能履行抚养义务',
    counted: true }]);
  await insert(em, Guardianship, [{
    id: `${fileId}.1`, fileId, ...rights, guardianId: `g_${name}`, relationCode: '60', kind: GuardianshipKind.LEGAL, from: '2020-03-01', to: null,
      courtDocNo: null,
  }]);
  await insert(em, ParentStatus, parents.map(({ id, reason, since: from }, place) => ({
    id: `${fileId}.${place + 1}`, fileId, ...rights, parentId: id ?? null, recordedName: '李建国', reason: reason ?? null, evidence: null,
      since: from ?? '2020-01-15', verifiedBy: null,
  })));
  if (agreement) await insert(em, EntrustedCareAgreement, [{
    id: `ca_${name}`, fileId, ...rights, principalId: `p_${name}`, trusteeId: `g_${name}`, signedOn: '2021-02-01', to: null, trusteeCapable: true,
    trusteeBarCode: null, trusteeCheckedOn: '2021-01-30', notifiedVillage: true, notifiedSchool: false, ...agreement,
  }]);
  await insert(em, ContactLog, contacts.map(({ week, at }, place) => ({
    id: `cl_${name}${place}`, fileId, ...rights, week, byCode: '2', kindCode: '2', at: new Date(at),
  })));
  await insert(em, ChildStipend, [{
    id: `st_${name}`, ...rights, kind: StipendKind.DE_FACTO, payerDivisionCode: plan.village.slice(0, 6), monthlyAmount: '1041.00', from: '2020-04',
      to: '2030-06',
    status: StipendStatus.PAYING, endReasonCode: null, account: '6299990000000006217', extensionSchool: null, ...plan.stipend,
  }]);
}

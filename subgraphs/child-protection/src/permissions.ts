import { guarded, open, type RowRules } from '@civil/subgraph-kernel';

/** Where a child lives or is registered; and the child itself, for a guardian, unless guardians are cut off. */
const ofChild = guarded('CHILD', { division: ['divisionCode', 'hukouDivisionCode'], own: 'guardianAccessIds', subject: 'residentId',
  hideMinorsBy: 'adultOn' });

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ChildFile: ofChild,
  ChildCategoryPeriod: ofChild,
  Guardianship: ofChild,
  ParentStatus: ofChild,
  EntrustedCareAgreement: ofChild,
  ContactLog: ofChild,
  ChildStipend: guarded('CHILD', { division: ['divisionCode', 'hukouDivisionCode', 'payerDivisionCode'], own: 'guardianAccessIds', subject: 'residentId',
    hideMinorsBy: 'adultOn' }),
  ChildWelfareInstitution: open('CHILD', { division: ['divisionCode'] }),
  OpenCase: guarded('CHILD', {}), // nobody's to read: it only tells the gateway whether a case is bound
};

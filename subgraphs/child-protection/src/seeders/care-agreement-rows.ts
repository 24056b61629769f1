import type { World } from '@civil/demo-data';
import type { EntrustedCareAgreement } from '../care-agreement/care-agreement.entity.js';
import type { ContactLog } from '../care-agreement/contact-log.entity.js';
import { rightsOf } from './child-rows.js';

/** Agreements on entrusted care as rows. */
export const careAgreementRows = (world: World): Partial<EntrustedCareAgreement>[] =>
  world.children.flatMap((child) => {
    const { careAgreement } = child;
    if (!careAgreement) return [];
    const { id, principalId, trusteeId, signedOn, to, notifiedVillage, notifiedSchool } = careAgreement;
    return [{
      id, fileId: child.id, ...rightsOf(world, child), principalId, trusteeId, signedOn, to, trusteeCapable: true, trusteeBarCode: null,
      trusteeCheckedOn: signedOn, notifiedVillage, notifiedSchool,
    }];
  });

/** Contacts that took place; a week without one has no row. */
export const contactRows = (world: World): Partial<ContactLog>[] =>
  world.children.flatMap((child) =>
    child.contacts.flatMap(({ id, isoWeek, at }, place) =>
      at ? [{ id, fileId: child.id, ...rightsOf(world, child), week: isoWeek, byCode: place % 2 === 0 ? '1' : '2',
        kindCode: place % 3 === 0 ? '1' : '2', at: new Date(at) }] : [],
    ),
  );

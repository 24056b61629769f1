import { UrbanRural } from '@civil/subgraph-kernel';
import { type Resident, ResidentStatus } from '../resident/resident.entity.js';

/** A resident with everything filled in; whose number does not matter gets one made of the id. */
export const residentRow = (id: string, more: Partial<Resident> = {}): Resident =>
  ({
    id, name: '张小三', idTypeCode: '111', idNumber: `62990119850312${id.replaceAll(/\D/g, '').padStart(4, '0')}`, sexCode: '1', birthDate: '1985-03-12', adultOn: '2003-03-12',
    ethnicityCode: '01', hukouNature: UrbanRural.RURAL, residenceDivisionCode: '620102001001', addressText: '甘肃省兰州市城关区东岗街道一号', phone: '10000000001',
    recordStatus: ResidentStatus.ACTIVE, synthetic: true, ...more,
  }) as Resident;

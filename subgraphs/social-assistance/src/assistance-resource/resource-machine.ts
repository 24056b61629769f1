import { assertNotMaker, defineMachine, type Machine, newId, optionalText, type RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { assertOwnDivision, isOfOwnDivision } from '../own-division.js';
import { AssistanceResource } from './assistance-resource.entity.js';
import type { RegisterResourceInput, ResourceConditionInput } from './assistance-resource.inputs.js';
import { ResourceKind, ResourceStatus } from './resource-enums.js';

/** Every step of a resource, with what it takes. */
export interface ResourceInputs {
  registerResource: RegisterResourceInput;
  approveResource: RecordStepInput;
  suspendResource: RecordStepInput;
  resumeResource: RecordStepInput;
  endResource: RecordStepInput;
}
type ResourceStep<E extends keyof ResourceInputs> = Step<AssistanceResource, ResourceInputs[E]>;

const COUNTY_OR_BELOW = [3, 4];
const MOST = { capacity: 1_000_000, divisions: 50, age: 120 };
const LONGEST = { name: 100, offer: 500, providerName: 100, contractNo: 64 };
const { DRAFT, APPROVED, SUSPENDED, ENDED } = ResourceStatus;

/** A resource of which nothing is stated yet. */
export const emptyResource = (): AssistanceResource => Object.assign(new AssistanceResource(), { id: newId('ar'), synthetic: false });

function checkAges({ ageFrom, ageTo }: ResourceConditionInput): void {
  const isAge = (age: number | null | undefined): boolean => age === null || age === undefined || (age >= 0 && age <= MOST.age);
  if (!isAge(ageFrom) || !isAge(ageTo) || (ageFrom ?? 0) > (ageTo ?? MOST.age)) throw new Refusal('BAD_USER_INPUT', ['input', 'condition']);
}

function register({ subject, input, actor, today }: ResourceStep<'registerResource'>): void {
  const { division, divisionsServed, kind, condition, capacity = null, validFrom, validTo = null } = input;
  assertOwnDivision(actor, division, COUNTY_OR_BELOW);
  const served = [...new Set(divisionsServed)];
  if (served.length === 0 || served.length > MOST.divisions || served.some((code) => !code.startsWith(division))) throw new Refusal('BAD_USER_INPUT', ['input', 'divisionsServed']);
  if (capacity !== null && (capacity < 1 || capacity > MOST.capacity)) throw new Refusal('BAD_USER_INPUT', ['input', 'capacity']);
  if (validTo !== null && (validTo < validFrom || validTo < today)) throw new Refusal('BAD_USER_INPUT', ['input', 'validTo']);
  checkAges(condition);
  const contractNo = optionalText(input.contractNo, LONGEST.contractNo, 'contractNo');
  if (contractNo !== null && kind !== ResourceKind.SERVICE) throw new Refusal('BAD_USER_INPUT', ['input', 'contractNo']);
  const { programs, categories, ageFrom = null, ageTo = null, needs } = condition;
  Object.assign(subject, {
    divisionCode: division, servedDivisions: served, kind, name: statedText(input.name, LONGEST.name, 'name'), offer: statedText(input.offer, LONGEST.offer, 'offer'),
    providerName: statedText(input.providerName, LONGEST.providerName, 'providerName'), providerUscc: input.providerUscc, contractNo,
    condition: { programs: [...new Set(programs)], categories: [...new Set(categories)], ageFrom, ageTo, needs: [...new Set(needs)] }, needs: [...new Set(needs)], capacity, remaining: capacity, validFrom, validTo,
  });
}

/** Whoever has registered it does not let it into the library. */
const isNotMaker = ({ em, subject, actor }: ResourceStep<'approveResource'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['registerResource']);

const keepers = ['county.assist', 'county.assist.approver'] as const;

/** A resource of the library (救助资源库, systems A5), from its registration to its end. */
export const resourceMachine: Machine<ResourceStatus, AssistanceResource, ResourceInputs> = defineMachine<ResourceStatus, AssistanceResource, ResourceInputs>({
  name: 'AssistanceResource',
  entity: AssistanceResource,
  states: Object.values(ResourceStatus),
  final: [ENDED],
  transitions: {
    registerResource: { from: [], to: DRAFT, actors: ['county.assist', 'town.assist'], effect: register },
    approveResource: { from: [DRAFT], to: APPROVED, actors: ['county.assist.approver'], guards: [isOfOwnDivision, isNotMaker] },
    suspendResource: { from: [APPROVED], to: SUSPENDED, actors: keepers, guards: [isOfOwnDivision] },
    resumeResource: { from: [SUSPENDED], to: APPROVED, actors: keepers, guards: [isOfOwnDivision] },
    endResource: { from: [DRAFT, APPROVED, SUSPENDED], to: ENDED, actors: keepers, guards: [isOfOwnDivision] },
  },
});

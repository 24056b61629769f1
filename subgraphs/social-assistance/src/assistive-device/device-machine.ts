import { disabilityCategoryCodes } from '@civil/schema/codes';
import { MoneyScalar } from '@civil/schema/scalars';
import {
  assertNotMaker, BareStepInput, defineMachine, type Machine, newId, oneAtATime, type RecordStepInput, Refusal, statedText, type Step,
} from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { fenOf } from '../money.js';
import { AssistiveDevice, DeviceStatus } from './assistive-device.entity.js';
import { deviceCategoryCodes } from './device-category.codes.js';

@InputType({ description: '拟列入目录的康复辅助器具。Proposing a device for the catalogue.' })
export class ProposeDeviceInput extends BareStepInput {
  @Field(() => String, { description: '类别代码（GB/T 16432）。Code of the class.' }) category!: string;
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => MoneyScalar, { description: '目录价格，补贴按此计算。Price of the catalogue, which the subsidy is counted by.' }) price!: string;
  @Field(() => Int, { description: '使用年限，1 至 20。Years that it is used, 1 to 20.' }) usefulYears!: number;
  @Field(() => [String], { description: '推荐的残疾类别代码（GB/T 26341）；各类均可的为空。Codes of the categories of disability that it is recommended for; empty for all.' }) disabilities!: string[];
  @Field(() => Int, { description: '推荐的最轻残疾等级，1 至 4。Lightest grade that it is recommended for, 1 to 4.' }) lightestGrade!: number;
}

/** Every step of a device of the catalogue, with what it takes. */
export interface DeviceInputs {
  proposeDevice: ProposeDeviceInput;
  listDevice: RecordStepInput;
  withdrawDevice: RecordStepInput;
}
type DeviceStep<E extends keyof DeviceInputs> = Step<AssistiveDevice, DeviceInputs[E]>;

const { PROPOSED, LISTED, WITHDRAWN } = DeviceStatus;
const LONGEST_NAME = 100;
const MOST = { years: 20, fen: 10_000_000n };
const LIGHTEST = 4;

/** A device of which nothing is stated yet. */
export const emptyDevice = (): AssistiveDevice => Object.assign(new AssistiveDevice(), { id: newId('ad'), synthetic: false });

/** States a device that is not in the catalogue yet; of two who propose one at once, the second waits here and then finds the first. */
async function propose({ em, subject, input }: DeviceStep<'proposeDevice'>): Promise<void> {
  const { category, price, usefulYears, lightestGrade } = input;
  const wrong = (field: string): never => { throw new Refusal('BAD_USER_INPUT', ['input', field]); };
  const disabilities = [...new Set(input.disabilities)];
  if (!deviceCategoryCodes.has(category)) wrong('category');
  if (fenOf(price) <= 0n || fenOf(price) > MOST.fen) wrong('price');
  if (usefulYears < 1 || usefulYears > MOST.years) wrong('usefulYears');
  if (disabilities.some((code) => !disabilityCategoryCodes.has(code))) wrong('disabilities');
  if (lightestGrade < 1 || lightestGrade > LIGHTEST) wrong('lightestGrade');
  const name = statedText(input.name, LONGEST_NAME, 'name');
  await oneAtATime(em, `device of the catalogue ${category} ${name}`);
  if ((await em.count(AssistiveDevice, { categoryCode: category, name, status: { $ne: WITHDRAWN } })) > 0) throw new Refusal('DEVICE_EXISTS', ['input', 'name']);
  Object.assign(subject, { categoryCode: category, name, price, usefulYears, disabilityCodes: disabilities, lightestGrade });
}

/** Subsidies are counted by the price: whoever has proposed it does not let it in. */
const isNotProposer = ({ em, subject, actor }: DeviceStep<'listDevice'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['proposeDevice']);

/** A device in the catalogue of the province (康复辅助器具产品目录, systems A19). Another price is another entry: what was granted by the old one stays what it was. */
export const deviceMachine: Machine<DeviceStatus, AssistiveDevice, DeviceInputs> = defineMachine<DeviceStatus, AssistiveDevice, DeviceInputs>({
  name: 'AssistiveDevice',
  entity: AssistiveDevice,
  states: Object.values(DeviceStatus),
  final: [WITHDRAWN],
  transitions: {
    proposeDevice: { from: [], to: PROPOSED, actors: ['prov.assist'], effect: propose },
    listDevice: { from: [PROPOSED], to: LISTED, actors: ['prov.assist'], guards: [isNotProposer] },
    withdrawDevice: { from: [PROPOSED, LISTED], to: WITHDRAWN, actors: ['prov.assist'] },
  },
});

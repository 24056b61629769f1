import { civilError } from '@civil/schema/errors';
import { DivisionCodeScalar, MoneyScalar, UsccScalar } from '@civil/schema/scalars';
import {
  BareStepInput, defineMachine, executeSql, type Machine, newId, newIdSql, oneAtATime, RecordStepInput, Refusal, statedText, type Step, tableOf,
} from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { fenOf } from '../money.js';
import { assertOwnDivision, isOfOwnDivision } from '../own-division.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStatus, DeviceStock, RentalSiteStatus } from './assistive-device.entity.js';

@InputType({ description: '设立辅助器具租赁站点。Opening a rental site.' })
export class OpenRentalSiteInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '县、乡镇（街道）或村（社区），6、9 或 12 位。County, township or village, 6, 9 or 12 digits.' }) division!: string;
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => String, { description: '地址，至多 200 字。Address, 200 characters at most.' }) addressText!: string;
  @Field(() => String, { description: '办公电话，至多 20 位。Telephone of the office, 20 characters at most.' }) phone!: string;
  @Field(() => String, { description: '营业时间，至多 100 字。Opening hours, 100 characters at most.' }) hours!: string;
  @Field(() => UsccScalar, { description: '运营单位统一社会信用代码。Unified social credit code of the operator.' }) operatorUscc!: string;
}

@InputType({ description: '登记站点的器具数量和租金。Entering what a site has of a device.' })
export class StockRentalDeviceInput extends RecordStepInput {
  @Field(() => ID, { description: '器具标识，须在目录中。Id of the device, of the catalogue.' }) deviceId!: string;
  @Field(() => Int, { description: '总件数，0 至 1000，不少于已借出和已预约的。Pieces, 0 to 1000, no fewer than are out or reserved.' }) pieces!: number;
  @Field(() => MoneyScalar, { description: '月租金。Rent a month.' }) monthlyRent!: string;
}

/** Every step of a rental site, with what it takes. */
export interface RentalSiteInputs {
  openRentalSite: OpenRentalSiteInput;
  stockRentalDevice: StockRentalDeviceInput;
  closeRentalSite: RecordStepInput;
}
type SiteStep<E extends keyof RentalSiteInputs> = Step<DeviceRentalSite, RentalSiteInputs[E]>;

const LEVELS = [3, 4, 5];
const LONGEST = { name: 100, addressText: 200, phone: 20, hours: 100 };
const MOST_PIECES = 1000;
const MOST_RENT = 1_000_000n; // fen
const { OPEN, CLOSED } = RentalSiteStatus;

/** A site of which nothing is stated yet. */
export const emptyRentalSite = (): DeviceRentalSite => Object.assign(new DeviceRentalSite(), { id: newId('dl'), synthetic: false });

async function open({ em, subject, input, actor }: SiteStep<'openRentalSite'>): Promise<void> {
  assertOwnDivision(actor, input.division, LEVELS);
  const name = statedText(input.name, LONGEST.name, 'name');
  await oneAtATime(em, `rental site ${input.division}`);
  if ((await em.count(DeviceRentalSite, { divisionCode: input.division, name, status: OPEN })) > 0) throw new Refusal('STATION_EXISTS', ['input', 'name']);
  Object.assign(subject, {
    divisionCode: input.division, name, addressText: statedText(input.addressText, LONGEST.addressText, 'addressText'), phone: statedText(input.phone, LONGEST.phone, 'phone'),
    hours: statedText(input.hours, LONGEST.hours, 'hours'), operatorUscc: input.operatorUscc,
  });
}

/** Enters pieces and rent. The condition stands in the statement itself, as pieces are reserved and returned without the site. @throws Refusal `DEVICES_OUT`. */
async function stock({ em, subject, input }: SiteStep<'stockRentalDevice'>): Promise<void> {
  const { deviceId, pieces, monthlyRent } = input;
  if (pieces < 0 || pieces > MOST_PIECES) throw new Refusal('BAD_USER_INPUT', ['input', 'pieces']);
  if (fenOf(monthlyRent) < 0n || fenOf(monthlyRent) > MOST_RENT) throw new Refusal('BAD_USER_INPUT', ['input', 'monthlyRent']);
  if ((await em.count(AssistiveDevice, { id: deviceId, status: DeviceStatus.LISTED })) === 0) throw civilError('NOT_FOUND', { argument: 'input.deviceId' });
  const entered = await executeSql(
    em,
    `insert into ${tableOf(em, DeviceStock)} as s (id, site_id, device_id, pieces, free, monthly_rent, synthetic) values (${newIdSql('dk')}, ?, ?, ?, ?, ?, ?)
     on conflict (site_id, device_id) do update set pieces = excluded.pieces, free = excluded.pieces - (s.pieces - s.free), monthly_rent = excluded.monthly_rent where excluded.pieces >= s.pieces - s.free returning id`,
    [subject.id, deviceId, pieces, pieces, monthlyRent, subject.synthetic],
  );
  if (entered.length === 0) throw new Refusal('DEVICES_OUT', ['input', 'pieces']);
}

/** A site is closed once everything is back; its stock goes with it, so that whoever reserves at the same moment finds nothing. @throws Refusal `DEVICES_OUT`. */
async function close({ em, subject }: SiteStep<'closeRentalSite'>): Promise<void> {
  const table = tableOf(em, DeviceStock);
  await executeSql(em, `delete from ${table} where site_id = ? and free = pieces returning id`, [subject.id]);
  if ((await em.count(DeviceStock, { siteId: subject.id })) > 0) throw new Refusal('DEVICES_OUT');
}

/** A site that rents out devices (社区租赁, systems A19): opened, stocked and closed by its county. */
export const rentalSiteMachine: Machine<RentalSiteStatus, DeviceRentalSite, RentalSiteInputs> = defineMachine<RentalSiteStatus, DeviceRentalSite, RentalSiteInputs>({
  name: 'DeviceRentalSite',
  entity: DeviceRentalSite,
  states: Object.values(RentalSiteStatus),
  final: [CLOSED],
  transitions: {
    openRentalSite: { from: [], to: OPEN, actors: ['county.assist'], effect: open },
    stockRentalDevice: { from: [OPEN], actors: ['county.assist', 'town.assist'], guards: [isOfOwnDivision], effect: stock },
    closeRentalSite: { from: [OPEN], to: CLOSED, actors: ['county.assist'], guards: [isOfOwnDivision], effect: close },
  },
});

import { labelsOf, type SubgraphDefinition } from '@civil/subgraph-kernel';
import { Arg, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Depot, Device, type DeviceTrial, RetiredDevice, Station } from './devices.types.js';

const { Public } = labelsOf('ELDERLY');

const trials: DeviceTrial[] = [
  { study: { number: 'S-1', about: '居家使用' }, outcome: '适用' },
  { study: { number: 'S-2', about: '机构使用' } },
];
const devices: Device[] = [
  {
    id: 'bed-1', model: 'B100', maker: 'north', variant: { id: 'wide' }, size: { length: '200', weight: 41.5, unit: 'cm' },
    station: { code: 'st-1', lent: 3, years: 0 }, note: '仅内部', trials: trials.slice(0, 1),
  },
  { id: 'chair-1', model: 'C7', maker: 'south', variant: { id: 'light' }, station: { code: 'st-2', lent: 8, years: 0 }, trials: trials.slice(1) },
];
const retired: RetiredDevice[] = [{ model: 'A1', maker: 'north', reason: '已召回' }];

type DeviceKey = Partial<Pick<Device, 'id' | 'model' | 'maker' | 'variant'>>;

@Resolver(() => Device)
class DeviceResolver {
  @Public()
  @Query(() => Device, { nullable: true, description: '辅助器具。A device.' })
  device(@Arg('id', () => ID, { description: '标识。Id.' }) id: string): Device | undefined {
    return devices.find((device) => device.id === id);
  }

  @Public()
  @Query(() => RetiredDevice, { nullable: true, description: '停用器具。A device out of use.', deprecationReason: 'Use device; since 2026-01-01' })
  retiredDevice(
    @Arg('model', () => String, { description: '型号。Model.' }) model: string,
    @Arg('maker', () => String, { description: '厂家。Maker.' }) maker: string,
  ): RetiredDevice | undefined {
    return retired.find((device) => device.model === model && device.maker === maker);
  }
}

@Resolver(() => Station)
class StationResolver {
  @Public()
  @Directive('@requires(fields: "lent years")')
  @FieldResolver(() => Int, { nullable: true, description: '年均租出。Devices lent per year.' })
  lentPerYear(@Root() { lent, years }: Station): number | null {
    return lent === undefined || !years ? null : Math.round(lent / years);
  }
}

@Resolver(() => Depot)
class DepotResolver {
  @Public()
  @FieldResolver(() => [RetiredDevice], { description: '停用器具。Devices out of use kept there.' })
  retired(@Root() { id }: Depot): RetiredDevice[] {
    return id === 'depot-1' ? retired : [];
  }
}

/** Everything a subgraph of Federation 2 can say of its types, said with the kernel: devices that are lent to people at home. */
export const devicesSubgraph: SubgraphDefinition = {
  registration: {
    name: 'devices' as never, zh: '辅助器具', port: 0, databaseSchema: 'devices', urlVariable: 'DEVICES_URL', databaseVariable: 'DEVICES_DATABASE_URL',
  },
  entities: [],
  migrations: [],
  rowRules: {},
  resolvers: [DeviceResolver, StationResolver, DepotResolver],
  references: {
    Device: ({ id, model, maker, variant }: DeviceKey) =>
      devices.find((device) => device.id === id || (device.model === model && (device.maker === maker || device.variant?.id === variant?.id))) ?? null,
    RetiredDevice: ({ model, maker }: RetiredDevice) => retired.find((device) => device.model === model && device.maker === maker) ?? null,
    DeviceTrial: ({ study }: DeviceTrial) => trials.find((trial) => trial.study.number === study.number) ?? null,
    Station: ({ code, ...needed }: Station) => ({ code, name: `站点 ${code}`, ...needed }),
    Depot: ({ id }: Depot) => ({ id }),
  },
  errors: { owner: 'devices', codes: {} },
  seed: async () => undefined,
};

import type { MeasurePart } from './kit/part.js';

/** The parts of the benchmark, in the order in which all of them are run. Each is loaded only when it is. */
export const parts: Readonly<Record<string, () => Promise<MeasurePart>>> = {
  gateways: async () => (await import('./gateways/measure-gateways.js')).measureGateways,
  ledger: async () => (await import('./ledger/measure-ledger.js')).measureLedger,
  'end-to-end': async () => (await import('./graph/measure-end-to-end.js')).measureEndToEnd,
  growth: async () => (await import('./graph/measure-growth.js')).measureGrowth,
  connections: async () => (await import('./graph/measure-connections.js')).measureConnections,
  memory: async () => (await import('./graph/measure-memory.js')).measureMemory,
  'start-up': async () => (await import('./graph/measure-start-up.js')).measureStartUp,
  swap: async () => (await import('./graph/measure-swap.js')).measureSwap,
  payments: async () => (await import('./payments/measure-payments.js')).measurePayments,
  'trusted-operations': async () => (await import('./graph/measure-trusted-operations.js')).measureTrustedOperations,
  statistics: async () => (await import('./statistics/measure-statistics.js')).measureStatistics,
  sharing: async () => (await import('./sharing/measure-sharing.js')).measureSharing,
  monitoring: async () => (await import('./monitoring/measure-monitoring.js')).measureMonitoring,
};

/** Parts that are run only where they are named. */
export const longParts: typeof parts = {
  'memory-million': async () => (await import('./graph/measure-memory.js')).measureMemoryOverMillion,
};

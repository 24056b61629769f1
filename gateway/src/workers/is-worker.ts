import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** Whether this process is one of several that answer on one port. */
export const isWorker = (): boolean => cluster.isWorker;

/** Hands the metrics of this worker to the process that serves those of all. */
export function shareMetrics(registry: Registry): void {
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries([registry]);
}

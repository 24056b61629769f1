import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const GC_SECONDS = [0.001, 0.01, 0.1, 1];

/**
 * Adds what is known of the process. prom-client's own collection of these cannot be stopped, so gateways that came and went in one
 * process would leave their observers behind. Returns what stops it.
 */
export function observeProcess(registry: Registry): () => void {
  const registers = [registry];
  /** `aggregator` tells how the values of several workers become one. */
  const gauge = (name: string, help: string, read: () => number, aggregator: 'sum' | 'min' | 'max' = 'sum') =>
    new Gauge({ name, help, registers, aggregator, collect() { this.set(read()); } });
  const started = Date.now() / 1000 - process.uptime();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  gauge('process_start_time_seconds', 'When the process started', () => started, 'min');
  new Counter({
    name: 'process_cpu_seconds_total', help: 'Processor time used', registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  gauge('process_resident_memory_bytes', 'Memory that the process holds', () => process.memoryUsage.rss());
  gauge('nodejs_heap_size_used_bytes', 'Memory that JavaScript uses', () => process.memoryUsage().heapUsed);
  gauge('nodejs_eventloop_lag_p99_seconds', 'Delay of the event loop since the last reading, 99th percentile', () => {
    const seconds = Number.isNaN(delay.mean) ? 0 : delay.percentile(99) / 1e9;
    delay.reset();
    return seconds;
  }, 'max');
  const collections = new Histogram({ name: 'nodejs_gc_duration_seconds', help: 'Garbage collections', buckets: GC_SECONDS, registers });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collections.observe(duration / 1000);
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    delay.disable();
    observer.disconnect();
  };
}

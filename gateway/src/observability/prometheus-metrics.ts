import { findRole } from '@civil/schema/access';
import { catalogueEntry } from '@civil/schema/errors';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnsweredRequest, BreakerState, KeptOperations, LedgerState, Metrics } from './metrics.js';
import { denialCodes } from './request-outcome.js';
import { SeriesCounter, SeriesHistogram, type SeriesKey } from './series.js';

/** Metrics that can be read as text for Prometheus. */
export interface PrometheusMetrics extends Metrics {
  readonly registry: Registry;
}

const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const PLAN_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1];
const ANSWER_BYTES = [256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 8_388_608];
const COSTS = [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];
const breakerValues: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

/** A role code of the catalogue, or a word for what is not one: labels must stay few whatever a token says. */
const roleLabel = (codes: readonly string[]): string => {
  const [code] = codes;
  if (codes.length !== 1 || code === undefined) return codes.length === 0 ? 'none' : 'several';
  return findRole(code) ? code : 'unknown';
};

/** A code of the catalogue; those that a subgraph declared in its own process are counted together. */
const codeLabel = (code: string): string => (catalogueEntry(code) ? code : 'OTHER');

/** Builds the instruments of one gateway in a registry of its own. */
export function createMetrics(): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) => new Counter({ name, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, buckets: number[], labelNames: L[] = []) =>
    new Histogram({ name, help, buckets, labelNames, registers });
  const seriesCounter = <L extends string>(name: string, help: string, labelNames: L[]) => new SeriesCounter({ name, help, labelNames, registers });
  const seriesHistogram = <L extends string>(name: string, help: string, buckets: number[], labelNames: L[]) => new SeriesHistogram({ name, help, buckets, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []) => new Gauge({ name, help, labelNames, registers });
  /** A gauge that is asked whenever it is read. Where several workers answer, their values are added up, or the worst of them stands for all. */
  const watched = <L extends string>(name: string, help: string, labelNames: L[], read: (set: Gauge<L>) => void, aggregator: 'sum' | 'max' = 'sum') =>
    new Gauge({ name, help, labelNames, registers, aggregator, collect() { read(this); } });

  const requests = seriesCounter('civil_gateway_requests_total', 'Answered requests by role of the caller', ['role', 'outcome']);
  const duration = seriesHistogram('civil_gateway_request_duration_seconds', 'Time to answer by kind of caller', ANSWER_SECONDS, ['kind', 'outcome']);
  const bytes = histogram('civil_gateway_response_bytes', 'Size of answers', ANSWER_BYTES);
  const operations = histogram('civil_gateway_operation_duration_seconds', 'Time to answer trusted operations', ANSWER_SECONDS, ['operation']);
  const denials = counter('civil_gateway_denials_total', 'Places of answers that were denied', ['code']);
  const errors = counter('civil_gateway_errors_total', 'Errors told in answers, denials apart', ['code']);
  const shed = counter('civil_gateway_shed_requests_total', 'Requests sent away by a limit', ['reason']);
  const estimated = histogram('civil_gateway_operation_cost_estimated', 'Cost of operations as estimated', COSTS);
  const actual = histogram('civil_gateway_operation_cost_actual', 'Cost of operations as counted', COSTS);
  const planning = histogram('civil_gateway_plan_duration_seconds', 'Time to make a query plan', PLAN_SECONDS);
  const planHits = counter('civil_gateway_plan_cache_hits_total', 'Query plans found in the cache');
  const planMisses = counter('civil_gateway_plan_cache_misses_total', 'Query plans that had to be made');
  const fetches = seriesHistogram('civil_gateway_fetch_duration_seconds', 'Calls to subgraphs', ANSWER_SECONDS, ['subgraph', 'outcome']);
  const sharedFetches = seriesCounter('civil_gateway_fetches_shared_total', 'Fetches answered by an equal one under way', ['subgraph']);
  const sent = seriesCounter('civil_gateway_representations_sent_total', 'Entities asked of subgraphs', ['subgraph']);
  const spared = seriesCounter('civil_gateway_representations_spared_total', 'Entities not asked again within a fetch', ['subgraph']);
  const ledgerEntries = counter('civil_gateway_ledger_entries_total', 'Entries written to the disclosure ledger');
  const ledgerFailures = counter('civil_gateway_ledger_failures_total', 'Failed writes to the disclosure ledger');
  const supergraph = gauge('civil_gateway_supergraph_info', 'The supergraph that is served', ['version']);
  const reloads = counter('civil_gateway_supergraph_loads_total', 'Supergraphs loaded or refused', ['outcome']);

  let readKept: (() => KeptOperations) | undefined;
  let readBreakers: (() => Iterable<readonly [string, BreakerState]>) | undefined;
  let readLedger: (() => LedgerState) | undefined;
  watched('civil_gateway_plan_cache_plans', 'Query plans kept', [], (set) => { if (readKept) set.set(readKept().plans); });
  watched('civil_gateway_operation_cache_entries', 'Documents and operations kept', ['cache'], (set) => {
    const { documents, operations } = readKept?.() ?? {};
    if (documents !== undefined) set.set({ cache: 'documents' }, documents);
    if (operations !== undefined) set.set({ cache: 'operations' }, operations);
  });
  watched('civil_gateway_circuit_breaker_state', 'Whether calls to a subgraph are let through: 0 all, 1 one to find out, 2 none', ['subgraph'], (set) => {
    for (const [subgraph, state] of readBreakers?.() ?? []) set.set({ subgraph }, breakerValues[state]);
  }, 'max');
  watched('civil_gateway_ledger_waiting_entries', 'Entries of the disclosure ledger not yet written for good', [], (set) => { if (readLedger) set.set(readLedger().waiting); });
  watched('civil_gateway_ledger_oldest_seconds', 'Age of the oldest entry that waits', [], (set) => { if (readLedger) set.set(readLedger().oldestSeconds); }, 'max');
  watched('civil_gateway_ledger_spool_bytes', 'Size of what the disclosure ledger holds back', [], (set) => { if (readLedger) set.set(readLedger().spoolBytes); });

  const of = (subgraph: string): SeriesKey<'subgraph'> => ({ key: subgraph, labels: () => ({ subgraph }) });
  const countErrors = ({ codes }: AnsweredRequest): void => {
    for (const [code, times] of Object.entries(codes)) (denialCodes.has(code) ? denials : errors).inc({ code: codeLabel(code) }, times);
  };
  return {
    registry,
    answered: (request) => {
      const { roles, kind = 'unknown', operation, outcome, seconds } = request;
      const role = roleLabel(roles);
      requests.add({ key: `${role} ${outcome}`, labels: () => ({ role, outcome }) }, 1);
      duration.add({ key: `${kind} ${outcome}`, labels: () => ({ kind, outcome }) }, seconds);
      bytes.observe(request.bytes);
      if (operation !== undefined) operations.observe({ operation }, seconds);
      countErrors(request);
    },
    shed: (reason) => shed.inc({ reason }),
    costed: (before, after) => {
      estimated.observe(before);
      if (after !== undefined) actual.observe(after);
    },
    planned: (seconds, isCached) => {
      (isCached ? planHits : planMisses).inc();
      if (!isCached) planning.observe(seconds);
    },
    watchKept: (read) => { readKept = read; },
    fetched: (subgraph, outcome, seconds) => fetches.add({ key: `${subgraph} ${outcome}`, labels: () => ({ subgraph, outcome }) }, seconds),
    shared: (subgraph) => sharedFetches.add(of(subgraph), 1),
    represented: (subgraph, sentNow, sparedNow) => {
      sent.add(of(subgraph), sentNow);
      spared.add(of(subgraph), sparedNow);
    },
    watchBreakers: (read) => { readBreakers = read; },
    ledgerWrote: (entries) => ledgerEntries.inc(entries),
    ledgerFailed: () => ledgerFailures.inc(),
    watchLedger: (read) => { readLedger = read; },
    supergraphLoaded: (version) => {
      supergraph.reset();
      supergraph.set({ version }, 1);
      reloads.inc({ outcome: 'loaded' });
    },
    supergraphRefused: () => reloads.inc({ outcome: 'refused' }),
  };
}

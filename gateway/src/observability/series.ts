import { Counter, type CounterConfiguration, Histogram, type HistogramConfiguration, type LabelValues } from 'prom-client';

/** Labels of a series, found by what tells them apart: they are put together for the first value alone. */
export interface SeriesKey<L extends string> {
  readonly key: string;
  readonly labels: () => LabelValues<L>;
}

/** A counter whose series are found by a short key. prom-client checks and sorts the labels for each value; here that is done when somebody reads them. */
export class SeriesCounter<L extends string> extends Counter<L> {
  readonly #pending = new Map<string, { readonly labels: LabelValues<L>; added: number }>();

  constructor(configuration: CounterConfiguration<L>) {
    super({ ...configuration, collect() { (this as SeriesCounter<L>).#settle(); } });
  }

  add({ key, labels }: SeriesKey<L>, value: number): void {
    const known = this.#pending.get(key);
    if (known) known.added += value;
    else this.#pending.set(key, { labels: labels(), added: value });
  }

  #settle(): void {
    for (const { labels, added } of this.#pending.values()) this.inc(labels, added);
    this.#pending.clear();
  }
}

interface Series<L extends string> {
  readonly labels: LabelValues<L>;
  /** Values up to each bound and above the one before; the last are above all bounds. */
  readonly counts: number[];
  sum: number;
  count: number;
}

/** A histogram whose series are found by a short key. */
export class SeriesHistogram<L extends string> extends Histogram<L> {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series<L>>();

  constructor(configuration: HistogramConfiguration<L> & { buckets: number[] }) {
    super(configuration);
    this.#name = configuration.name;
    this.#help = configuration.help;
    this.#bounds = configuration.buckets;
  }

  add({ key, labels }: SeriesKey<L>, value: number): void {
    const series = this.#series.get(key) ?? { labels: labels(), counts: new Array<number>(this.#bounds.length + 1).fill(0), sum: 0, count: 0 };
    if (series.count === 0) this.#series.set(key, series);
    const place = this.#bounds.findIndex((bound) => value <= bound);
    const bucket = place < 0 ? this.#bounds.length : place;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += value;
    series.count += 1;
  }

  override async get(): ReturnType<Histogram<L>['get']> {
    const values = [...this.#series.values()].flatMap((series) => this.#exported(series));
    return { name: this.#name, help: this.#help, type: 'histogram', aggregator: 'sum', values } as unknown as Awaited<ReturnType<Histogram<L>['get']>>;
  }

  /** What prom-client asks for where it writes the text. */
  getForPromString(): ReturnType<Histogram<L>['get']> {
    return this.get();
  }

  #exported({ labels, counts, sum, count }: Series<L>): object[] {
    let below = 0;
    const buckets = this.#bounds.map((bound, index) => {
      below += counts[index] ?? 0;
      return { labels: { ...labels, le: bound }, value: below, metricName: `${this.#name}_bucket` };
    });
    return [
      ...buckets,
      { labels: { ...labels, le: '+Inf' }, value: count, metricName: `${this.#name}_bucket` },
      { labels, value: sum, metricName: `${this.#name}_sum` },
      { labels, value: count, metricName: `${this.#name}_count` },
    ];
  }
}

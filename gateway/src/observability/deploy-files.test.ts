import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { observeProcess } from './process-metrics.js';
import { createMetrics } from './prometheus-metrics.js';

interface Rule { alert: string; expr: string; labels: { severity: string }; annotations: { summary: string } }
interface Dashboard { panels: { id: number; title: string; targets?: { expr: string; legendFormat: string }[] }[] }

const read = (file: string): string => readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
const { groups } = parse(read('prometheus-alerts.yml')) as { groups: { name: string; rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('grafana-dashboard.json')) as Dashboard;
const targets = dashboard.panels.flatMap((panel) => panel.targets ?? []);
const expressions = [...rules.map(({ expr }) => expr), ...targets.map(({ expr }) => expr)];

/** Every series the gateway can have, with the labels it can carry. */
const series = await (async () => {
  const metrics = createMetrics();
  observeProcess(metrics.registry)();
  const all = new Map<string, Set<string>>();
  for (const metric of metrics.registry.getMetricsAsArray()) {
    const { name, type, labelNames } = metric as unknown as { name: string; type: string; labelNames: string[] };
    const labels = new Set(['instance', 'job', ...labelNames]);
    if (String((await metrics.registry.getSingleMetric(name)?.get())?.type ?? type) === 'histogram') {
      all.set(`${name}_bucket`, new Set([...labels, 'le'])).set(`${name}_sum`, labels).set(`${name}_count`, labels);
    } else all.set(name, labels);
  }
  return all;
})();

const METRIC = /\b(?:civil_gateway|process|nodejs)_\w+/g;
const namesIn = (expression: string): string[] => expression.match(METRIC) ?? [];

describe('dashboard and alerts', () => {
  it('speak of metrics that exist', () => {
    expect(expressions.length).toBeGreaterThan(40);
    expect(expressions.flatMap(namesIn).filter((name) => !series.has(name))).toEqual([]);
  });

  it('leave no metric unwatched', () => {
    const watched = new Set(expressions.flatMap(namesIn).map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    const all = new Set([...series.keys()].map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    expect([...all].filter((name) => !watched.has(name))).toEqual([]);
  });

  it('group and select by labels that the metrics have', () => {
    const faults = expressions.flatMap((expression) => {
      const known = new Set(namesIn(expression).flatMap((name) => [...(series.get(name) ?? [])]));
      if (expression.startsWith('up{')) known.add('job');
      const grouped = [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(',').map((label) => label.trim()));
      const selected = [...expression.matchAll(/\{([^}]*)\}/g)].flatMap(([, matchers = '']) => matchers.split(',').map((matcher) => matcher.split(/[!=~]/)[0]?.trim() ?? ''));
      return [...grouped, ...selected].filter((label) => !known.has(label)).map((label) => `${label} in ${expression}`);
    });
    expect(faults).toEqual([]);
  });

  it('are written in full: brackets that close, a severity, a summary in Chinese and English, a title once', () => {
    for (const expression of expressions) for (const [open, close] of [['(', ')'], ['{', '}'], ['[', ']']] as const) {
      expect(expression.split(open)).toHaveLength(expression.split(close).length);
    }
    for (const { labels, annotations } of rules) {
      expect(['critical', 'warning']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/[\u4e00-\u9fff].*。[A-Z].*\./);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    expect(new Set(dashboard.panels.map(({ title }) => title)).size).toBe(dashboard.panels.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    for (const { legendFormat } of targets) expect(legendFormat).not.toBe('');
  });
});

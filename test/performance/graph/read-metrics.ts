/** The sum of a metric of our gateway over all its labels, or over those that match. `NaN` where it tells none. */
export async function readMetric(gateway: string, name: string, labels = ''): Promise<number> {
  const text = await (await fetch(`${gateway}/metrics`)).text();
  const lines = text.split('\n').filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(labels));
  return lines.length === 0 ? Number.NaN : lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

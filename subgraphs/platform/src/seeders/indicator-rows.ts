import { readFileSync } from 'node:fs';
import type { UrbanRural } from '@civil/subgraph-kernel';
import type { Indicator, IndicatorKind, IndicatorQualifier } from '../indicator/indicator.entity.js';

interface PublishedFigures {
  sources: Record<string, { titleZh: string; titleEn: string; titleDerived: boolean; publishedBy: string; date: string }>;
  regions: Record<string, { nameZh: string; nameEn: string }>;
  indicators: {
    id: string; subgraph: string; measure: string; nameZh: string; nameEn: string; value: string; unit: string; kind: IndicatorKind;
    qualifier: IndicatorQualifier; division: string; period: string; urbanRural?: UrbanRural; source: string; asWritten?: string;
    derived?: boolean; note?: string;
  }[];
}

/** Published figures of the data folder as rows. */
export function indicatorRows(): Partial<Indicator>[] {
  const file = new URL('../../data/indicators.json', import.meta.url);
  const { sources, regions, indicators } = JSON.parse(readFileSync(file, 'utf8')) as PublishedFigures;
  return indicators.map(({ source, division, urbanRural, asWritten, derived, note, ...figure }) => {
    const from = sources[source];
    const region = regions[division];
    if (!from || !region) throw new Error(`indicator ${figure.id} names an unknown source or region`);
    return {
      ...figure, divisionCode: division, regionNameZh: region.nameZh, regionNameEn: region.nameEn, urbanRural: urbanRural ?? null,
      derived: derived ?? false, note: note ?? null, sourceTitleZh: from.titleZh, sourceTitleEn: from.titleEn, sourceIsOwnTitle: !from.titleDerived,
      sourcePublishedBy: from.publishedBy, sourceDate: from.date, asWritten: asWritten ?? null, synthetic: false,
    };
  });
}

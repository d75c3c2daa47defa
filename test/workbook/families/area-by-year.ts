// F1, område × år twice: counts by year, then shares by year (domain 1.10, b020).
import fc from 'fast-check';
import { areaRows } from './area-rows.js';
import { blockFrame, years } from './block-frame.js';
import type { CrossBlock } from './cross-block.js';
import { label, yearLabel } from './label.js';

/** Any table of the family. */
export const areaByYear: fc.Arbitrary<CrossBlock> = fc
  .record({
    frame: blockFrame,
    areas: areaRows,
    years,
    yearsAsNumbers: fc.boolean(),
    twice: fc.boolean(),
    splitMeasure: fc.boolean(),
    nameRow: fc.boolean(),
  })
  .map(({ frame: { headingPlace, header, ...frame }, areas, years, yearsAsNumbers, twice, splitMeasure, nameRow }) => {
    const yearsOf = (measure: 'count' | 'share') =>
      years.map((year) => ({ label: yearLabel(year, yearsAsNumbers), children: [], measure }));
    const counted = splitMeasure
      ? label('Personer berättigade till bistånd', ['Personer berättigade', 'till bistånd'])
      : label('Biståndstagare');
    const groups = [
      { label: counted, children: yearsOf('count'), measure: 'count' as const },
      { label: label('% av befolkningen'), children: yearsOf('share'), measure: 'share' as const },
    ];
    return {
      ...frame,
      words: {
        title: 'Personer med ekonomiskt bistånd efter stadsdelsområde. Stockholm',
        english: 'Persons with social assistance by district',
        unit: 'Antal',
      },
      header: nameRow ? { ...header, nameRow: 'År' } : header,
      columns: twice ? groups : yearsOf('count'),
      rows: areas.rows,
      stub: areas.stub,
      headings: { texts: areas.heading === undefined ? [] : [areas.heading], place: headingPlace },
    };
  });

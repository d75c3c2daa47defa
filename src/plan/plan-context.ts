// What planning looks things up in: which indicators exist, with which years and members.
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { CellKey, Members } from '../indicators/cell-key.js';
import { type Dimension, districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { YearData } from '../indicators/observe-year.js';
import { fullId } from '../indicators/read-indicators.js';
import { resolveMember } from '../indicators/resolve-member.js';
import type { YamlPath, YamlSource } from '../project/yaml-source.js';

/** Where a request stands, for diagnostics. */
export interface Spot {
  readonly source: YamlSource;
  readonly path: YamlPath;
}

export class PlanContext {
  readonly diagnostics: Diagnostic[] = [];
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly shapes = new Map<string, { years: Set<number>; dimensions: Map<string, Set<string>> }>();

  constructor(
    readonly year: number,
    private readonly data: YearData,
  ) {
    this.byId = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
    for (const { key } of data.observations.all()) {
      const shape = this.shapes.get(key.indicator) ?? { years: new Set(), dimensions: new Map() };
      this.shapes.set(key.indicator, shape);
      shape.years.add(key.year);
      for (const [dimension, member] of Object.entries(key.members)) {
        const members = shape.dimensions.get(dimension) ?? new Set();
        shape.dimensions.set(dimension, members.add(member));
      }
    }
  }

  report(diagnostic: Diagnostic): undefined {
    this.diagnostics.push(diagnostic);
  }

  at(
    spot: Spot,
    hints: readonly string[] = [],
  ): { place: ReturnType<YamlSource['placeOfValue']>; frame: string; hints: readonly string[] } {
    const place = spot.source.placeOfValue(spot.path);
    return { place, frame: spot.source.frame(place), hints };
  }

  /** Every id, for suggestions. */
  ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  lookUp(name: string, chapterKey: string): Indicator | undefined {
    return this.byId.get(fullId(name, chapterKey));
  }

  indicator(name: string, chapterKey: string, spot: Spot): Indicator | undefined {
    const found = this.lookUp(name, chapterKey);
    if (found) return found;
    return this.report(diagnose('SR-IND-001', { name, where: '' }, this.at(spot, this.suggest(name, chapterKey))));
  }

  suggest(name: string, chapterKey: string): readonly string[] {
    const short = this.ids().map((id) => (id.startsWith(`${chapterKey}.`) ? id.slice(chapterKey.length + 1) : id));
    const guess = closest(name, short);
    return guess ? [`menade du \`${guess}\`?`] : [];
  }

  dimension(name: string): Dimension | undefined {
    return this.data.dimensions.get(name);
  }

  /** Dimensions by which the indicator has any value. */
  dimensionsOf(indicator: string): readonly string[] {
    return [...(this.shapes.get(indicator)?.dimensions.keys() ?? [])];
  }

  /** Years with any value at `members`, ascending, up to the report year. */
  yearsOf(indicator: string, members: Members = {}): readonly number[] {
    const years = [...(this.shapes.get(indicator)?.years ?? [])]
      .filter((year) => year <= this.year)
      .sort((a, b) => a - b);
    const wanted = Object.entries(members);
    if (wanted.length === 0) return years;
    return years.filter((year) =>
      this.data.observations
        .of(indicator)
        .some(
          (one) =>
            one.key.year === year && wanted.every(([dimension, member]) => one.key.members[dimension] === member),
        ),
    );
  }

  /** Those of a chapter that have a target for the report year, in their order. */
  indicatorsWithTarget(chapter: number): readonly Indicator[] {
    return this.data.indicators.filter(({ chapter: own, target }) => {
      if (own !== chapter || target === undefined) return false;
      if (!('from' in target)) return target.year === this.year;
      const { indicator, members } = target.from;
      return this.has({ indicator, year: this.year, members });
    });
  }

  /** Whether the workbooks have the fact itself, whatever they say of it. */
  has({ indicator, year, members }: CellKey): boolean {
    return this.data.observations.find(indicator, year, members) !== undefined;
  }

  /** Years up to the report year of which the workbooks have the fact at just these members, ascending. */
  yearsExactly(indicator: string, members: Members): readonly number[] {
    return this.yearsOf(indicator).filter((year) => this.has({ indicator, year, members }));
  }

  /**
   * Members that the indicator has in `years`, those of other divisions left out: in the dimension's order, or where it has none
   * in that of the indicator's own table.
   */
  membersOf(indicator: string, dimension: string, years: readonly number[]): readonly string[] {
    const present = new Set<string>();
    for (const { key } of this.data.observations.of(indicator)) {
      const member = key.members[dimension];
      if (member !== undefined && years.includes(key.year)) present.add(member);
    }
    const known = this.dimension(dimension);
    const inOrder = (known?.members ?? []).map((member) => member.name).filter((name) => present.has(name));
    const isOpen = known !== undefined && !known.ordered && !known.isClosed && dimension !== districtDimension;
    return isOpen ? [...present].filter((name) => inOrder.includes(name)) : inOrder;
  }

  /** Whether the indicator has a total over the dimension, if only within other breakdowns. */
  hasTotal(indicator: string, dimension: string, years: readonly number[], fixed: Members): boolean {
    const wanted = Object.entries(fixed);
    return this.data.observations
      .of(indicator)
      .some(
        ({ key }) =>
          years.includes(key.year) &&
          !(dimension in key.members) &&
          wanted.every(([name, member]) => key.members[name] === member),
      );
  }

  /** `{ kön: Kvinnor }` as written → canonical members; unknown names are diagnosed. */
  members(written: Readonly<Record<string, string>>, indicator: Indicator, spot: Spot): Members {
    const members: Record<string, string> = {};
    for (const [name, label] of Object.entries(written)) {
      const member = this.member(name, label, indicator, { ...spot, path: [...spot.path, name] });
      if (member !== undefined) members[name] = member;
    }
    return members;
  }

  /** Undefined for the total, and after a diagnostic. */
  member(dimensionName: string, label: string, indicator: Indicator, spot: Spot): string | undefined {
    const dimension = this.dimension(dimensionName);
    if (dimension === undefined || !this.dimensionsOf(indicator.id).includes(dimensionName)) {
      return this.report(
        diagnose(
          'SR-PLA-001',
          { indicator: indicator.id, dimension: dimensionName },
          this.at(spot, this.otherDimensions(indicator.id)),
        ),
      );
    }
    const resolved = resolveMember(dimension, label);
    if (resolved.kind === 'total') return undefined;
    if (resolved.kind === 'member' && this.shapes.get(indicator.id)?.dimensions.get(dimensionName)?.has(resolved.name))
      return resolved.name;
    const guess = resolved.kind === 'unknown' ? resolved.guess : undefined;
    return this.report(
      diagnose(
        'SR-PLA-002',
        { member: label, dimension: dimensionName },
        this.at(spot, guess ? [`menade du ”${guess}”?`] : []),
      ),
    );
  }

  otherDimensions(indicator: string): readonly string[] {
    const names = this.dimensionsOf(indicator);
    return names.length > 0 ? [`indikatorn är uppdelad på ${names.join(', ')}`] : ['indikatorn är inte uppdelad alls'];
  }
}

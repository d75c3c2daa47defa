// A planned figure → the words it prints, or the reason why nothing can be said.
import type { Change, Difference, NoStatement, PointChange, Silence } from '../analysis/change/change.js';
import { changeBetween } from '../analysis/change/change-between.js';
import type { ChangeSettings } from '../analysis/change/change-settings.js';
import { differenceBetween } from '../analysis/change/difference-between.js';
import { changeSettingsFor } from '../analysis/settings-for.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import type { Figure } from '../disclosure/figure.js';
import type { Published, PublishedValue } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { NumberStyle } from '../language/numbers-in-text.js';
import type { PlannedFigure } from '../plan/plan.js';
import { sayAreas, sayExtreme } from './say-areas.js';
import { type ChangeForm, sayChange, sayDifference, sayPointChange, sayPointDifference } from './say-change.js';
import { sayApproximately, sayPart, sayValue } from './say-value.js';

export type Said = { readonly figure: Figure } | { readonly text: string } | { readonly silence: string };

const silences: Readonly<Record<Silence, string>> = {
  suppressed: 'uppgiften redovisas inte',
  missing: 'uppgift saknas',
  not_applicable: 'uppgiften kan inte förekomma',
  break: 'serien bryts mellan åren och är inte jämförbar',
  small_denominator: 'underlaget är för litet',
  order: 'det jämförda året är inte tidigare',
};

const changeForms: Readonly<Record<'ändring' | 'ändrades' | 'förändring', ChangeForm>> = {
  ändring: 'supine',
  ändrades: 'preterite',
  förändring: 'noun',
};

export function sayFigure(planned: PlannedFigure, data: PublishedData): Said {
  const indicator = data.indicator(planned.indicator);
  if (indicator === undefined) throw new Error(`planned figure of an unknown indicator ${planned.indicator}`);
  if (planned.operation === 'namn') return { text: indicator.name };
  const current = data.cell(planned.indicator, planned.year, planned.members);
  switch (planned.operation) {
    case 'ändring':
    case 'ändrades':
    case 'förändring':
      return sayChanged(planned, current, indicator, changeForms[planned.operation], data);
    case 'skillnad':
      return sayApart(planned, current, indicator, data);
    case 'högst':
    case 'lägst':
    case 'områden':
      return saySomeAreas(planned, current, indicator, data);
  }
  if (current.state !== 'value') return { silence: silenceOf(current) };
  return sayOne(planned, current, indicator, data);
}

function sayOne(planned: PlannedFigure, current: PublishedValue, indicator: Indicator, data: PublishedData): Said {
  const { withUnit, bare } = planned;
  switch (planned.operation) {
    case 'ungefär': {
      const figure = sayApproximately(current, indicator, {
        withUnit,
        bare,
        ...(planned.step === undefined ? {} : { step: planned.step }),
      });
      return figure ? { figure } : { silence: 'inget runt tal ligger tillräckligt nära' };
    }
    case 'andel': {
      const whole = data.cell(planned.indicator, planned.year, {});
      if (whole.state !== 'value') return { silence: silenceOf(whole) };
      const figure = sayPart(current, whole, planned.decimals);
      return figure ? { figure } : { silence: 'helheten är noll' };
    }
    default: {
      const decimals = planned.decimals === undefined ? {} : { decimals: planned.decimals };
      return {
        figure: sayValue(current, indicator, { withUnit, bare, words: planned.operation === 'ord', ...decimals }),
      };
    }
  }
}

function sayChanged(
  planned: PlannedFigure,
  current: Published,
  indicator: Indicator,
  form: ChangeForm,
  data: PublishedData,
): Said {
  const previous = data.cell(planned.indicator, planned.since, planned.members);
  const change: Change | PointChange | NoStatement = changeBetween(
    previous,
    current,
    indicator,
    settingsOf(planned, indicator, data),
  );
  if (change.type === 'no-statement') return { silence: silences[change.reason] };
  const options = { form, style: styleOf(planned) };
  return {
    figure:
      change.type === 'change' ? sayChange(change, indicator, options) : sayPointChange(change, indicator, options),
  };
}

function sayApart(planned: PlannedFigure, current: Published, indicator: Indicator, data: PublishedData): Said {
  const previous = data.cell(planned.indicator, planned.since, planned.members);
  const apart: Difference | PointChange | NoStatement = differenceBetween(
    previous,
    current,
    indicator,
    planned.decimals ?? tableDecimals(indicator),
    settingsOf(planned, indicator, data),
  );
  if (apart.type === 'no-statement') return { silence: silences[apart.reason] };
  const style = styleOf(planned);
  return {
    figure:
      apart.type === 'difference'
        ? sayDifference(apart, indicator, style)
        : sayPointDifference(apart, indicator, style),
  };
}

function saySomeAreas(planned: PlannedFigure, city: Published, indicator: Indicator, data: PublishedData): Said {
  const areas = planned.cells.flatMap((key): PublishedValue[] => {
    const dimension = data.dimension(districtDimension);
    const district = key.members[districtDimension];
    if (district === undefined || dimension?.members.find((member) => member.name === district)?.role === 'rest')
      return [];
    const cell = data.cell(key.indicator, key.year, key.members);
    return cell.state === 'value' ? [cell] : [];
  });
  if (areas.length === 0) return { silence: 'ingen stadsdelsnämnd redovisas' };
  if (planned.side !== undefined && city.state !== 'value') return { silence: silenceOf(city) };
  const figure =
    planned.operation === 'områden'
      ? sayAreas(areas, city.state === 'value' ? city : undefined, planned.side)
      : sayExtreme(areas, planned.operation === 'högst' ? 'högst' : 'lägst', indicator, planned.decimals);
  return figure ? { figure } : { silence: 'ingen stadsdelsnämnd uppfyller villkoret' };
}

const styleOf = ({ digits }: PlannedFigure): NumberStyle => (digits ? 'digits' : 'words');

function settingsOf(planned: PlannedFigure, indicator: Indicator, data: PublishedData): ChangeSettings {
  const settings = changeSettingsFor(indicator, data.settings);
  return planned.decimals === undefined ? settings : { ...settings, maxDecimals: planned.decimals };
}

function silenceOf(published: Published): string {
  if (published.state === 'suppressed') return silences.suppressed;
  return published.state === 'notApplicable' ? silences.not_applicable : silences.missing;
}

// Names that prose may use besides indicators. Their texts are made in `text/`.

export const variableNames = [
  'år',
  'föregående-år',
  'nästa-år',
  'upplaga',
  'upplaga-nummer',
  'titel',
  'stad',
  'nämnd',
  'förvaltning',
  'avdelning',
  'utgivare',
  'kontakt',
  'dnr',
  'bilaga',
  'antal-kapitel',
  'antal-områden',
  'områden',
  'dokumentdatum',
  'publicerad',
  'nämnddatum',
  'förvaltningsgruppen-datum',
  'funktionshinderrådet-datum',
  'tröskel',
  'tröskel-högst',
  'tröskel-beslutad-av',
  'antal-stadsdelsnämnder',
  'personindikatorer',
  'könsuppdelade-indikatorer',
  'könsuppdelad-andel',
] as const;

export type VariableName = (typeof variableNames)[number];

export function isVariable(name: string): name is VariableName {
  return (variableNames as readonly string[]).includes(name);
}

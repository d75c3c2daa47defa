// Categories that hold what no other does: they come last, whatever their size.

const residual = /^(?:annan|annat|övrig|övriga|övrigt|okänd|okänt|uppgift saknas)(?!\p{L})/iu;

/** Whether a name says that it holds the rest: `Annat ändamål`, `Övriga`, `Okänt`. */
export function isResidual(name: string): boolean {
  return residual.test(name.trim());
}

import { isResidual } from '../../src/language/residual-category.js';

describe('a category that holds the rest', () => {
  it.each(['Annat ändamål', 'annan orsak', 'Övriga', 'Övrigt ekonomiskt bistånd', 'Okänt', 'Uppgift saknas'])(
    '%s',
    (name) => expect(isResidual(name)).toBe(true),
  );

  it.each(['Arbete', 'Annandag', 'Övrigheten', 'Barn och andra', 'Järva'])('is not %s', (name) =>
    expect(isResidual(name)).toBe(false),
  );
});

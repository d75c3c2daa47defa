import fc from 'fast-check';
import { protectSpaces } from '../../src/language/protect-spaces.js';

/** Shows no-break spaces as ~ so that the cases can be read. */
const shown = (text: string, units?: readonly string[]) => protectSpaces(text, units).replaceAll('\u00A0', '~');

describe('no-break spaces', () => {
  it.each([
    ['totalt inkom 42 757 anmälningar', 'totalt inkom 42~757~anmälningar'],
    ['1 234 567 kronor', '1~234~567~kronor'],
    ['ökat med 2,2 procent sedan', 'ökat med 2,2~procent sedan'],
    ['2,2 %', '2,2~%'],
    ['3,5 miljoner kronor', '3,5~miljoner kronor'],
    ['se § 14 och §§ 4-6', 'se §~14 och §§~4–6'],
    ['4 kap. 1 § SoL', '4~kap.~1~§ SoL'],
    ['26 kap. 1 a § OSL', '26~kap.~1~a~§ OSL'],
    ['Dnr 3.1-134/2014', 'Dnr~3.1-134/2014'],
    ['Dnr: RVK 2021/31', 'Dnr:~RVK~2021/31'],
    ['den 14 maj 2025', 'den 14~maj 2025'],
    ['Den 31 december var', 'Den 31~december var'],
    ['Stockholm, 14 maj 2025.', 'Stockholm, 14~maj 2025.'],
    ['Maj 2025', 'Maj~2025'],
    ['kl. 13.15', 'kl.~13.15'],
    ['se kapitel 7, tabell 3.4 och Diagram 3.2', 'se kapitel~7, tabell~3.4 och Diagram~3.2'],
    ['år 2024', 'år~2024'],
    ['0 till 17 år', '0 till 17~år'],
    ['tfn 08-508 25 000', 'tfn 08-508~25~000'],
    ['+46 8 508 25 000', '+46~8~508~25~000'],
    ['105 35 Stockholm', '105~35 Stockholm'],
    ['på två\nrader med 42\n757 personer', 'på två\nrader med 42~757~personer'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    'under 2024 ökade antalet',
    'ökade 2024 500',
    'han maj 12',
    'i 12 barnfamiljer',
    'den 45 majs',
    'personer 12 och',
    'sju procent',
  ])('leaves alone: %s', (text) => expect(protectSpaces(text)).toBe(text));

  it('knows the units that a project adds, whatever signs they hold', () => {
    expect(shown('12 lägenheter (st.) och 3 c++', ['lägenheter', 'c++'])).toBe('12~lägenheter (st.) och 3~c++');
    expect(shown('12 lägenheterna', ['lägenheter'])).toBe('12 lägenheterna');
  });
});

describe('intervals', () => {
  it.each([
    ['18-24 år', '18–24~år'],
    ['mellan åren 2021-2025.', 'mellan åren 2021–2025.'],
    ['0-17 år', '0–17~år'],
    ['2,5-3,5 procent', '2,5–3,5~procent'],
    ['900-1 200 kronor', '900–1~200~kronor'],
    ['42 757-43 000', '42~757–43~000'],
    ['(46-90 månader)', '(46–90~månader)'],
    ['18-24-åringar', '18–24-åringar'],
    ['2 kap. 1-3 §§', '2~kap.~1–3~§§'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    '2025-05-14',
    '2025-05',
    '3.1-134/2014',
    '2.6.1-0390/2011',
    '08-50825000',
    '070-123',
    '+46-850825000',
    '212000-0142',
    '850101-1234',
    'covid-19',
    'B12-13',
    '12-B',
    'individ- och familjeomsorg',
    '31-12',
    '65-',
    '-64',
    '2018:1-1937',
    '1-2-3',
    '12-stegsbehandling',
    '2023/24-2024/25',
    '13.15-14.30',
  ])('leaves alone: %s', (text) => expect(protectSpaces(text)).toBe(text));

  it.each(['Dnr 134-2014', 'dnr: SoN 134-2014', 'telefon 508-25000', 'bankgiro 123-4567'])(
    'reads a name in %s',
    (text) => expect(protectSpaces(text)).not.toContain('\u2013'),
  );
});

const pieces = [
  '12',
  '2 196',
  '42',
  '757',
  '0',
  '-',
  ' ',
  ' ',
  '§',
  'kap.',
  'maj',
  '2025',
  'Dnr',
  'år',
  'a',
  ',',
  '.',
  '/',
  '\n',
  '%',
  '–',
];

it('changes spaces and hyphens only, and nothing the second time', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const bare = (value: string) => value.replaceAll(/[\u00A0\n]/g, ' ').replaceAll('\u2013', '-');
  fc.assert(
    fc.property(text, (input) => {
      const output = protectSpaces(input);
      expect(bare(output)).toBe(bare(input));
      expect(protectSpaces(output)).toBe(output);
    }),
    { numRuns: 2000 },
  );
});

// Ekonomiskt bistånd by stadsdelsområde 2015–2017 (Stadsledningskontoret/Sweco, b020), as published: domain.md 2.2.

export const b020Years = [2015, 2016, 2017] as const;

/** Biståndstagare per district, 2015, 2016 and 2017. */
export const recipients: Readonly<Record<string, readonly [number, number, number]>> = {
  'Rinkeby-Kista': [4137, 3786, 3604],
  'Spånga-Tensta': [2747, 2382, 2201],
  'Hässelby-Vällingby': [3047, 2534, 2267],
  Bromma: [1023, 941, 923],
  Kungsholmen: [396, 331, 310],
  Norrmalm: [364, 268, 312],
  Östermalm: [358, 293, 260],
  Södermalm: [1248, 1146, 1001],
  'Enskede-Årsta-Vantör': [3622, 3257, 2936],
  Skarpnäck: [1387, 1141, 1100],
  Farsta: [1844, 1646, 1585],
  Älvsjö: [430, 414, 411],
  'Hägersten-Liljeholmen': [1243, 1111, 1138],
  Skärholmen: [2219, 2073, 1876],
};

export const cityTotal: readonly [number, number, number] = [25055, 23655, 25228];

/** What is not divided on any district. */
export const restRow: readonly [number, number, number] = [990, 2332, 5304];

/** Share of the population in percent, as published with one decimal, 2017. */
export const share2017: Readonly<Record<string, number>> = { 'Rinkeby-Kista': 7.2, 'Spånga-Tensta': 5.7 };

/** The districts that merged, summed. */
export const merged: Readonly<Record<string, readonly [number, number, number]>> = {
  Järva: [6884, 6168, 5805],
  'Norra innerstaden': [722, 561, 572],
  'Hägersten-Älvsjö': [1673, 1525, 1549],
};

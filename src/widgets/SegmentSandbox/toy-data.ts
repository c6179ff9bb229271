export const dataNames = ['senders', 'clouds', 'even'] as const;
export const units = ['week', 'year'] as const;
export type DataName = (typeof dataNames)[number];
export type Unit = (typeof units)[number];

/** The two measures reach from 0 to these: regularity as points, parcels a week. */
export const max = { regularity: 10, parcels: 12 };
export const weeksInYear = 52;

// the angle by which seeds of a sunflower follow each other: points fill a disc evenly, without any
// chance in it
const golden = Math.PI * (3 - Math.sqrt(5));

function disc(x: number, y: number, radius: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const far = radius * Math.sqrt((index + 0.5) / count);
    const round = (value: number) => Number(value.toFixed(2));
    return [round(x + far * Math.cos(index * golden)), round(y + far * Math.sin(index * golden))];
  });
}

const data: Record<DataName, readonly (readonly [number, number])[]> = {
  // the twelve senders of the chapter
  senders: [
    [1, 1],
    [2, 2],
    [1, 3],
    [2, 1],
    [8, 2],
    [9, 3],
    [8, 4],
    [9, 1],
    [7, 9],
    [8, 10],
    [9, 9],
    [8, 8],
  ],
  clouds: [...disc(2.6, 3, 1.8, 16), ...disc(7.4, 3.4, 1.9, 16), ...disc(5.2, 9, 2, 16)],
  even: disc(5, 6, 4.6, 48),
};

/**
 * Invented customers as points of regularity and parcels, the second counted by the week or by the
 * year.
 */
export function toyData(name: DataName, unit: Unit): number[][] {
  return data[name].map(([x, y]) => [
    x,
    unit === 'year' ? Number((weeksInYear * y).toFixed(2)) : y,
  ]);
}

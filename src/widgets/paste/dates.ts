import type { DateDoubt, DateOrder } from './report';

const yearFirst = /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})日?(?:[T ].*)?$/;
const yearLast = /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ ,T].*)?$/;
const dayMillis = 86_400_000;

/** Whether a text has the form of a date, right or not. */
export const looksLikeDate = (text: string): boolean =>
  yearFirst.test(text.trim()) || yearLast.test(text.trim());

/** Days since 1970-01-01; undefined for a day that there is not, such as 2026-02-30. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const millis = Date.UTC(year, month - 1, day);
  const date = new Date(millis);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(millis / dayMillis)
    : undefined;
}

/** Two digits are a year of this century. */
const fullYear = (year: string) => Number(year) + (year.length === 2 ? 2000 : 0);

/** The day that a date stands for, its parts in the given order where the year comes last and no point says it. */
function dayOf(text: string, order: DateOrder): number | undefined {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? [];
  if (year !== '') return dayNumber(Number(year), Number(month), Number(day));
  const [, first = '', sign, second = '', last = ''] = yearLast.exec(text) ?? [];
  if (first === '') return undefined;
  const isDayFirst = sign === '.' || order === 'day-first';
  return dayNumber(
    fullYear(last),
    Number(isDayFirst ? second : first),
    Number(isDayFirst ? first : second),
  );
}

const isoDate = (day: number | undefined) =>
  day === undefined ? '' : new Date(day * dayMillis).toISOString().slice(0, 10);

/** How the dates of one column are read; with a doubt, dates that may be two days are read as none. */
export type DateReading = {
  doubt: DateDoubt | undefined;
  read: (text: string) => number | undefined;
};

/**
 * Decides for a whole column whether day or month comes first: `31/3/2026` anywhere says day, `3/31/2026` month, and the
 * majority where they disagree. Points always stand behind the day. Without a sign of either, the reader has to say.
 */
export function decideDates(cells: readonly string[]): DateReading {
  let [dayFirst, monthFirst] = [0, 0];
  let open: string | undefined;
  for (const text of cells) {
    const [, first = '', sign, second = ''] = yearLast.exec(text.trim()) ?? [];
    if (first === '' || sign === '.') continue;
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else if (Number(first) !== Number(second)) open ??= text.trim();
  }
  const isOpen = open !== undefined && dayFirst === monthFirst;
  const order: DateOrder = monthFirst > dayFirst ? 'month-first' : 'day-first';
  return {
    doubt:
      isOpen && open !== undefined
        ? {
            typed: open,
            dayFirst: isoDate(dayOf(open, 'day-first')),
            monthFirst: isoDate(dayOf(open, 'month-first')),
            write: writeDates,
          }
        : undefined,
    read: (text) => {
      const [day, other] = [
        dayOf(text.trim(), order),
        isOpen ? dayOf(text.trim(), 'month-first') : undefined,
      ];
      return isOpen && day !== other ? undefined : day;
    },
  };
}

/** The text with dates whose year comes last written as 2026-03-31, day or month first. */
export function writeDates(pasted: string, order: DateOrder): string {
  return pasted.replace(
    /(?<![\d/.-])\d{1,2}([/-])\s?\d{1,2}\1\s?(?:\d{4}|\d{2})(?![\d/-])/g,
    (date) => isoDate(dayOf(date, order)) || date,
  );
}

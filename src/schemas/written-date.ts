const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

/** What is wrong with a date as written (`2019-07-02`, `2019-07-02T09:30`), or `undefined` where nothing is. */
export function dateFault(written: string): string | undefined {
  const match = WRITTEN.exec(written);
  if (!match) return `"${written}" is not a date`;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year! < 1900) return `there is no post of the year ${match[1]}: "${written}"`;
  if (month! < 1 || month! > 12) return `there is no month ${match[2]}: "${written}"`;
  const days = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  if (day! < 1 || day! > days) {
    return `${match[1]}-${match[2]} has ${days} days, there is no "${written}"`;
  }
  if (hour > 23 || minute > 59) return `there is no time ${match[4]}:${match[5]}: "${written}"`;
  return undefined;
}

/** The date that was certainly meant by another way to write one, as a post has it; `undefined` where none was. */
export function dateMeant(written: string): string | undefined {
  const text = written.trim();
  const time = /[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text);
  const day = dayMeant(time ? text.slice(0, time.index) : text);
  if (day === undefined) return undefined;
  const whole = time ? `${day}T${time[1]!.padStart(2, '0')}:${time[2]}` : day;
  return dateFault(whole) === undefined ? whole : undefined;
}

/** The two dates that one of slashes may be, the day or the month first; none where it is certain, or none. */
export function datesMeant(written: string): string[] {
  const [, one, two, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written.trim()) ?? [];
  if (year === undefined || dateMeant(written) !== undefined) return [];
  return [isoOf(year, two!, one!), isoOf(year, one!, two!)].filter((date) => !dateFault(date));
}

function dayMeant(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ?? [];
  if (year && (text.length > 7 || /\D/.test(text))) return isoOf(year, month!, day!);
  const dotted = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dotted) {
    const [, one = '', sign, two = '', of = ''] = dotted;
    // Dots are between a day, a month and a year; of slashes only the numbers tell.
    if (sign === '.' || Number(one) > 12 || one === two) return isoOf(of, two, one);
    return Number(two) > 12 ? isoOf(of, one, two) : undefined;
  }
  const [, before, word = '', after, last] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er)?\s+)?(\p{L}{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/u.exec(
      text,
    ) ?? [];
  const number = (before === undefined) === (after === undefined) ? 0 : monthOf(word);
  return number === 0 ? undefined : isoOf(last!, String(number), (before ?? after)!);
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The number of a month by its name in English or French, which may be cut short; 0 where it is none. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  const found = MONTHS.findIndex((names) =>
    names.some((one) => one === name || (one.startsWith(name) && name !== 'jui')),
  );
  return found + 1;
}

const MONTHS = [
  ['january', 'janvier'],
  ['february', 'février'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'août'],
  ['september', 'septembre', 'sept'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'décembre'],
];

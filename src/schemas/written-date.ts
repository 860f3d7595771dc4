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

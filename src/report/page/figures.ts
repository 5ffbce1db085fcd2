// SPDX-License-Identifier: Apache-2.0
// Dates and numbers as the page's language writes them. What they are stays in their `datetime` and `value`.

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/;

const at = (date: string) => new Date(`${date}T00:00:00Z`);
const written = (date: string, language: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(at(date));
const lastOfMonth = (date: string) => new Date(at(date).getTime() + 86_400_000).getUTCDate() === 1;

// A stretch of whole months or years, as such: "mars 2024", "1998 – 1999".
function stretchText(begin: string, end: string, language: string): string | undefined {
  if (!day.test(begin) || !day.test(end) || !begin.endsWith("-01") || !lastOfMonth(end)) return undefined;
  const years = begin.endsWith("-01-01") && end.endsWith("-12-31");
  const style: Intl.DateTimeFormatOptions = years ? { year: "numeric" } : { month: "long", year: "numeric" };
  const [from, to] = [written(begin, language, style), written(end, language, style)];
  return from === to ? from : `${from} – ${to}`;
}

// "jeudi 14 mars 2024 18:40"; undefined for what is neither a day nor a moment.
function pointText(iso: string, language: string, style: Intl.DateTimeFormatOptions): string | undefined {
  const clock = moment.exec(iso);
  const date = clock?.[1] ?? iso;
  if (!day.test(date)) return undefined;
  const text = written(date, language, style);
  return clock ? `${text} ${clock[2]}` : text;
}

// What a `datetime` of the page reads as; undefined where it is best left as it is.
export function dateText(iso: string, language: string, dateStyle: "full" | "medium"): string | undefined {
  const [begin = "", end] = iso.split("/");
  const from = pointText(begin, language, { dateStyle });
  if (end === undefined || from === undefined) return from;
  const clock = moment.exec(end);
  if (clock && begin.startsWith(clock[1] ?? "")) return `${from} – ${clock[2]}`;
  // The end of a day is named by the day.
  if (moment.test(begin) && begin.startsWith(end)) return `${from} – 24:00`;
  const to = pointText(end, language, { dateStyle });
  return stretchText(begin, end, language) ?? (to && `${from} – ${to}`);
}

export function rewriteFigures(root: HTMLElement, language: string): void {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
  for (const data of root.querySelectorAll<HTMLDataElement>("data[value]")) {
    data.textContent = numbers.format(Number(data.value));
  }
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const text = dateText(time.dateTime, language, time.closest(".timeline") ? "full" : "medium");
    if (text !== undefined) time.textContent = text;
  }
}

// SPDX-License-Identifier: Apache-2.0
// Dates and numbers as the page's language writes them. What they are stays in their `datetime` and `value`.

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/;

// "jeudi 14 mars 2024 18:40"; undefined for what is neither a day nor a moment.
export function dateText(iso: string, language: string): string | undefined {
  const clock = moment.exec(iso);
  const date = clock?.[1] ?? iso;
  if (!day.test(date)) return undefined;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" });
  const text = format.format(new Date(`${date}T00:00:00Z`));
  return clock ? `${text} ${clock[2]}` : text;
}

export function rewriteFigures(root: HTMLElement, language: string): void {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
  for (const data of root.querySelectorAll<HTMLDataElement>("data[value]")) {
    data.textContent = numbers.format(Number(data.value));
  }
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const ends = time.dateTime.split("/").map((end) => dateText(end, language));
    if (ends.every((end) => end !== undefined)) time.textContent = ends.join(" – ");
  }
}

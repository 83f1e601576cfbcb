import type { Language } from "../diagnostic/text.js";
import { type GridDay, type MonthGrid, monthGrids } from "./calendar-grid.js";
import { kindsUsed, type Marks, marksOf, meaningOf, workedIn } from "./calendar-months.js";
import { calendarStyle } from "./calendar-style.js";
import { factsOf, notAnnounced, runs, workedDays } from "./calendar-text.js";
import type { CalendarYear } from "./calendar-year.js";
import { calendarWords } from "./words/calendar.js";

/** The year as a page of its own: nothing is loaded from elsewhere, it prints on one sheet, it fits a phone. */
export function calendarHtml(year: CalendarYear, language: Language): string {
  const words = calendarWords[language];
  const title = escaped(words.title(year.year));
  const marks = marksOf(year, language);
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${calendarStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${notAnnounced(year, language)
  .map((text) => `<p class="unknown">${escaped(text)}</p>\n`)
  .join("")}${legend(year, language)}
<div class="months">
${monthGrids(year)
  .map((grid, index) => month(grid, workedIn(year, index, language), marks, language))
  .join("\n")}
</div>
${holidays(year, language)}${facts(year, language)}
</main>
</body>
</html>
`;
}

function legend(year: CalendarYear, language: Language): string {
  const marks = marksOf(year, language);
  const items = kindsUsed(year).map(
    (kind) =>
      `<li><span class="key ${kind}">${marks[kind]}</span> ${escaped(meaningOf(kind, year, language))}</li>`,
  );
  return `<ul class="legend">${items.join("")}</ul>`;
}

function month(
  { month: number, weeks }: MonthGrid,
  worked: string,
  marks: Marks,
  language: Language,
): string {
  const words = calendarWords[language];
  const heads = words.weekdays.map((name) => `<th scope="col">${name}</th>`).join("");
  const rows = weeks.map((week) => `<tr>${week.map((each) => cell(each, marks, language)).join("")}</tr>`);
  return `<table class="month">
<caption>${escaped(words.month(number))} <small>${escaped(worked)}</small></caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function cell(day: GridDay | null, marks: Marks, language: Language): string {
  if (day === null) return "<td></td>";
  const { date, dayOfMonth, kind, name, first } = day;
  const number = `<time datetime="${date}">${dayOfMonth}</time>`;
  if (kind === "weekday") return `<td>${number}</td>`;
  if (kind === "weekend") return `<td class="weekend">${number}</td>`;
  const { meanings } = calendarWords[language];
  const title = [name, meanings[kind]].filter((each) => each !== null).join(" · ");
  const label = name !== null && first ? `<span class="name">${escaped(name)}</span>` : "";
  return `<td class="marked ${kind}" title="${escaped(title)}">${number}<span class="mark">${marks[kind]}</span>${label}</td>`;
}

function holidays(year: CalendarYear, language: Language): string {
  if (year.holidays.length === 0) return "";
  const words = calendarWords[language];
  const heads = [words.holiday, words.rest, words.days, words.work];
  const rows = year.holidays.map(({ name, rest, work }) => {
    const count = rest.length === 0 ? "" : String(rest.length);
    const cells = [runs(rest, language), count, workedDays(work, language)];
    return `<tr><th scope="row">${escaped(name)}</th>${cells.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`;
  });
  return `<table class="holidays">
<thead><tr>${heads.map((each) => `<th scope="col">${escaped(each)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
`;
}

function facts(year: CalendarYear, language: Language): string {
  const rows = factsOf(year, language).map(
    ({ term, text }) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`,
  );
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

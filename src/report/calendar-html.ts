import type { Language } from "../diagnostic/text.js";
import { type GridDay, type MonthGrid, monthGrids } from "./calendar-grid.js";
import { kindsUsed, type Marks, marksOf, meaningOf, workedIn } from "./calendar-months.js";
import { calendarStyle } from "./calendar-style.js";
import { factsOf, notAnnounced, runs, workedDays } from "./calendar-text.js";
import type { CalendarYear } from "./calendar-year.js";
import { element, type Markup, markupOf } from "./html-element.js";
import { calendarWords } from "./words/calendar.js";

/** The year as a page of its own: nothing is loaded from elsewhere, it prints on one sheet, it fits a phone. */
export function calendarHtml(year: CalendarYear, language: Language): string {
  const title = calendarWords[language].title(year.year);
  const page = element(
    "html",
    { lang: language === "zh" ? "zh-CN" : "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, title),
      // Ours, and free of characters that markup would read.
      element("style", {}, { markup: calendarStyle }),
    ),
    element("body", {}, element("main", {}, element("h1", {}, title), contents(year, language))),
  );
  return `<!doctype html>\n${markupOf(page)}\n`;
}

function contents(year: CalendarYear, language: Language): readonly Markup[] {
  const marks = marksOf(year, language);
  const months = monthGrids(year).map((grid, index) =>
    month(grid, workedIn(year, index, language), marks, language),
  );
  return [
    ...notAnnounced(year, language).map((text) => element("p", { class: "unknown" }, text)),
    legend(year, language),
    element("div", { class: "months" }, months),
    ...(year.holidays.length === 0 ? [] : [holidays(year, language)]),
    facts(year, language),
  ];
}

function legend(year: CalendarYear, language: Language): Markup {
  const marks = marksOf(year, language);
  const items = kindsUsed(year).map((kind) =>
    element(
      "li",
      {},
      element("span", { class: `key ${kind}` }, marks[kind]),
      ` ${meaningOf(kind, year, language)}`,
    ),
  );
  return element("ul", { class: "legend" }, items);
}

function month(
  { month: number, weeks }: MonthGrid,
  worked: string,
  marks: Marks,
  language: Language,
): Markup {
  const words = calendarWords[language];
  return element(
    "table",
    { class: "month" },
    element("caption", {}, words.month(number), " ", element("small", {}, worked)),
    element("thead", {}, headsOf(words.weekdays)),
    element(
      "tbody",
      {},
      weeks.map((week) =>
        element(
          "tr",
          {},
          week.map((day) => cell(day, marks, language)),
        ),
      ),
    ),
  );
}

function cell(day: GridDay | null, marks: Marks, language: Language): Markup {
  if (day === null) return element("td", {});
  const { date, dayOfMonth, kind, name, first } = day;
  const number = element("time", { datetime: date }, String(dayOfMonth));
  if (kind === "weekday" || kind === "weekend") {
    return element("td", { class: kind === "weekend" ? kind : null }, number);
  }
  const meaning = calendarWords[language].meanings[kind];
  return element(
    "td",
    { class: `marked ${kind}`, title: name === null ? meaning : `${name} · ${meaning}` },
    number,
    element("span", { class: "mark" }, marks[kind]),
    name !== null && first ? element("span", { class: "name" }, name) : [],
  );
}

function holidays(year: CalendarYear, language: Language): Markup {
  const words = calendarWords[language];
  const rows = year.holidays.map(({ name, rest, work }) => {
    const count = rest.length === 0 ? "" : String(rest.length);
    const cells = [runs(rest, language), count, workedDays(work, language)];
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      cells.map((each) => element("td", {}, each)),
    );
  });
  const heads = headsOf([words.holiday, words.rest, words.days, words.work]);
  return element("table", { class: "holidays" }, element("thead", {}, heads), element("tbody", {}, rows));
}

function headsOf(names: readonly string[]): Markup {
  return element(
    "tr",
    {},
    names.map((name) => element("th", { scope: "col" }, name)),
  );
}

function facts(year: CalendarYear, language: Language): Markup {
  const rows = factsOf(year, language).flatMap(({ term, text }) => [
    element("dt", {}, term),
    element("dd", {}, text),
  ]);
  return element("dl", {}, rows);
}

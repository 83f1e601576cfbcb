import type { Language } from "../diagnostic/text.js";
import { type GridDay, type GridKind, type MonthGrid, monthGrids } from "./calendar-grid.js";
import type { CalendarYear } from "./calendar-year.js";
import { type Line, type Span, span, type Tile } from "./document.js";
import { calendarWords } from "./words/calendar.js";

/** The months of a year as tiles: every day a number and a mark, so that nothing hangs on its colour. */
export function monthTiles(year: CalendarYear, language: Language): readonly Tile[] {
  const marks = marksOf(year, language);
  return monthGrids(year).map((grid, index) => {
    const name = calendarWords[language].month(grid.month);
    const worked = workedIn(year, index, language);
    const count = worked === "" ? [] : [span("quiet", ` · ${worked}`)];
    return { title: [name, ...count], lines: gridLines(grid, marks, language) };
  });
}

/** How many days of a month are worked, in words; nothing where any number is possible. */
export function workedIn(year: CalendarYear, index: number, language: Language): string {
  const { least, greatest } = year.months[index]?.workingDays ?? year.workingDays;
  if (!isBounded(year)) return "";
  return calendarWords[language].worksIn(least === greatest ? String(least) : `${least}–${greatest}`);
}

/** Before the first notice, and where the law does not reach, all days or none may be worked. */
export function isBounded({ workingDays }: CalendarYear): boolean {
  return workingDays.least > 0;
}

/** The marks that the year uses, and what they mean. */
export function legendOf(year: CalendarYear, language: Language): Line {
  const marks = marksOf(year, language);
  const used = kindsUsed(year).map((kind): Line => {
    const mark = marks[kind].trim();
    return [...(mark === "" ? [] : [painted(kind, mark), " "]), meaningOf(kind, year, language)];
  });
  const { comma } = calendarWords[language];
  return used.flatMap((line, index) => (index === 0 ? line : [comma, ...line]));
}

export type Marks = Readonly<Record<GridKind, string>>;

/** Where nothing is announced every day is open, and a mark on each would hide the few that are known. */
export function marksOf({ announced }: CalendarYear, language: Language): Marks {
  const { marks } = calendarWords[language];
  return announced ? marks : { ...marks, open: marks.weekday };
}

type Marked = "rest" | "work" | "law" | "open";

export function meaningOf(kind: Marked, { announced }: CalendarYear, language: Language): string {
  const { meanings, allOpen } = calendarWords[language];
  return kind === "open" && !announced ? allOpen : meanings[kind];
}

/** The kinds of days that stand in a year and need a word. */
export function kindsUsed(year: CalendarYear): readonly Marked[] {
  const found = new Set(monthGrids(year).flatMap(({ weeks }) => weeks.flat().map((day) => day?.kind)));
  return (["rest", "work", "law", "open"] as const).filter((kind) => found.has(kind));
}

function gridLines({ weeks }: MonthGrid, marks: Marks, language: Language): readonly Line[] {
  const head = calendarWords[language].weekdays
    .map((name) => (language === "zh" ? name : ` ${name}`) + marks.weekday)
    .join("");
  return [[{ tone: "quiet", text: head }], ...weeks.map((week) => week.map((day) => cell(day, marks)))];
}

function cell(day: GridDay | null, marks: Marks): string | Span {
  if (day === null) return `  ${marks.weekday}`;
  return painted(day.kind, `${String(day.dayOfMonth).padStart(2)}${marks[day.kind]}`);
}

function painted(kind: GridKind, text: string): string | Span {
  if (kind === "weekday") return text;
  const tones = { rest: "good", work: "caution", law: "good", open: "quiet", weekend: "quiet" } as const;
  return { tone: tones[kind], text };
}

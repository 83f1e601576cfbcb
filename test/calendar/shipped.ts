import { readdirSync, readFileSync } from "node:fs";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import type { Notice } from "../../src/calendar/notice.js";
import { type CalendarFiles, parseCalendar } from "../../src/calendar/parse-calendar.js";
import { type Day, formatDay, type OpenDayRange, parseDay } from "../../src/time/day.js";

const folder = new URL("../../calendars/cn/", import.meta.url);

/** The files of the shipped calendar, unparsed. */
export function shippedFiles(): CalendarFiles {
  const notices: Record<string, unknown> = {};
  for (const name of readdirSync(folder)) {
    if (name !== "calendar.json") notices[name] = readJson(name);
  }
  return { calendar: readJson("calendar.json"), notices };
}

export const cnData: CalendarData = parsed();

export const cn = compileCalendar(cnData);

/** The raw notices, for counting by other means than the library's. */
export const rawNotices = Object.values(shippedFiles().notices) as readonly Notice[];

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`not a date: ${text}`);
  return found;
}

/** A settled due day as text, a range as `earliest/latest`, an open one as `earliest/`. */
export function show({ earliest, latest }: OpenDayRange): string {
  if (latest === earliest) return formatDay(earliest);
  return `${formatDay(earliest)}/${latest === null ? "" : formatDay(latest)}`;
}

function parsed(): CalendarData {
  const result = parseCalendar(shippedFiles());
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

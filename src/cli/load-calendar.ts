import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { calendars } from "../../generated/shipped.js";
import type { Calendar } from "../calendar/calendar.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import { compileCalendar } from "../calendar/compile.js";
import { type CalendarFiles, parseCalendar } from "../calendar/parse-calendar.js";
import type { Result } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { hashOf } from "./canonical.js";
import { type FolderSource, isFile, readFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import { dayOption } from "./options.js";
import { Unusable, unusable } from "./unusable.js";

/** The calendar that an option names: a shipped one by id, or a folder; as known on a day, if one is given. */
export async function loadCalendar(named: string, knownOn: string | undefined, io: Io): Promise<Calendar> {
  const day = knownOn === undefined ? null : dayOption("--known-on", knownOn);
  return compileCalendar(await loadCalendarData(named, io), { knownOn: day });
}

export async function loadCalendarData(named: string, io: Io): Promise<CalendarData> {
  const shipped = Object.hasOwn(calendars, named) ? calendars[named] : undefined;
  if (shipped !== undefined) return shipped();
  if (!(await isFile(join(named, "calendar.json")))) {
    const hint = didYouMean(named, Object.keys(calendars));
    throw unusable("option.unknown-calendar", { id: named }, { hint });
  }
  const { result, diagnostics } = await readCalendar(named, io);
  if (result === null || !result.ok) throw new Unusable(diagnostics);
  return result.value;
}

/** A calendar folder read and parsed, with all that is wrong with it. */
export async function readCalendar(
  folder: string,
  io: Io,
): Promise<{
  readonly result: Result<CalendarData> | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
}> {
  const years = (await readdir(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const source: FolderSource = await readFolder(folder, ["calendar.json", ...years], io);
  if (source.faults.length > 0) return { result: null, diagnostics: source.faults };
  const files: CalendarFiles = {
    calendar: source.valueOf("calendar.json"),
    notices: Object.fromEntries(years.map((name) => [name, source.valueOf(name)])),
  };
  const result = parseCalendar(files);
  const diagnostics = result.diagnostics.map(source.locate);
  return result.ok
    ? { result: { ...result, value: { ...result.value, hash: hashOf(files) } }, diagnostics }
    : { result, diagnostics };
}

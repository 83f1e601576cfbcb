import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { calendars } from "../../generated/shipped.js";
import type { Calendar } from "../calendar/calendar.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import { type CalendarOptions, compileCalendar } from "../calendar/compile.js";
import { type CalendarFiles, parseCalendar } from "../calendar/parse-calendar.js";
import type { Result } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import type { CalendarChoice } from "./calendar-options.js";
import { hashOf } from "./canonical.js";
import { type FolderSource, isFile, readFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import { loadLayer } from "./load-layer.js";
import { dayOption } from "./options.js";
import { Unusable, unusable } from "./unusable.js";

/** A calendar ready for questions, the data it was made from, and the hash of each layer over it by id. */
export interface LoadedCalendar {
  readonly data: CalendarData;
  /** What it was compiled with. */
  readonly options: Required<Pick<CalendarOptions, "knownOn" | "layers" | "missingYear">>;
  readonly calendar: Calendar;
  readonly layers: Readonly<Record<string, string>>;
}

/** The calendar that the options choose: a shipped one by id, or a folder; as known on a day; with layers. */
export async function loadCalendar(choice: CalendarChoice, io: Io): Promise<LoadedCalendar> {
  const knownOn = choice.knownOn === undefined ? null : dayOption("--known-on", choice.knownOn);
  const data = await loadCalendarData(choice.calendar, io);
  const loaded = [];
  for (const path of choice.layer ?? []) loaded.push(await loadLayer(path, io));
  const options = {
    knownOn,
    layers: loaded.map(({ layer }) => layer),
    missingYear: choice.missingYear ?? "widen",
  };
  return {
    data,
    options,
    calendar: compileCalendar(data, options),
    layers: Object.fromEntries(loaded.map(({ layer, hash }) => [layer.id, hash])),
  };
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

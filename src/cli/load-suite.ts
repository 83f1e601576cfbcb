import { dirname, isAbsolute, join, resolve } from "node:path";
import { compile } from "../assess/compile.js";
import type { Rulebook } from "../assess/rulebook.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import { diagnostic, type Result } from "../diagnostic/diagnostic.js";
import type { Regulation } from "../regulation/regulation.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { parseSuite, regulationsOf } from "../suite/parse.js";
import type { RulebookOn } from "../suite/run.js";
import type { Suite } from "../suite/suite.js";
import { type Day, parseDay } from "../time/day.js";
import { isFile } from "./folder-source.js";
import type { Io } from "./io.js";
import type { JsonSource } from "./json-source.js";
import { loadRegulation } from "./load-regulation.js";
import { locate } from "./locate.js";
import { readJson } from "./read.js";
import { Unusable } from "./unusable.js";

export interface LoadedSuite {
  readonly source: JsonSource;
  readonly suite: Suite;
  /** What is no fault, but is to be said when it is checked. */
  readonly warnings: readonly LocatedDiagnostic[];
  /** The regulations whose suite it is: that of the pack around it, or else all that it names. */
  readonly about: readonly string[];
  readonly rulebook: Rulebook;
  readonly rulebookOn: RulebookOn;
}

/** The calendar that suites are counted with, unless a scenario says what was known when. */
export interface SuiteCalendar {
  readonly data: CalendarData;
  readonly knownOn: Day | null;
}

/** Does a file look like a suite, however misshapen? */
export function isSuite(json: unknown): boolean {
  return typeof json === "object" && json !== null && Object.hasOwn(json, "scenarios");
}

/**
 * Reads suites one after the other; those of the same regulations share a rulebook. What is read already, as
 * standard input is only once, is given along.
 */
export function suiteLoader(
  calendar: SuiteCalendar,
  io: Io,
): (path: string, source?: JsonSource) => Promise<LoadedSuite> {
  const known = new Map<string, Rulebooks>();
  return async (path, read) => {
    const source = read ?? (await readJson(path, io));
    const places = await regulationsNamed(source, path);
    const key = places.map(({ place }) => place).join("\n");
    const rulebooks = known.get(key) ?? rulebooksOf(await loadRegulations(places, source, io), calendar);
    known.set(key, rulebooks);
    const parsed = parseSuite(source.value, rulebooks.rulebook, source.name);
    const suite = orThrow(parsed, source);
    const warnings = parsed.diagnostics.map((each) => locate(each, source));
    return { source, suite, warnings, about: aboutOf(places, rulebooks.rulebook), ...rulebooks };
  };
}

/** A regulation that a suite is about: as it names it, and the folder or id to load. */
interface Named {
  readonly name: string | null;
  readonly place: string;
  /** Is it the pack in whose folder the suite stands? */
  readonly own: boolean;
}

function aboutOf(places: readonly Named[], { regulations }: Rulebook): readonly string[] {
  const ids = regulations.map(({ source }) => source.id);
  const own = ids.filter((_, index) => places[index]?.own === true);
  return own.length > 0 ? own : ids;
}

async function regulationsNamed(source: JsonSource, path: string): Promise<readonly Named[]> {
  const names = orThrow(regulationsOf(source.value, source.name), source);
  const folder = path === "-" ? "." : dirname(path);
  const pack = await packAround(folder);
  if (names !== null) {
    return Promise.all(
      names.map(async (name) => {
        const place = await placeOf(name, folder, pack);
        return { name, place, own: pack !== null && resolve(place) === resolve(pack) };
      }),
    );
  }
  if (pack === null) throw new Unusable([locate(diagnostic("suite.no-regulation", []), source)]);
  return [{ name: null, place: pack, own: true }];
}

/** A pack as it stands beside the suite goes before the shipped one of the same id: it is the one being written. */
async function placeOf(name: string, folder: string, pack: string | null): Promise<string> {
  const candidates = [
    ...(pack === null ? [] : [join(pack, "..", name)]),
    isAbsolute(name) ? name : join(folder, name),
  ];
  for (const each of candidates) {
    if (await isFile(join(each, "regulation.json"))) return each;
  }
  return name;
}

/** The folder of the pack that a folder lies in, named from where the folder is: faults name files as they were given. */
export async function packAround(folder: string): Promise<string | null> {
  if (await isFile(join(folder, "regulation.json"))) return folder;
  // Above `.` and `..` only whole paths lead.
  const above = dirname(/(^|[\\/])\.{1,2}$/.test(folder) ? resolve(folder) : folder);
  return above === folder ? null : packAround(above);
}

type Rulebooks = Pick<LoadedSuite, "rulebook" | "rulebookOn">;

function rulebooksOf(regulations: readonly Regulation[], { data, knownOn }: SuiteCalendar): Rulebooks {
  const known = new Map<string, Rulebook>();
  const on = (day: Day | null) => compile({ regulations, calendar: data, calendarOptions: { knownOn: day } });
  return {
    rulebook: on(knownOn),
    rulebookOn: (day) => {
      const compiled = known.get(day) ?? on(parseDay(day));
      known.set(day, compiled);
      return compiled;
    },
  };
}

async function loadRegulations(
  places: readonly Named[],
  source: JsonSource,
  io: Io,
): Promise<readonly Regulation[]> {
  const regulations: Regulation[] = [];
  for (const [index, { place }] of places.entries()) {
    try {
      regulations.push(await loadRegulation(place, io));
    } catch (error) {
      throw error instanceof Unusable ? inSuite(error, index, source) : error;
    }
  }
  return regulations;
}

/** A regulation that is not there is a fault of the suite; what is wrong with one that is has its own place. */
function inSuite({ diagnostics }: Unusable, index: number, source: JsonSource): Unusable {
  return new Unusable(
    diagnostics.map((each) =>
      each.file === null ? locate({ ...each, path: `/regulations/${index}` }, source) : each,
    ),
  );
}

function orThrow<T>(result: Result<T>, source: JsonSource): T {
  if (!result.ok) throw new Unusable(result.diagnostics.map((each) => locate(each, source)));
  return result.value;
}

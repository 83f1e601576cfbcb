import { findSuites, whatSuitesAre } from "./find-suites.js";
import type { Io } from "./io.js";
import { type LoadedSuite, type SuiteCalendar, suiteLoader } from "./load-suite.js";
import { Unusable, unusable } from "./unusable.js";

/** All suites at some paths, or all that is wrong with them: nothing is run while one of them cannot be used. */
export async function loadSuites(
  paths: readonly string[],
  calendar: SuiteCalendar,
  io: Io,
): Promise<readonly LoadedSuite[]> {
  const load = suiteLoader(calendar, io);
  const suites: LoadedSuite[] = [];
  const faults: Unusable["diagnostics"][number][] = [];
  const orFault = async <T>(value: Promise<T>): Promise<T | null> => {
    try {
      return await value;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      faults.push(...error.diagnostics);
      return null;
    }
  };
  const files = new Set<string>();
  for (const path of paths) {
    for (const file of (await orFault(findSuites(path, io))) ?? []) files.add(file);
  }
  for (const file of files) {
    const suite = await orFault(load(file));
    if (suite !== null) suites.push(suite);
  }
  if (faults.length > 0) throw new Unusable(onceEach(faults));
  // Nothing that was tried is nothing that passed.
  if (suites.every(({ suite }) => suite.scenarios.length === 0)) {
    throw unusable("suite.none-found", { path: paths.join(" ") }, { hint: whatSuitesAre });
  }
  return suites;
}

/** A pack that cannot be read is a fault of each of its suites; it is said once. */
function onceEach(faults: Unusable["diagnostics"]): Unusable["diagnostics"] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}

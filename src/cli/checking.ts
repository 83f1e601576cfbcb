import { join } from "node:path";
import { regulations, vocabulary as shippedVocabulary } from "../../generated/shipped.js";
import type { KnownRegulations } from "../check/counterparts.js";
import { parseRegulation } from "../regulation/parse.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Suite } from "../suite/suite.js";
import { joinVocabularies, type Vocabulary } from "../vocabulary/vocabulary.js";
import { findSuites } from "./find-suites.js";
import type { Target } from "./find-targets.js";
import { isFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import type { JsonSource } from "./json-source.js";
import { loadCalendarData } from "./load-calendar.js";
import { readPack, sharedVocabulary } from "./load-regulation.js";
import { type LoadedSuite, suiteLoader } from "./load-suite.js";
import { Unusable } from "./unusable.js";

/** What the targets of one check share; each part is read when it is first wanted, and once. */
export interface Checking {
  readonly io: Io;
  /** Is there a pack among what is checked, whose own words a case may use? */
  readonly withPacks: boolean;
  /** The regulations that ship, and, in their place, those that are checked. */
  readonly regulations: () => Promise<KnownRegulations>;
  /** The words that a case may use: those of all these regulations. */
  readonly words: () => Promise<Vocabulary>;
  readonly suite: (path: string, source?: JsonSource) => Promise<LoadedSuite>;
}

export function checking(targets: readonly Target[], io: Io): Checking {
  const known = once(() => knownRegulations(targets, io));
  const loader = once(async () => suiteLoader({ data: await loadCalendarData("cn", io), knownOn: null }, io));
  const loaded = new Map<string, Promise<LoadedSuite>>();
  return {
    io,
    withPacks: targets.some(({ kind }) => kind === "pack"),
    regulations: known,
    words: once(async () =>
      [...(await known()).values()].reduce(
        (words, { vocabulary }) => joinVocabularies(words, vocabulary),
        shippedVocabulary,
      ),
    ),
    suite: (path, source) => {
      const suite = loaded.get(path) ?? loader().then((load) => load(path, source));
      loaded.set(path, suite);
      return suite;
    },
  };
}

/** The suites of a pack's `scenarios` folder, none where there is no such folder; null where one cannot be read. */
export async function suitesOfPack(
  folder: string,
  { io, suite }: Pick<Checking, "io" | "suite">,
): Promise<readonly Suite[] | null> {
  const scenarios = join(folder, "scenarios");
  if (!(await isFolder(scenarios))) return [];
  try {
    const suites: Suite[] = [];
    for (const path of await findSuites(scenarios, io)) suites.push((await suite(path)).suite);
    return suites;
  } catch (error) {
    // What is wrong with it is said where the suite itself is checked; an empty folder holds no suites.
    if (!(error instanceof Unusable)) throw error;
    return error.diagnostics.some(({ code }) => code === "suite.none-found") ? [] : null;
  }
}

async function knownRegulations(targets: readonly Target[], io: Io): Promise<KnownRegulations> {
  const known = new Map<string, Regulation>();
  for (const [id, load] of Object.entries(regulations)) known.set(id, await load());
  for (const { kind, path } of targets) {
    if (kind !== "pack") continue;
    const regulation = await readableRegulation(path, io);
    if (regulation !== null) known.set(regulation.id, regulation);
  }
  return known;
}

/** A pack as far as it can be used by others; what is wrong with it is said where it is checked. */
async function readableRegulation(path: string, io: Io): Promise<Regulation | null> {
  try {
    const { files } = await readPack(path, io);
    const result = files === null ? null : parseRegulation(files, await sharedVocabulary(path, io));
    return result?.ok === true ? result.value : null;
  } catch (error) {
    if (error instanceof Unusable) return null;
    throw error;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import { regulations, vocabulary as shippedVocabulary } from "../../generated/shipped.js";
import { checkFile, kindOfFile } from "../check/check-file.js";
import { checkPack } from "../check/check-pack.js";
import { diagnostic } from "../diagnostic/diagnostic.js";
import { parseRegulation } from "../regulation/parse.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { joinVocabularies, type Vocabulary } from "../vocabulary/vocabulary.js";
import type { Target } from "./find-targets.js";
import type { Io } from "./io.js";
import { loadCalendarData, readCalendar } from "./load-calendar.js";
import { readPack, sharedVocabulary } from "./load-regulation.js";
import { isSuite, suiteLoader } from "./load-suite.js";
import { locate, withoutPlace } from "./locate.js";
import { readJson } from "./read.js";
import { readRecord } from "./text-record.js";
import { Unusable } from "./unusable.js";

/** All that is wrong with a target; what cannot even be read is a fault like any other here. */
export async function checkTarget(
  target: Target,
  words: () => Promise<Vocabulary>,
  io: Io,
): Promise<readonly LocatedDiagnostic[]> {
  try {
    if (target.kind === "pack") return await checkPackFolder(target.path, io);
    if (target.kind === "calendar") return (await readCalendar(target.path, io)).diagnostics;
    return await checkOneFile(target, words, io);
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}

/** The words that a case may use: all that ship, and those that the packs checked with it bring. */
export async function wordsOfCases(targets: readonly Target[], io: Io): Promise<Vocabulary> {
  let words = shippedVocabulary;
  for (const load of Object.values(regulations)) words = joinVocabularies(words, (await load()).vocabulary);
  for (const { kind, path } of targets) {
    if (kind !== "pack") continue;
    const { files } = await readPack(path, io);
    if (files === null) continue;
    const result = parseRegulation(files, await sharedVocabulary(path, io));
    if (result.ok) words = joinVocabularies(words, result.value.vocabulary);
  }
  return words;
}

async function checkPackFolder(path: string, io: Io): Promise<readonly LocatedDiagnostic[]> {
  const { source, files } = await readPack(path, io);
  if (files === null) return source.faults;
  const { diagnostics } = await readRecord(path, files.regulation, io);
  return [...checkPack(files, await sharedVocabulary(path, io)).map(source.locate), ...diagnostics];
}

async function checkOneFile(
  { path, named }: Target,
  words: () => Promise<Vocabulary>,
  io: Io,
): Promise<readonly LocatedDiagnostic[]> {
  const source = await readJson(path, io);
  if (isSuite(source.value)) {
    const data = await loadCalendarData("cn", io);
    await suiteLoader({ data, knownOn: null }, io)(path, source);
    return [];
  }
  const kind = kindOfFile(source.value);
  if (kind !== null) {
    return checkFile(kind, source.value, await words(), path).map((each) => locate(each, source));
  }
  // A folder may hold other JSON; what was named must be something that can be checked.
  const unknown = withoutPlace(diagnostic("input.unrecognised", [], { path: source.name }), source.name);
  return [named ? unknown : { ...unknown, severity: "warning" }];
}

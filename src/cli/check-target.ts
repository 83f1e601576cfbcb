import { checkFile, kindOfFile } from "../check/check-file.js";
import { checkPack } from "../check/check-pack.js";
import { openTermsOf } from "../check/open-terms.js";
import { unconfirmedScenarios } from "../check/unconfirmed.js";
import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { type Checking, suitesOfPack } from "./checking.js";
import type { Target } from "./find-targets.js";
import { readCalendar } from "./load-calendar.js";
import { readPack, sharedVocabulary } from "./load-regulation.js";
import { isSuite } from "./load-suite.js";
import { locate, withoutPlace } from "./locate.js";
import { readJson } from "./read.js";
import { readRecord } from "./text-record.js";
import { Unusable } from "./unusable.js";

/** All that is wrong with a target; what cannot even be read is a fault like any other here. */
export async function checkTarget(target: Target, around: Checking): Promise<readonly LocatedDiagnostic[]> {
  try {
    if (target.kind === "pack") return await checkPackFolder(target.path, around);
    if (target.kind === "calendar") return (await readCalendar(target.path, around.io)).diagnostics;
    return await checkOneFile(target, around);
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}

async function checkPackFolder(path: string, around: Checking): Promise<readonly LocatedDiagnostic[]> {
  const { io } = around;
  const { source, files } = await readPack(path, io);
  if (files === null) return source.faults;
  const { diagnostics } = await readRecord(path, files.regulation, io);
  const shared = await sharedVocabulary(path, io);
  const [suites, regulations] = [await suitesOfPack(path, around), await around.regulations()];
  return [...checkPack(files, shared, { suites, regulations }).map(source.locate), ...diagnostics];
}

async function checkOneFile(
  { path, named }: Target,
  around: Checking,
): Promise<readonly LocatedDiagnostic[]> {
  const source = await readJson(path, around.io);
  if (isSuite(source.value)) {
    const { suite, warnings } = await around.suite(path, source);
    return [...warnings, ...unconfirmedScenarios(suite).map((each) => locate(each, source))];
  }
  const kind = kindOfFile(source.value);
  if (kind !== null) {
    const terms = openTermsOf((await around.regulations()).values());
    const found = checkFile(kind, source.value, await around.words(), path, terms);
    const isAlone = kind === "case" && !around.withPacks;
    return found.map((each) => locate(isAlone ? wantsPack(each, path) : each, source));
  }
  // A folder may hold other JSON; what was named must be something that can be checked.
  const unknown = withoutPlace(diagnostic("input.unrecognised", [], { path: source.name }), source.name);
  return [named ? unknown : { ...unknown, severity: "warning" }];
}

/** A word that ships with nothing may be one of the pack that the case is meant for. */
function wantsPack(fault: Diagnostic, path: string): Diagnostic {
  if (fault.code !== "word.unknown" || fault.hint !== null) return fault;
  const hint = {
    zh: `规则包自己的词，连同规则包一起检查：shixian check <规则包> ${path}`,
    en: `a pack's own words are known where it is checked too: shixian check <pack> ${path}`,
  };
  return { ...fault, hint };
}

import { dirname, join, relative, resolve } from "node:path";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import type { MutationReport } from "../report/mutation.js";
import type { Mutant } from "../suite/mutation/mutant.js";
import { mutantsOf } from "../suite/mutation/mutants.js";
import { mutationOf } from "../suite/mutation/mutation.js";
import { type MutantResult, tally } from "../suite/mutation/result.js";
import {
  contradicted,
  parseEquivalents,
  type StatedEquivalents,
} from "../suite/mutation/stated-equivalents.js";
import type { Figure } from "../suite/threshold.js";
import { isFile } from "./folder-source.js";
import type { Io } from "./io.js";
import type { JsonSource } from "./json-source.js";
import type { LoadedSuite } from "./load-suite.js";
import { packAround } from "./load-suite.js";
import { locate } from "./locate.js";
import { progressOn } from "./progress.js";
import { readJson } from "./read.js";
import type { Selection } from "./select-scenarios.js";
import { Unusable } from "./unusable.js";

export interface MutatedSuites {
  readonly reports: readonly MutationReport[];
  /** Words of persons that a scenario contradicts. */
  readonly warnings: readonly LocatedDiagnostic[];
}

/**
 * The mutants of every regulation that one of the suites is about, each tried with all scenarios of its suites.
 * With `rule` only those of these rules, with `filter` those that have the text in their name.
 */
export async function mutateSuites(
  suites: readonly LoadedSuite[],
  selection: Selection,
  io: Io,
): Promise<MutatedSuites> {
  const reports: MutationReport[] = [];
  const warnings: LocatedDiagnostic[] = [];
  for (const id of new Set(suites.flatMap(({ about }) => about))) {
    const own = suites.filter(({ about }) => about.includes(id));
    const regulation = own[0]!.rulebook.regulations.find(({ source }) => source.id === id)!.source;
    const { stated, source } = await equivalentsOf(own, mutantsOf(regulation), io);
    const named = own.map((suite) => ({ ...suite, file: suite.source.name }));
    const { mutants, judge, search } = mutationOf(regulation, named, stated);
    const selected = mutants.filter(isWanted(selection));
    const progress = progressOn(io, selected.length);
    const results = selected.map((mutant): MutantResult => {
      progress.step();
      const result = judge(mutant);
      const { fate } = result;
      return fate.kind === "survived" ? { mutant, fate: { ...fate, witness: search(mutant) } } : result;
    });
    progress.end();
    reports.push({ regulation, results });
    if (source !== null) {
      warnings.push(...contradicted(stated, results, source.name).map((each) => locate(each, source)));
    }
  }
  return { reports, warnings };
}

function isWanted({ rule, filter }: Selection): (mutant: Mutant) => boolean {
  return ({ id, rules }) =>
    (rule === undefined || rule.some((each) => rules.includes(each))) &&
    (filter === undefined || id.toLowerCase().includes(filter.toLowerCase()));
}

/** What persons say of the mutants, in the folder of the pack. */
async function equivalentsOf(
  suites: readonly LoadedSuite[],
  mutants: readonly Mutant[],
  io: Io,
): Promise<{ readonly stated: StatedEquivalents; readonly source: JsonSource | null }> {
  for (const { source: suite } of suites) {
    const pack = suite.name === "<stdin>" ? null : await packAround(dirname(resolve(suite.name)));
    const path = pack === null ? null : join(pack, "equivalent-mutants.json");
    if (path === null || !(await isFile(path))) continue;
    const source = await readJson(relative(resolve("."), path), io);
    const ids = mutants.map(({ id }) => id);
    const result = parseEquivalents(source.value, ids, source.name);
    if (!result.ok) throw new Unusable(result.diagnostics.map((each) => locate(each, source)));
    return { stated: result.value, source };
  }
  return { stated: new Map(), source: null };
}

export function mutationFigures(reports: readonly MutationReport[]): readonly Figure[] {
  return reports.map(({ regulation, results }) => {
    const { killed, survived } = tally(results);
    return { regulation: regulation.id, measure: "mutation", covered: killed, total: killed + survived };
  });
}

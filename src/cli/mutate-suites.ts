import type { MutationReport } from "../report/mutation.js";
import type { Mutant } from "../suite/mutation/mutant.js";
import { mutationOf } from "../suite/mutation/mutation.js";
import { tally } from "../suite/mutation/result.js";
import type { Figure } from "../suite/threshold.js";
import type { Io } from "./io.js";
import type { LoadedSuite } from "./load-suite.js";
import { progressOn } from "./progress.js";
import type { Selection } from "./select-scenarios.js";

/**
 * The mutants of every regulation that one of the suites is about, each tried with all scenarios of its suites.
 * With `rule` only those of these rules, with `filter` those that have the text in their name.
 */
export function mutateSuites(
  suites: readonly LoadedSuite[],
  { rule, filter }: Selection,
  io: Io,
): readonly MutationReport[] {
  const wanted = ({ id, rules }: Mutant) =>
    (rule === undefined || rule.some((each) => rules.includes(each))) &&
    (filter === undefined || id.toLowerCase().includes(filter.toLowerCase()));
  return [...new Set(suites.flatMap(({ about }) => about))].map((id) => {
    const own = suites.filter(({ about }) => about.includes(id));
    const regulation = own[0]!.rulebook.regulations.find(({ source }) => source.id === id)!.source;
    const { mutants, judge } = mutationOf(
      regulation,
      own.map((suite) => ({ ...suite, file: suite.source.name })),
    );
    const selected = mutants.filter(wanted);
    const progress = progressOn(io, selected.length);
    const results = selected.map((mutant) => {
      progress.step();
      return judge(mutant);
    });
    progress.end();
    return { regulation, results };
  });
}

export function mutationFigures(reports: readonly MutationReport[]): readonly Figure[] {
  return reports.map(({ regulation, results }) => {
    const { killed, survived } = tally(results);
    return { regulation: regulation.id, measure: "mutation", covered: killed, total: killed + survived };
  });
}

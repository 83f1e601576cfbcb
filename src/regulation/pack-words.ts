import type { Operators } from "../condition/operator.js";
import type { Diagnostic, Steps } from "../diagnostic/diagnostic.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { citationFaults } from "./citation-faults.js";
import { outlineOf } from "./clauses.js";
import { conditionFaults } from "./condition-words.js";
import { categoryFaults, regulationFaults } from "./file-words.js";
import { liabilityFaults } from "./liability-words.js";
import { operatorsWithCalendar } from "./operators.js";
import type { ReadPack } from "./read-pack.js";
import { referenceFaults } from "./references.js";
import { ruleFaults } from "./rule-words.js";

/**
 * The faults of a pack's words, citations and references, as far as it can be read.
 *
 * @param rulesAt where in its file the list of rules stands; likewise for categories
 * @param operators operators of the host's own that conditions may use
 */
export function wordsOfPack(
  pack: ReadPack,
  rulesAt: Steps,
  categoriesAt: Steps,
  vocabulary: Vocabulary,
  operators: Operators,
): Diagnostic[] {
  const outline = outlineOf(pack.regulation.outline ?? []);
  const known = [...operatorsWithCalendar, ...operators];
  const rules = pack.rules.flatMap(({ id }) => id ?? []);
  const { references } = pack;
  const context = (file: string) => ({ vocabulary, file, references, operators: known, rules });
  const anyEvent = Object.keys(vocabulary.events);
  const ofAnyCase = { start: anyEvent, event: anyEvent, item: null, later: [] };
  const named = Object.entries(references).flatMap(([name, condition]) =>
    conditionFaults(condition, ["conditions", name], ofAnyCase, context("rules.json")),
  );
  const used = [
    ...pack.rules.flatMap((rule, index) => ruleFaults(rule, [...rulesAt, index], context("rules.json"))),
    ...liabilityFaults(pack.items, context("liability.json")),
    ...pack.categories.flatMap((category, index) =>
      categoryFaults(category, [...categoriesAt, index], context("categories.json")),
    ),
  ];
  // The rules that use a named condition tell better than any event could what its values should be.
  const saidOfUse = new Set(used.filter(({ file }) => file === "rules.json").map(key));
  return [
    ...regulationFaults(pack.regulation, context("regulation.json")),
    ...named.filter((fault) => !saidOfUse.has(key(fault))),
    ...used,
    ...citationFaults(pack, outline, rulesAt, categoriesAt),
    ...referenceFaults(pack, rulesAt, categoriesAt),
  ];
}

function key({ code, path }: Diagnostic): string {
  return `${code} ${path}`;
}

import type { Condition } from "../condition/condition.js";
import type { Operators } from "../condition/operator.js";
import { type Diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { type Fault, faultsToDiagnostics } from "../diagnostic/faults.js";
import { elementsAt, isListAt, salvage } from "../diagnostic/salvage.js";
import { parseVocabulary } from "../vocabulary/parse.js";
import { readableVocabulary } from "../vocabulary/readable.js";
import { joinVocabularies, type Vocabulary } from "../vocabulary/vocabulary.js";
import { categoriesFileSchema, categorySchema } from "./categories-schema.js";
import { citationFaults } from "./citation-faults.js";
import { outlineOf } from "./clauses.js";
import { conditionFaults } from "./condition-words.js";
import { categoryFaults, regulationFaults } from "./file-words.js";
import { liabilityFileSchema, liabilityItemSchema } from "./liability-schema.js";
import { liabilityFaults } from "./liability-words.js";
import { operatorsWithCalendar } from "./operators.js";
import type { ReadPack } from "./read-pack.js";
import { readableRule } from "./readable-rule.js";
import { referenceFaults } from "./references.js";
import type { Regulation } from "./regulation.js";
import { regulationFileSchema } from "./regulation-schema.js";
import { ruleSchema, rulesFileSchema } from "./rule-schema.js";
import { ruleFaults } from "./rule-words.js";

/** The files of a pack as parsed JSON; `vocabulary` only where the pack brings words of its own. */
export interface PackFiles {
  readonly regulation: unknown;
  readonly rules: unknown;
  readonly liability: unknown;
  readonly categories: unknown;
  readonly vocabulary?: unknown;
}

export interface PackOptions {
  /** What the receipt will show for the pack; null where the host does not say. */
  readonly hash?: string | null;
  /** Operators of the host's own; the rulebook needs the same ones. */
  readonly operators?: Operators;
}

/**
 * Reads a pack: shape, words, citations and references, all faults at once.
 *
 * @param files the pack's files as parsed JSON
 * @param shared the vocabulary that all packs share
 * @param options the hash that the receipt will show, and operators of the host's own that conditions may use
 * @returns the regulation, or diagnostics whose `file` is `rules.json` and the like
 */
export function parseRegulation(
  files: PackFiles,
  shared: Vocabulary,
  { hash = null, operators = [] }: PackOptions = {},
): Result<Regulation> {
  const words = files.vocabulary === undefined ? null : parseVocabulary(files.vocabulary, shared);
  const vocabulary = words === null ? shared : joinVocabularies(shared, readableVocabulary(files.vocabulary));
  const rules = listForm(files.rules, "rules");
  const categories = listForm(files.categories, "categories");
  const regulationFile = regulationFileSchema.safeParse(files.regulation);
  const rulesFile = rulesFileSchema.safeParse(rules.json);
  const liabilityFile = liabilityFileSchema.safeParse(files.liability);
  const categoriesFile = categoriesFileSchema.safeParse(categories.json);
  const diagnostics = saidOnce([
    ...(words?.diagnostics ?? []),
    ...shapeFaults(regulationFile, files.regulation, "regulation.json", []),
    ...shapeFaults(rulesFile, rules.json, "rules.json", rules.added),
    ...shapeFaults(liabilityFile, files.liability, "liability.json", []),
    ...shapeFaults(categoriesFile, categories.json, "categories.json", categories.added),
    ...wordsOfPack(files.regulation, rules, files.liability, categories, vocabulary, operators),
  ]);
  if (!regulationFile.success || !rulesFile.success || !liabilityFile.success || !categoriesFile.success) {
    return { ok: false, diagnostics };
  }
  const { $schema: _, ...regulation } = regulationFile.data;
  const value: Regulation = {
    ...regulation,
    conditions: rulesFile.data.conditions ?? {},
    rules: rulesFile.data.rules,
    liability: { items: liabilityFile.data.items, none: liabilityFile.data.none },
    categories: categoriesFile.data.categories,
    vocabulary,
    hash,
  };
  return resultOf(value, diagnostics);
}

/**
 * One fault, one diagnostic: what a schema finds in a condition is left out where the check of conditions says
 * it in its own words, and a named condition is judged once, however often it is used.
 */
function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placeOf = ({ file, path }: Diagnostic) => `${file} ${path}`;
  const better = new Set(diagnostics.filter(({ code }) => code.startsWith("condition.")).map(placeOf));
  const said = new Set<string>();
  return diagnostics.filter((each) => {
    if (each.code === "shape.invalid" && better.has(placeOf(each))) return false;
    const key = `${each.code} ${placeOf(each)} ${each.message.en}`;
    return !said.has(key) && said.add(key) !== undefined;
  });
}

/** A bare list is short for a record with one key; diagnostics then point into the list as it stands. */
interface ListForm {
  readonly json: unknown;
  /** The steps that the long form added in front. */
  readonly added: Steps;
  readonly at: Steps;
}

function listForm(json: unknown, key: string): ListForm {
  return Array.isArray(json)
    ? { json: { [key]: json }, added: [key], at: [] }
    : { json, added: [], at: [key] };
}

function shapeFaults(
  parsed: { readonly success: boolean; readonly error?: { readonly issues: readonly Fault[] } | undefined },
  json: unknown,
  file: string,
  added: Steps,
): Diagnostic[] {
  if (parsed.success || parsed.error === undefined) return [];
  const prefix = added.map((step) => `/${step}`).join("");
  return faultsToDiagnostics(parsed.error.issues, json, file, knownKeysOf(file)).map((fault) => ({
    ...fault,
    path: fault.path.startsWith(prefix) ? fault.path.slice(prefix.length) : fault.path,
  }));
}

function knownKeysOf(file: string): (steps: Steps) => readonly string[] {
  return (steps) => {
    if (file === "regulation.json" && steps.length === 0) return Object.keys(regulationFileSchema.shape);
    if (file === "rules.json" && steps.length === 2) return Object.keys(ruleSchema.shape);
    if (file === "liability.json" && steps.length === 2) return Object.keys(liabilityItemSchema.shape);
    if (file === "categories.json" && steps.length === 2) return Object.keys(categorySchema.shape);
    if (steps.length === 0) return ["rules", "conditions", "items", "none", "categories"];
    return [
      "do",
      "within",
      "by",
      "be",
      "after",
      "any",
      "all",
      "not",
      "fact",
      "path",
      "operator",
      "value",
      "event",
    ];
  };
}

function wordsOfPack(
  regulationJson: unknown,
  rulesForm: ListForm,
  liabilityJson: unknown,
  categoriesForm: ListForm,
  vocabulary: Vocabulary,
  operators: Operators,
): Diagnostic[] {
  const pack: ReadPack = {
    regulation: salvage(regulationFileSchema.shape, regulationJson) as Partial<Regulation>,
    rules: elementsAt(rulesForm.json, "rules").map(readableRule),
    items: elementsAt(liabilityJson, "items").map((item) => salvage(liabilityItemSchema.shape, item)),
    none: salvage(liabilityFileSchema.shape, liabilityJson).none ?? [],
    hasLists: isListAt(rulesForm.json, "rules") && isListAt(categoriesForm.json, "categories"),
    categories: elementsAt(categoriesForm.json, "categories").map((each) =>
      salvage(categorySchema.shape, each),
    ),
  };
  const references: Readonly<Record<string, Condition>> =
    salvage(rulesFileSchema.shape, rulesForm.json).conditions ?? {};
  const outline = outlineOf(pack.regulation.outline ?? []);
  const known = [...operatorsWithCalendar, ...operators];
  const context = (file: string) => ({ vocabulary, file, references, operators: known, rules: ids });
  const ids = pack.rules.flatMap(({ id }) => id ?? []);
  const anyEvent = Object.keys(vocabulary.events);
  return [
    ...regulationFaults(pack.regulation, context("regulation.json")),
    ...Object.entries(references).flatMap(([name, condition]) =>
      conditionFaults(
        condition,
        ["conditions", name],
        { start: anyEvent, event: anyEvent, item: null, later: [] },
        context("rules.json"),
      ),
    ),
    ...pack.rules.flatMap((rule, index) => ruleFaults(rule, [...rulesForm.at, index], context("rules.json"))),
    ...liabilityFaults(pack.items, context("liability.json")),
    ...pack.categories.flatMap((category, index) =>
      categoryFaults(category, [...categoriesForm.at, index], context("categories.json")),
    ),
    ...citationFaults(pack, outline, rulesForm.at, categoriesForm.at),
    ...referenceFaults(pack, rulesForm.at, categoriesForm.at),
  ];
}

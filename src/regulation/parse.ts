import type { Operators } from "../condition/operator.js";
import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import { type Diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { type Fault, faultsToDiagnostics } from "../diagnostic/faults.js";
import { parseVocabulary } from "../vocabulary/parse.js";
import { readableVocabulary } from "../vocabulary/readable.js";
import { joinVocabularies, type Vocabulary } from "../vocabulary/vocabulary.js";
import { categoriesFileSchema, categorySchema } from "./categories-schema.js";
import { formFault } from "./form-hints.js";
import { liabilityFileSchema, liabilityItemSchema } from "./liability-schema.js";
import { listForm } from "./list-form.js";
import { wordsOfPack } from "./pack-words.js";
import { readablePack } from "./readable-pack.js";
import type { Regulation } from "./regulation.js";
import { regulationFileSchema } from "./regulation-schema.js";
import { ruleSchema, rulesFileSchema } from "./rule-schema.js";

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
  const excess = Object.entries(files).flatMap(([name, json]) =>
    boundsFaults(json, fileBounds, `${name}.json`),
  );
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const words = files.vocabulary === undefined ? null : parseVocabulary(files.vocabulary, shared);
  const vocabulary = words === null ? shared : joinVocabularies(shared, readableVocabulary(files.vocabulary));
  const rules = listForm(files.rules, "rules");
  const categories = listForm(files.categories, "categories");
  const parsed = {
    regulation: regulationFileSchema.safeParse(files.regulation),
    rules: rulesFileSchema.safeParse(rules.json),
    liability: liabilityFileSchema.safeParse(files.liability),
    categories: categoriesFileSchema.safeParse(categories.json),
  };
  const pack = readablePack({
    regulation: { json: files.regulation, parsed: parsed.regulation },
    rules: { json: rules.json, parsed: parsed.rules },
    liability: { json: files.liability, parsed: parsed.liability },
    categories: { json: categories.json, parsed: parsed.categories },
  });
  const diagnostics = saidOnce([
    ...(words?.diagnostics ?? []),
    ...shapeFaults(parsed.regulation, files.regulation, "regulation.json", [], vocabulary),
    ...shapeFaults(parsed.rules, rules.json, "rules.json", rules.added, vocabulary),
    ...shapeFaults(parsed.liability, files.liability, "liability.json", [], vocabulary),
    ...shapeFaults(parsed.categories, categories.json, "categories.json", categories.added, vocabulary),
    ...wordsOfPack(pack, rules.at, categories.at, vocabulary, operators),
  ]);
  if (
    !parsed.regulation.success ||
    !parsed.rules.success ||
    !parsed.liability.success ||
    !parsed.categories.success
  ) {
    return { ok: false, diagnostics };
  }
  const { $schema: _, ...regulation } = parsed.regulation.data;
  const value: Regulation = {
    ...regulation,
    conditions: parsed.rules.data.conditions ?? {},
    rules: parsed.rules.data.rules,
    liability: { items: parsed.liability.data.items, none: parsed.liability.data.none },
    categories: parsed.categories.data.categories,
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

function shapeFaults(
  parsed: { readonly success: boolean; readonly error?: { readonly issues: readonly Fault[] } | undefined },
  json: unknown,
  file: string,
  added: Steps,
  vocabulary: Vocabulary,
): Diagnostic[] {
  if (parsed.success || parsed.error === undefined) return [];
  const prefix = added.map((step) => `/${step}`).join("");
  return faultsToDiagnostics(parsed.error.issues, json, file, knownKeysOf(file)).map((fault) => ({
    ...formFault(fault, valueAt(json, fault.path), vocabulary),
    path: fault.path.startsWith(prefix) ? fault.path.slice(prefix.length) : fault.path,
  }));
}

/** What stands at a pointer; nothing of a rule's own has a key that a pointer would escape. */
function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      json,
    );
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

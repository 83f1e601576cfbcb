import { join } from "node:path";
import { type NewRuleOf, newRule } from "../author/new-rule.js";
import { choicesIn } from "../author/new-rule-choices.js";
import { newScenario } from "../author/new-scenario.js";
import type { Text } from "../diagnostic/text.js";
import { type PackFiles, parseRegulation } from "../regulation/parse.js";
import type { Regulation } from "../regulation/regulation.js";
import { readableVocabulary } from "../vocabulary/readable.js";
import { wordPattern } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Appended, appended, begun } from "./append-json.js";
import { isFile } from "./folder-source.js";
import type { Io } from "./io.js";
import { readPack, sharedVocabulary } from "./load-regulation.js";
import { readJson } from "./read.js";
import { ruleFaults } from "./rule-faults.js";
import { firstDayOf, type OwnWords, type RuleOptions, ruleOf } from "./rule-options.js";
import { Unusable, unusable } from "./unusable.js";
import { writeText } from "./write.js";
import { writeNew } from "./write-new.js";

/** What was added, and the line where it begins. */
export interface AddedRule {
  readonly rule: string;
  readonly added: readonly { readonly file: string; readonly line: number }[];
  /** What was decided without being asked. */
  readonly choices: readonly Text[];
}

/** Adds a rule to a pack's `rules.json` and a scenario for it; throws, and writes nothing, where it has a fault. */
export async function addRule(folder: string, id: string, options: RuleOptions, io: Io): Promise<AddedRule> {
  if (!wordPattern.test(id)) throw unusable("new.not-an-id", { id, example: "answer-application" });
  if (!(await isFile(join(folder, "regulation.json")))) throw noPack(folder);
  const { source, files } = await readPack(folder, io);
  if (files === null) throw new Unusable(source.faults);
  const shared = await sharedVocabulary(folder, io);
  const before = parseRegulation(files, shared);
  if (!before.ok) throw new Unusable(before.diagnostics.map(source.locate));
  const { value: regulation } = before;
  if (regulation.rules.some((rule) => rule.id === id)) throw unusable("new.rule-taken", { id });
  const day = firstDayOf(regulation);
  const rule = ruleOf(id, options, ownWords(files), Number(day.slice(0, 4)));
  const rules = await withRule(join(folder, "rules.json"), rule, files, shared, io);
  const suite = await withScenario(
    join(folder, "scenarios", "rules.json"),
    scenarioOf(rule, day, regulation),
    io,
  );
  await writeText(rules.file, rules.text);
  await suite.write();
  return {
    rule: id,
    added: [rules, suite].map(({ file, line }) => ({ file, line })),
    choices: choicesIn(rule),
  };
}

function noPack(folder: string): Unusable {
  const details = {
    zh: `没有规则包 ${folder}：没有这个目录，或者里面没有 regulation.json`,
    en: `there is no pack ${folder}: no such folder, or no regulation.json in it`,
  };
  const hint = {
    zh: "规则包用 shixian new regulation 新建",
    en: "a pack is begun with shixian new regulation",
  };
  return unusable("usage.wrong", details, { hint });
}

function ownWords({ vocabulary }: PackFiles): OwnWords {
  const { kinds, roles } = readableVocabulary(vocabulary ?? {});
  return { kinds: Object.keys(kinds), roles: Object.keys(roles) };
}

/** `rules.json` with the rule at its end, if the pack can be read with it. */
async function withRule(
  path: string,
  rule: NewRuleOf,
  files: PackFiles,
  shared: Vocabulary,
  io: Io,
): Promise<Appended> {
  const before = await readJson(path, io);
  const after = appended(before, Array.isArray(files.rules) ? [] : ["rules"], newRule(rule));
  const result = parseRegulation({ ...files, rules: after.source.value }, shared);
  if (!result.ok) throw new Unusable(ruleFaults(result.diagnostics));
  return after;
}

async function withScenario(path: string, scenario: unknown, io: Io) {
  const exists = await isFile(path);
  const before = exists ? await readJson(path, io) : begun(path, "scenarios");
  const after = appended(before, ["scenarios"], scenario);
  const write = () => (exists ? writeText(path, after.text) : writeNew(path, after.text));
  return { ...after, write };
}

function scenarioOf(rule: NewRuleOf, day: string, { status, rules, vocabulary }: Regulation) {
  const extended = rule.says.modality === "may" ? rule.says.extend[0] : undefined;
  const opener = rules.find(({ id }) => id === extended)?.on;
  const label = Object.hasOwn(vocabulary.roles, rule.bearer) ? vocabulary.roles[rule.bearer]?.zh : undefined;
  return newScenario({
    rule,
    day,
    binding: status === "in-force",
    opens: typeof opener === "string" ? opener : null,
    bearerLabel: label ?? rule.bearer,
  });
}

import { labelOf } from "../vocabulary/vocabulary.js";
import { factNamed } from "./fact-naming.js";
import { inLanguage, type Telling } from "./telling.js";

/** A role with who stands in it: 提供部门（市民政局）. */
export function bearerWords(bearer: string | readonly string[], telling: Telling): string {
  const roles = typeof bearer === "string" ? [bearer] : bearer;
  return roles.map((role) => roleWords(role, telling)).join(telling.language === "zh" ? "、" : ", ");
}

function roleWords(role: string, telling: Telling): string {
  const label = inLanguage(labelOf(telling.vocabulary.roles, role), telling);
  const who = telling.theCase?.roles?.[role];
  const name = typeof who === "string" ? who : who?.name;
  if (name === undefined) return label;
  return telling.language === "zh" ? `${label}（${name}）` : `${label} (${name})`;
}

/** Those whom a liability clause names: kinds of body and person, or roles; any of them, or all. */
export function subjectWords(words: readonly string[], how: "any" | "all", telling: Telling): string {
  const { roleKinds, roles } = telling.vocabulary;
  return words
    .map((word) => inLanguage(labelOf(Object.hasOwn(roleKinds, word) ? roleKinds : roles, word), telling))
    .join(joints[how][telling.language]);
}

const joints = { any: { zh: "或者", en: " or " }, all: { zh: "、", en: ", " } } as const;

/** What a rule or a category is about; its id where no regulation is at hand. */
export function ruleWords(id: string, telling: Telling): string {
  for (const { rules, categories } of telling.regulations ?? []) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) return inLanguage(rule.summary, telling);
    const category = categories.find((each) => each.id === id);
    if (category !== undefined)
      return factNamed(category.declared.fact, category.declared.path, [], telling).label;
  }
  return id;
}

/** The label of a class as its regulation names it. */
export function classLabel(regulation: string, category: string, name: string, telling: Telling): string {
  const classes = telling.regulations
    ?.find((each) => each.id === regulation)
    ?.categories.find((each) => each.id === category)?.classes;
  const label = classes?.find((each) => each.class === name)?.label;
  return label === undefined ? name : inLanguage(label, telling);
}

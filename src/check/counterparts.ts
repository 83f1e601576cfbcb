import { isSuperior } from "../assess/displacement.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import { type BesideCell, besideSuperior } from "../regulation/beside.js";
import type { LimitRow } from "../regulation/limits.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import type { Linted } from "./linted.js";
import { unitWords } from "./unit-words.js";

/** The regulations that counterparts can be looked up in, by id. */
export type KnownRegulations = ReadonlyMap<string, Regulation>;

/** Counterparts that are not there, or cannot govern; and local rules that give more than the superior one. */
export function counterpartFaults(pack: Linted, known: KnownRegulations): Diagnostic[] {
  const { regulation } = pack;
  const named = new Set(
    regulation.rules.flatMap(({ counterpart }) => (counterpart ?? []).map((each) => each.regulation)),
  );
  const superiors = [...named]
    .flatMap((id) => known.get(id) ?? [])
    .filter((each) => isSuperior(each, regulation));
  return [
    ...regulation.rules.flatMap(({ counterpart }, index) =>
      (counterpart ?? []).flatMap((each, which) =>
        namedFaults(each, [...pack.ruleAt(index), "counterpart", which], regulation, known),
      ),
    ),
    ...superiors.flatMap((superior) => weakerRules(pack, superior)),
  ];
}

function namedFaults(
  named: { readonly regulation: string; readonly rule: string },
  steps: Steps,
  regulation: Regulation,
  known: KnownRegulations,
): Diagnostic[] {
  const other = known.get(named.regulation);
  if (other === undefined) {
    const hint = didYouMean(named.regulation, [...known.keys()]);
    const details = { regulation: named.regulation };
    return [diagnostic("rule.counterpart-not-known", [...steps, "regulation"], details, { file, hint })];
  }
  const ids = other.rules.map(({ id }) => id);
  if (!ids.includes(named.rule)) {
    const details = { regulation: named.regulation, id: named.rule };
    const hint = didYouMean(named.rule, ids);
    return [diagnostic("rule.unknown-counterpart", [...steps, "rule"], details, { file, hint })];
  }
  if (isSuperior(other, regulation)) return [];
  const details = { regulation: named.regulation };
  return [
    diagnostic("rule.counterpart-not-superior", [...steps, "regulation"], details, { file, hint: rankHint }),
  ];
}

/** What is weaker is as when the two texts are set beside each other. */
function weakerRules(pack: Linted, superior: Regulation): Diagnostic[] {
  const { rules } = pack.regulation;
  return besideSuperior(pack.regulation, superior).flatMap(({ standing, local, superior: above }) => {
    const index = rules.findIndex(({ id }) => id === local?.rule);
    const rule = rules[index];
    if (standing !== "weaker" || local === null || rule === undefined) return [];
    const compares = above === null ? extended(rule, rules) : [rule];
    if (compares.every((each) => isRead(each, superior, above?.rule))) return [];
    if (above === null && !extendsAlone(rule, rules, superior)) return [];
    const said = above === null ? besidesIt(superior) : compared(local, above, superior);
    const steps = [...pack.ruleAt(index), ...stepsToLimit(rule)];
    return [diagnostic("rule.weaker-than-counterpart", steps, { ...said }, { file, hint: weakerHint })];
  });
}

/** Has somebody read the rule beside its superior counterpart? A reading of the rule alone says nothing of that. */
function isRead({ counterpart }: Rule, superior: Regulation, above: string | undefined): boolean {
  return (counterpart ?? [])
    .filter(({ regulation, rule }) => regulation === superior.id && (above === undefined || rule === above))
    .every(({ reading }) => reading !== undefined);
}

/** The duties that a power extends: which law governs one with its extension is read where it names its counterpart. */
function extended({ may }: Rule, rules: readonly Rule[]): readonly Rule[] {
  return may !== undefined && "extend" in may ? rules.filter(({ id }) => may.extend.includes(id)) : [];
}

/** Does a power extend a duty whose superior counterpart nothing extends? */
function extendsAlone(power: Rule, rules: readonly Rule[], superior: Regulation): boolean {
  const above = extended(power, rules)
    .flatMap(({ counterpart }) => (counterpart ?? []).filter((each) => each.regulation === superior.id))
    .map((each) => each.rule);
  if (above.length === 0) return false;
  return !superior.rules.some(
    (each) =>
      each.may !== undefined && "extend" in each.may && each.may.extend.some((id) => above.includes(id)),
  );
}

function stepsToLimit({ must, may, force }: Rule): Steps {
  if (force !== undefined) return ["force"];
  if (may !== undefined && "atMost" in may && may.atMost !== undefined) return ["may", "atMost"];
  if (must !== undefined && "within" in must) return ["must", "within"];
  return must !== undefined && "by" in must ? ["must", "by"] : [];
}

function besidesIt({ title }: Regulation): Text {
  return {
    zh: `它延长的期限，《${title.zh}》不许任何人延长`,
    en: `it extends a limit that ${title.en} lets nobody extend`,
  };
}

function compared(local: BesideCell, above: BesideCell, { title }: Regulation): Text {
  if (local.limits.length === 0 && above.limits.length === 0) {
    return {
      zh: `这里只是原则上要求，《${title.zh}》${above.legalSource}一律要求`,
      en: `hedged here, and not in ${title.en}, ${above.legalSource}`,
    };
  }
  const [own, its] = [local.limits[0], above.limits[0]];
  return {
    zh: `这里${shown(own, "zh")}，《${title.zh}》${above.legalSource}${shown(its, "zh")}`,
    en: `${shown(own, "en")} here, ${shown(its, "en")} in ${title.en}, ${above.legalSource}`,
  };
}

function shown(limit: LimitRow | undefined, language: keyof Text): string {
  if (limit?.amount === undefined || limit.unit === undefined)
    return language === "zh" ? "没有写天数" : "no number of days";
  return `${language === "zh" ? "是 " : ""}${limit.amount} ${unitWords[limit.unit][language]}`;
}

const file = "rules.json";

const rankHint = {
  zh: "counterpart 只写位阶更高，或者同一位阶而地域更广的规定",
  en: '"counterpart" names texts of higher rank, or of the same rank and a wider place',
};

const weakerHint = {
  zh: "与条文核对；确实如此的，在 counterpart 的这一项里用 reading 记明以哪一部为准、自哪一日起",
  en: 'compare with the text; where it is so, say in a "reading" of that counterpart which governs, from which day',
};

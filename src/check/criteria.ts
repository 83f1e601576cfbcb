import type { Condition, Verdict } from "../condition/condition.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Category } from "../regulation/regulation.js";
import { seesCaseOnly } from "../regulation/scope-types.js";
import { mostCombinations } from "./combinations/combinations.js";
import { constancyOf } from "./combinations/constant.js";
import { rewrite } from "./combinations/rewrite.js";
import { verdictsOn, type World } from "./combinations/verdicts.js";
import type { Lint } from "./linted.js";

/**
 * Criteria that no values reach: never true, or true only where an earlier one is; and classes that none gives.
 * Two criteria that merely share some values are in order: the first decides.
 */
export const unreachableCriteria: Lint = (pack) => {
  const { vocabulary, conditions: references } = pack.regulation;
  const world: World = { vocabulary, references, sight: seesCaseOnly };
  return pack.regulation.categories.flatMap((category, index) => {
    const steps = pack.categoryAt(index);
    return [...criteriaFaults(category, steps, world), ...classFaults(category, steps)];
  });
};

const file = "categories.json";

function criteriaFaults({ criteria }: Category, steps: Steps, world: World): readonly Diagnostic[] {
  const listed = criteria ?? [];
  const at = (index: number) => [...steps, "criteria", index];
  const last = listed.findIndex((each) => "otherwise" in each);
  const beyond = last === -1 ? [] : listed.slice(last + 1).map((_, index) => last + 1 + index);
  const read = listed.slice(0, last === -1 ? listed.length : last);
  const conditions = read.flatMap((each) => ("when" in each ? [each.when] : []));
  const never = conditions.map((condition) => constancyOf(condition, world) === "false");
  return [
    ...never.flatMap((is, index) =>
      is ? [diagnostic("condition.always-false", [...at(index), "when"], {}, { file, hint: neverHint })] : [],
    ),
    ...covered(conditions, never, at, world),
    ...beyond.map((index) => coveredAt(at(index), index, last)),
  ];
}

/** Each criterion beside those before it, on the combinations of all the values that they name. */
function covered(
  conditions: readonly Condition[],
  never: readonly boolean[],
  at: (index: number) => Steps,
  world: World,
): readonly Diagnostic[] {
  return conditions.flatMap((_, later): Diagnostic[] => {
    if (later === 0 || never[later] === true) return [];
    const upTo = rewrite(conditions.slice(0, later + 1), world.references);
    const verdicts = verdictsOn(upTo.conditions, upTo.variables, world);
    if (verdicts === null) {
      const details = { limit: String(mostCombinations) };
      return [diagnostic("condition.not-examined", [...at(later), "when"], details, { file })];
    }
    const reaching = verdicts.filter((row) => row[later] === true);
    if (reaching.length === 0 || !reaching.every((row) => row.slice(0, later).includes(true))) return [];
    return [coveredAt(at(later), later, coveringAlone(reaching, later))];
  });
}

/** The one earlier criterion that is met wherever the later one is; null where it takes several. */
function coveringAlone(reaching: readonly (readonly Verdict[])[], later: number): number | null {
  for (let earlier = 0; earlier < later; earlier += 1) {
    if (reaching.every((row) => row[earlier] === true)) return earlier;
  }
  return null;
}

function coveredAt(steps: Steps, later: number, earlier: number | null): Diagnostic {
  const which = String(later + 1);
  const details =
    earlier === null
      ? { later: which, earlierZh: "前面几项", earlierEn: "those before it" }
      : { later: which, earlierZh: `第 ${earlier + 1} 项`, earlierEn: `criterion ${earlier + 1}` };
  return diagnostic("category.covered", steps, details, { file, hint: coveredHint });
}

/** A class that criteria never give: only where nothing leaves the class to the declaration. */
function classFaults({ classes, criteria }: Category, steps: Steps): readonly Diagnostic[] {
  const given = (criteria ?? []).map((each) => ("when" in each ? each.class : each.otherwise));
  if (criteria === null || given.includes("declared")) return [];
  return classes.flatMap((each, index) =>
    given.includes(each.class)
      ? []
      : [
          diagnostic(
            "category.class-unreachable",
            [...steps, "classes", index, "class"],
            { class: each.class },
            { file, hint: classHint },
          ),
        ],
  );
}

const neverHint = {
  zh: "这一类别因此够不到：改正比较的值、路径或运算符",
  en: "the class is therefore never reached by it: mend the values, the path or the operator",
};

const coveredHint = {
  zh: "标准按次序适用：把较窄的一项移到前面，或者删去这一项",
  en: "criteria apply in order: move the narrower one to the front, or leave this one out",
};

const classHint = {
  zh: '补一项得出这一类别的标准，或者用 {"otherwise": "declared"} 留给目录所载',
  en: 'add a criterion that gives it, or leave the class to the catalogue by {"otherwise": "declared"}',
};

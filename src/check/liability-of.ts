import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { Category, Regulation, Rule } from "../regulation/regulation.js";
import type { Lint } from "./linted.js";

/**
 * Powers and categories that liability items answer and that cannot be broken (a duty stands where the article
 * names it, even one without a date), and rules that are said to have no answer and have one.
 */
export const answeredWrongly: Lint = ({ regulation }) => [
  ...answeredAndNot(regulation),
  ...nothingToBreak(regulation),
];

function answeredAndNot({ liability: { items, none } }: Regulation): readonly Diagnostic[] {
  return none.flatMap(({ of }, index) =>
    of.flatMap((rule, which): Diagnostic[] => {
      const item = items.find((each) => each.of.includes(rule));
      if (item === undefined) return [];
      const steps = ["none", index, "of", which];
      const details = { rule, clause: item.legalSource };
      return [diagnostic("liability.answered-and-not", steps, details, { file, hint: bothHint })];
    }),
  );
}

function nothingToBreak({ liability, rules, categories }: Regulation): readonly Diagnostic[] {
  return liability.items.flatMap(({ of }, index) =>
    of.flatMap((id, which): Diagnostic[] => {
      const rule = rules.find((each) => each.id === id);
      const category = categories.find((each) => each.id === id);
      const why = rule === undefined ? whyNoMismatch(category) : whyNoBreach(rule);
      if (why === null) return [];
      const details = { rule: id, ...why };
      return [
        diagnostic("liability.nothing-to-break", ["items", index, "of", which], details, { file, hint }),
      ];
    }),
  );
}

function whyNoBreach({ may }: Rule): Text | null {
  if (may === undefined) return null;
  const written = (may.requires ?? []).filter(({ reading }) => reading === undefined);
  if (("atMost" in may && may.atMost !== undefined) || written.length > 0) return null;
  return {
    zh: "这项职权没有上限，也没有条文所写的要求",
    en: "this power has no ceiling and no requirement that the text itself writes",
  };
}

function whyNoMismatch(category: Category | undefined): Text | null {
  if (category === undefined) return null;
  if (category.mismatch === "warning") {
    return { zh: "类别不符只给警告（mismatch）", en: "a mismatch of this category is a warning only" };
  }
  if ((category.criteria ?? []).some((each) => "when" in each)) return null;
  return {
    zh: "它没有标准，所载类别不会与之不符",
    en: "it has no criteria that the declared class could differ from",
  };
}

const file = "liability.json";

const bothHint = {
  zh: "有责任的从 none 里去掉，没有的从 of 里去掉",
  en: 'take it out of "none" if something answers it, else out of the "of"',
};

const hint = {
  zh: "从 of 里去掉，列入 none 并写明理由；或者改正规则",
  en: 'move it to "none" with the reason, or mend the rule',
};

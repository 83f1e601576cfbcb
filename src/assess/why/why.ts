import type { Case } from "../../case/case.js";
import { type AssessOptions, assessTraced } from "../assess.js";
import type { Assessment } from "../assessment.js";
import type { Rulebook } from "../rulebook.js";
import { isFor } from "../run.js";
import { type Asked, askedOf } from "./asked.js";
import { notExaminedIn } from "./not-examined.js";
import { whyCategories } from "./why-category.js";
import type { Why } from "./why-rows.js";
import { whyRule } from "./why-rule.js";

export interface WhyOptions extends AssessOptions {
  /** Ids of rules, categories and proofs; without it, all that are read in cases of this kind. */
  readonly rules?: readonly string[];
}

/**
 * Why the rules of a rulebook said what they said of a case, or said nothing: the trigger, every condition with
 * its values, the events that counted and those that did not, the powers used, the count, the liability, and for
 * what is undecided the facts that would decide it, with what each answer would lead to.
 *
 * It is the assessment itself that is told, step by step: a rule has `fired` exactly where `assess` has a row or
 * a finding of it. An id that no regulation has is left out (`whyIds` gives those that they have).
 *
 * @param rulebook regulations and calendar, from `compile`
 * @param theCase a valid case: from `parseCase`, or typed data of the host's own
 * @returns plain data; JSON leaves out what is `undefined`, that is: unknown
 * @throws RangeError if `asOf` or a day of the case is no date that exists
 * @example
 * why(rulebook, theCase, { asOf: "2019-03-01", rules: ["give-reasons"] }).rules[0].because; // "no-trigger"
 */
export function why(rulebook: Rulebook, theCase: Case, options: WhyOptions): Why {
  return whyWith(rulebook, theCase, options).why;
}

/** The reasons with the assessment that they are the reasons of. */
export function whyWith(
  rulebook: Rulebook,
  theCase: Case,
  { rules, ...options }: WhyOptions,
): { readonly why: Why; readonly assessment: Assessment } {
  const asked: Asked = askedOf(rulebook, theCase, options, assessTraced(rulebook, theCase, options));
  const wanted = (id: string, otherwise: boolean) => (rules === undefined ? otherwise : rules.includes(id));
  const under = asked.traced.under;
  const why: Why = {
    case: theCase.id,
    asOf: options.asOf,
    rules: under.flatMap((each) => {
      const opened = new Map(each.opened.map(({ rule, instances }) => [rule.source.id, instances]));
      return each.run.regulation.rules
        .filter((rule) => wanted(rule.source.id, (opened.get(rule.source.id) ?? []).length > 0))
        .map((rule) => whyRule(asked, each, rule, opened.get(rule.source.id) ?? []));
    }),
    categories: under.flatMap((each) =>
      whyCategories(asked, each, ({ source, proof }) =>
        [source.id, ...proof.map(({ id }) => id)].some((id) => wanted(id, true)),
      ),
    ),
    notExamined: rules === undefined ? under.flatMap((each) => notExaminedIn(each)) : [],
  };
  return { why, assessment: asked.traced.assessment };
}

/** The ids that can be asked for: of rules, categories and proofs, those of the case's kind first. */
export function whyIds({ regulations }: Rulebook, kind?: string): readonly string[] {
  const ids = regulations.flatMap((regulation) => [
    ...regulation.rules.map((rule) => ({
      id: rule.source.id,
      first: kind === undefined || isFor(rule, kind),
    })),
    ...regulation.categories.flatMap((category) =>
      [category.source.id, ...category.proof.map(({ id }) => id)].map((id) => ({ id, first: true })),
    ),
  ]);
  return [...new Set([...ids.filter(({ first }) => first), ...ids].map(({ id }) => id))];
}

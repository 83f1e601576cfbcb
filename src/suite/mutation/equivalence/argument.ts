import type { Text } from "../../../diagnostic/text.js";
import type { Regulation, Rule } from "../../../regulation/regulation.js";
import { edited } from "../edit.js";
import type { Mutant } from "../mutant.js";
import { argumentsFor } from "./arguments.js";
import { decidedPieces } from "./decided-pieces.js";
import { hasCriteria, hasNoTerm, neverViolated } from "./never-violated.js";
import { hasSameOutcome } from "./same-outcome.js";

/**
 * Why a mutant says the same as the law, as far as an argument shows it; null where none is known. What it says
 * is what is owed, found and follows: a reason that is shown beside it may be one fewer.
 */
export function argumentOf(mutant: Mutant, regulation: Regulation): Text | null {
  if (mutant.in === "liability") {
    const never = neverViolated(regulation);
    if (regulation.status === "draft") return argumentsFor.draft;
    if (mutant.rules.every((each) => never.has(each))) return argumentsFor.noViolation;
  }
  const rule = mutant.in === "rule" ? regulation.rules.find(({ id }) => id === mutant.rules[0]) : undefined;
  const known = rule === undefined ? ofCategory(mutant, regulation) : ofRule(mutant, rule, regulation);
  return known ?? (comesToTheSame(mutant, regulation) ? argumentsFor.sameOutcome : null);
}

function ofRule(mutant: Mutant, rule: Rule, regulation: Regulation): Text | null {
  const { may, on } = rule;
  switch (mutant.operator) {
    case "force-toggled":
      return hasNoTerm(rule) ? argumentsFor.noTerm : null;
    case "bearer-changed":
      return may !== undefined && may.requires === undefined && !("atMost" in may)
        ? argumentsFor.nobodyNamed
        : null;
    case "covers-dropped":
      return typeof on === "object" && "fact" in on && on.each === undefined
        ? argumentsFor.oneInstance
        : null;
    case "void-cap":
      return may !== undefined && "lifts" in may ? argumentsFor.noClock : null;
    case "requirement-dropped":
      return may !== undefined && "lifts" in may && isOfClock(mutant.was) ? argumentsFor.noClock : null;
    case "years":
      return isBeforeLaw(mutant, rule, regulation) ? argumentsFor.notYetLaw : null;
    default:
      return null;
  }
}

/** Before expiry, and how often, are questions to a clock. */
function isOfClock(requirement: unknown): boolean {
  return (
    typeof requirement === "object" &&
    requirement !== null &&
    ("before" in requirement || "times" in requirement)
  );
}

/** Is the one year by which the two differ over before the regulation applies? */
function isBeforeLaw(mutant: Mutant, { on, must }: Rule, { appliesFrom, status }: Regulation): boolean {
  if (typeof on !== "object" || !("every" in on) || mutant.steps.at(-1) !== "on") return false;
  if (appliesFrom === null || status === "draft" || must === undefined || !("by" in must)) return false;
  const year = Math.min(Number(mutant.was), Number(mutant.now)) + ((must.by.yearsAfter ?? 0) > 0 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-01-01` < appliesFrom;
}

function ofCategory({ in: place, operator, rules }: Mutant, { categories }: Regulation): Text | null {
  const category = place === "category" ? categories.find(({ id }) => id === rules[0]) : undefined;
  if (category === undefined || hasCriteria(category)) return null;
  if (operator === "mismatch-changed") return argumentsFor.noCriteria;
  return operator === "bearer-changed" && (category.proof ?? []).length === 0
    ? argumentsFor.noCriteria
    : null;
}

function comesToTheSame(mutant: Mutant, regulation: Regulation): boolean {
  const changed = edited(regulation, mutant.edits);
  const pieces = decidedPieces(mutant, regulation, changed);
  if (pieces === null) return false;
  const { before, after, sight, given } = pieces;
  const named = { before: regulation.conditions, after: changed.conditions };
  return hasSameOutcome(before, after, named, { sight, vocabulary: regulation.vocabulary }, given);
}

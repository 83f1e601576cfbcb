import type { Case } from "../case/case.js";
import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { Regulation } from "../regulation/regulation.js";

/** The words of regulations that give no number, such as 及时. */
export function openTermsOf(regulations: Iterable<Regulation>): ReadonlySet<string> {
  const terms = [...regulations].flatMap(({ rules }) =>
    rules.flatMap(({ must, mustNot }) => {
      const deed = must ?? mustNot;
      if (deed === undefined || !("within" in deed) || deed.within === "unstated") return [];
      return "open" in deed.within ? [deed.within.open] : [];
    }),
  );
  return new Set(terms);
}

/** The host's own numbers for words that no regulation has. */
export function unknownOpenTerms(theCase: Case, known: ReadonlySet<string>): Diagnostic[] {
  return Object.keys(theCase.openTerms ?? {})
    .filter((term) => !known.has(term))
    .map((term) => {
      const hint = didYouMean(term, [...known]) ?? knownHint(known);
      return diagnostic("case.unknown-open-term", ["openTerms", term], { term }, { hint });
    });
}

/**
 * The same where only some regulations are at hand: a case may have numbers for others. A term that they do not have is
 * a likely slip only where one of theirs has no number.
 */
export function misspeltOpenTerms(theCase: Case, known: ReadonlySet<string>): Diagnostic[] {
  const given = theCase.openTerms ?? {};
  return [...known].some((term) => !Object.hasOwn(given, term)) ? unknownOpenTerms(theCase, known) : [];
}

function knownHint(known: ReadonlySet<string>) {
  const terms = [...known];
  if (terms.length === 0) return null;
  return {
    zh: `规章里的用语有：${terms.join("、")}`,
    en: `the open terms of the regulations are: ${terms.join(", ")}`,
  };
}

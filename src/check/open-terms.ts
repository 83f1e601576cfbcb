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

function knownHint(known: ReadonlySet<string>) {
  const terms = [...known];
  if (terms.length === 0) return null;
  return {
    zh: `规章里的用语有：${terms.join("、")}`,
    en: `the open terms of the regulations are: ${terms.join(", ")}`,
  };
}

import type { Operators } from "../condition/operator.js";
import type { Regulation } from "../regulation/regulation.js";
import { calendarOperators } from "./calendar-operators.js";
import { compileRegulation } from "./compile.js";
import type { Rulebook } from "./rulebook.js";

/**
 * A rulebook in which one regulation has changed, by its id. Rules, scope, liability and categories that are
 * the same objects as before are not compiled again, so that trying out a thousand small changes is fast; the
 * calendar stays as it is.
 *
 * @param operators the host's own, the same that the rulebook was compiled with
 */
export function recompile(rulebook: Rulebook, source: Regulation, operators: Operators = []): Rulebook {
  return {
    ...rulebook,
    regulations: rulebook.regulations.map((before) => {
      if (before.source.id !== source.id) return before;
      const known = [...calendarOperators(before.calendar), ...operators];
      return compileRegulation(source, before.calendar, known, before);
    }),
  };
}

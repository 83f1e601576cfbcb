import type { Rule } from "../regulation/regulation.js";

/** Is there a kind of case in which both are read? */
export function shareCases(a: Rule["case"], b: Rule["case"]): boolean {
  if (a === "any" || b === "any") return true;
  const kinds = kindsOf(b);
  return kindsOf(a).some((kind) => kinds.includes(kind));
}

function kindsOf(kinds: Rule["case"]): readonly string[] {
  return typeof kinds === "string" ? [kinds] : kinds.any;
}

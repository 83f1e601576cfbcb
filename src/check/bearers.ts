import type { Rule } from "../regulation/regulation.js";

/** The roles that may bear what a rule demands; null where only a case tells. */
export function bearerRoles(bearer: Rule["bearer"]): readonly string[] | null {
  if (typeof bearer === "string") return [bearer];
  if ("anyOf" in bearer) return bearer.anyOf;
  if ("each" in bearer) return bearer.each;
  return "jointly" in bearer ? bearer.jointly : null;
}

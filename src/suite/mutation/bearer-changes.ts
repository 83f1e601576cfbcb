import type { Rule } from "../../regulation/regulation.js";
import { anotherOf, replaced } from "./changes.js";
import type { Change } from "./mutant.js";

/** Somebody else bears it: another role of the pack; of several, each on its own for together, and any for each. */
export function bearerChanges(bearer: Rule["bearer"], roles: readonly string[]): Change[] {
  const now = otherBearer(bearer, roles);
  if (now === null) return [];
  return [replaced("bearer-changed", [], typeof now === "string" ? now : Object.keys(now)[0]!, bearer, now)];
}

function otherBearer(bearer: Rule["bearer"], roles: readonly string[]): Rule["bearer"] | null {
  if (typeof bearer === "string") return anotherOf(roles, bearer);
  if ("anyOf" in bearer) return { each: bearer.anyOf };
  if ("each" in bearer) return { anyOf: bearer.each };
  if ("jointly" in bearer) return { each: bearer.jointly };
  return roles[0] ?? null;
}

/** The roles that bear something under a regulation, in the order in which they first do. */
export function bearingRoles(rules: readonly Rule[]): readonly string[] {
  return [
    ...new Set(
      rules.flatMap(({ bearer }) => {
        if (typeof bearer === "string") return [bearer];
        if ("anyOf" in bearer) return bearer.anyOf;
        if ("each" in bearer) return bearer.each;
        return "jointly" in bearer ? bearer.jointly : [];
      }),
    ),
  ];
}

import type { Case } from "../../../case/case.js";
import { toPointer } from "../../../diagnostic/diagnostic.js";
import type { Regulation } from "../../../regulation/regulation.js";
import { isRecord } from "../../record.js";
import type { Mutant } from "../mutant.js";
import type { Variation } from "./variation.js";

/** The case with those who stand in its roles of another kind: each kind that the change names. */
export function roleVariations(
  { was, now }: Mutant,
  theCase: Case,
  { vocabulary, rules }: Regulation,
): readonly Variation[] {
  const kinds = wordsIn([was, now]).filter((word) => Object.hasOwn(vocabulary.roleKinds, word));
  const roles = new Set([
    ...rolesRead([was, now]),
    ...Object.keys(theCase.roles ?? {}),
    ...rules.flatMap(({ bearer }) => (typeof bearer === "string" ? [bearer] : [])).slice(0, 1),
  ]);
  return [...new Set(kinds)].flatMap((kind) =>
    [...roles].map((role): Variation => {
      const known = theCase.roles?.[role];
      const name = isRecord(known) ? String(known.name) : typeof known === "string" ? known : role;
      return { set: { [toPointer(["roles", role])]: { name, kind } } };
    }),
  );
}

/** The roles that changed comparisons look at. */
function rolesRead(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { fact, path } = value as { readonly fact?: unknown; readonly path?: unknown };
  if (fact === "roles" && typeof path === "string")
    return [path.split(".")[1] ?? ""].filter((each) => each !== "");
  return Object.values(value).flatMap(rolesRead);
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

import { changeInner, type JsonSchema } from "./json-schema.js";

/** The keys that a schema allows and says nothing of, and the fixed choices likewise: `rule.when`, `limit.unit: day`. */
export function undescribed(schema: JsonSchema, structure: string): readonly string[] {
  const missing: string[] = [];
  const visit = (each: JsonSchema, at: string): JsonSchema => {
    const { properties = {}, definitions = {}, if: _, ...rest } = each;
    for (const [index, word] of (each.enum ?? []).entries()) {
      if (typeof word === "string" && !each.enumDescriptions?.[index]) missing.push(`${at}: ${word}`);
    }
    if (typeof each.const === "string" && each.description === undefined)
      missing.push(`${at}: ${each.const}`);
    for (const [key, value] of Object.entries(properties)) {
      if (value.description === undefined) missing.push(`${at}.${key}`);
      visit(value, `${at}.${key}`);
    }
    for (const [name, piece] of Object.entries(definitions)) visit(piece, name);
    return changeInner(rest, (inner) => visit(inner, at));
  };
  visit(schema, structure);
  return [...new Set(missing)];
}

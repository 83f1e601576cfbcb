import * as z from "zod";
import type { Steps } from "../diagnostic/diagnostic.js";

/** The keys that a schema allows at a place, for "did you mean". */
export function keysAt(schema: unknown, steps: Steps): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return keysAt(schema.unwrap(), steps);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, steps));
  const [step, ...rest] = steps;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
}

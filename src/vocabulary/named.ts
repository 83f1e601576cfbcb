import * as z from "zod";

/** The names of the pieces that schemas are made of: words of one section, and structures that stand alone. */
export const pieceNames = z.registry<{ readonly id: string }>();

/**
 * A piece under a name, so that whoever reads a schema knows what stands there: which section's words, or which
 * structure of the format. What parses is the same as before.
 *
 * @example
 * const role = named("role", word);
 */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  const piece = schema.clone() as T;
  pieceNames.add(piece, { id });
  return piece;
}

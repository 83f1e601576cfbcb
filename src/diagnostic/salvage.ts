/** The part of a schema that is used here (zod's have this shape). */
interface Schema<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T | undefined };
}

type Salvaged<Shape> = {
  readonly [Key in keyof Shape]?: Shape[Key] extends Schema<infer T> ? T : never;
};

/**
 * What can be read of a misshapen record, key by key, so that its words are checked although its shape is
 * faulty: a person hears about the misspelt event and the missing comma-separated key in one go.
 */
export function salvage<Shape extends Readonly<Record<string, Schema<unknown>>>>(
  shape: Shape,
  json: unknown,
): Salvaged<Shape> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return {};
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    if (!Object.hasOwn(json, key)) continue;
    const parsed = schema.safeParse((json as Record<string, unknown>)[key]);
    if (parsed.success) kept[key] = parsed.data;
  }
  return kept as Salvaged<Shape>;
}

/** The elements at a key of a record, if it is a list; else none. */
export function elementsAt(json: unknown, key: string): readonly unknown[] {
  const value = valueAt(json, key);
  return Array.isArray(value) ? value : [];
}

/** Is there a list at a key of a record? */
export function isListAt(json: unknown, key: string): boolean {
  return Array.isArray(valueAt(json, key));
}

/** The entries at a key of a record, if it is a record itself; else none. */
export function entriesAt(json: unknown, key: string): readonly (readonly [string, unknown])[] {
  const value = valueAt(json, key);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function valueAt(json: unknown, key: string): unknown {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, key)) return undefined;
  return (json as Record<string, unknown>)[key];
}

const mostCharacters = 80;

/**
 * A value in few words, for "found …". Only its outside is looked at: data may nest deeper than the stack
 * and be as large as memory, and a diagnostic must still be readable.
 */
export function shown(value: unknown): string {
  const text = outline(value, 2);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}

function outline(value: unknown, levels: number): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.slice(0, mostCharacters));
  if (typeof value !== "object" || value === null) return String(value);
  const isList = Array.isArray(value);
  if (levels === 0) return isList ? "[…]" : "{…}";
  const parts = isList
    ? value.slice(0, mostCharacters).map((each) => outline(each, levels - 1))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${outline(each, levels - 1)}`);
  return isList ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}

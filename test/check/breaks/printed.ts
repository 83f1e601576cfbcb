export type Steps = readonly (string | number)[];

/** Where a key and its value begin in a printed text; an element of a list, and the whole, have no key. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly keyColumn: number;
}

/** JSON printed one value a line, and where each value came to stand: known from printing, not from reading. */
export interface Printed {
  readonly text: string;
  readonly spots: ReadonlyMap<string, Spot>;
}

export function pointerOf(steps: Steps): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function printed(json: unknown): Printed {
  const lines: string[] = [""];
  const spots = new Map<string, Spot>();
  const write = (text: string) => {
    lines.push((lines.pop() ?? "") + text);
  };
  const column = () => (lines.at(-1) ?? "").length + 1;
  const put = (value: unknown, steps: Steps, keyColumn: number) => {
    spots.set(pointerOf(steps), { line: lines.length, column: column(), keyColumn });
    if (typeof value !== "object" || value === null) return write(JSON.stringify(value));
    const isList = Array.isArray(value);
    const entries = Object.entries(value);
    write(isList ? "[" : "{");
    for (const [index, [key, inner]] of entries.entries()) {
      lines.push("  ".repeat(steps.length + 1));
      const at = column();
      if (!isList) write(`${JSON.stringify(key)}: `);
      put(inner, [...steps, isList ? index : key], at);
      if (index < entries.length - 1) write(",");
    }
    if (entries.length > 0) lines.push("  ".repeat(steps.length));
    write(isList ? "]" : "}");
  };
  put(json, [], 1);
  return { text: `${lines.join("\n")}\n`, spots };
}

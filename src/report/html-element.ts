/** Something that is markup already; every bare string is text. */
export interface Markup {
  readonly markup: string;
}

export type Child = string | Markup | readonly Child[];

export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * An element. Its text and attributes are escaped here and nowhere else, so that what a pack or a case says can
 * never become markup. Elements without content are closed in their own tag, as HTML and XML both read them.
 *
 * @param attributes null leaves one out
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${escaped(shown(value))}"`))
    .join("");
  const content = children.map(markupOf).join("");
  if (content === "" && selfClosing.has(name)) return { markup: `<${name}${pairs}/>` };
  return { markup: `<${name}${pairs}>${content}</${name}>` };
}

/** The markup of what stands inside an element. */
export function markupOf(child: Child): string {
  if (typeof child === "string") return escaped(child);
  return "markup" in child ? child.markup : child.map(markupOf).join("");
}

const selfClosing: ReadonlySet<string> = new Set(["br", "input", "meta", "circle", "line", "path", "rect"]);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters and halves of surrogate pairs have no place in HTML: they are shown as replaced. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
}

/** Positions to a hundredth: finer is not seen, and arithmetic's last digits are noise. */
function shown(value: string | number): string {
  return typeof value === "string" ? value : String(Math.round(value * 100) / 100);
}

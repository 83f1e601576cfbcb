/** An element as a strict reader finds it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

const token = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>|([^<]+)|</g;

/**
 * Reads markup as XML would, and throws where it is not well-formed: a tag left open or closed twice, an
 * attribute given twice, a bare `<` or `&`. Our pages are written so that HTML and XML read them the same.
 */
export function readMarkup(markup: string): Element {
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (const [all, closing, name, pairs = "", selfClosing, text] of markup.matchAll(token)) {
    const parent = stack.at(-1)!;
    if (text !== undefined) {
      parent.children.push(parent.name === "style" ? text : decoded(text));
    } else if (name === undefined) {
      throw new Error(`a bare < after ${JSON.stringify(parent)}`);
    } else if (closing === "/") {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      stack.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(pairs, all), children: [] };
      parent.children.push(element);
      if (selfClosing !== "/") stack.push(element);
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)!.name}> is never closed`);
  return root;
}

/** Every element under one, itself included, in order. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}

/** The elements that have all of these classes. */
export function withClass(element: Element, ...classes: readonly string[]): readonly Element[] {
  return all(element).filter(({ attributes }) => {
    const own = (attributes.class ?? "").split(" ");
    return classes.every((each) => own.includes(each));
  });
}

export function named(element: Element, name: string): readonly Element[] {
  return all(element).filter((each) => each.name === name);
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function attributesOf(pairs: string, tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key, value] of pairs.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, key!)) throw new Error(`${key} twice in ${tag}`);
    found[key!] = decoded(value!);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`a bare & in ${text}`);
    return character;
  });
}

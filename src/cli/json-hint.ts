import type { Text } from "../diagnostic/text.js";

/** What a keyboard set to Chinese writes in the place of the signs of JSON. */
const halfWidth: Readonly<Record<string, string>> = {
  "，": ",",
  "、": ",",
  "；": ",",
  "：": ":",
  "“": '"',
  "”": '"',
  "＂": '"',
  "‘": '"',
  "’": '"',
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
};

/** What to do about the slips that are made most often, for the place where the parser stumbled. */
export function jsonHint(text: string, offset: number): Text | null {
  return commaHint(text, offset) ?? widthHint(text, offset);
}

/** A comma after the last entry. */
function commaHint(text: string, offset: number): Text | null {
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
  if (!/[}\]]/.test(text[offset] ?? "") || !before.endsWith(",")) return null;
  return { zh: "去掉前面的逗号", en: "take out the comma before it" };
}

/** Signs of full width; in a string that does not end, only the quotation mark that should have ended it. */
function widthHint(text: string, offset: number): Text | null {
  const rest = text.slice(offset, offset + 1000);
  const isString = rest.startsWith('"');
  const stumbled = (isString ? /^"[^\n]*/ : /^\s*[^\s{}[\]":,/]*/).exec(rest)?.[0] ?? "";
  const signs = [...stumbled].filter((sign) =>
    isString ? /[“”＂]/.test(sign) : Object.hasOwn(halfWidth, sign),
  );
  if (signs.length === 0) return null;
  const wrong = [...new Set(signs)].join(" ");
  const right = [...new Set(signs.map((sign) => halfWidth[sign]))].join(" ");
  return {
    zh: `这里的 ${wrong} 是全角标点或者弯引号，应写成半角的 ${right}`,
    en: `${wrong} here is of full width or curved; write ${right}`,
  };
}

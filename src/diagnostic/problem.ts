import type { Text } from "./text.js";

/**
 * Our own words for what a schema refuses, as the one message that a parser can carry: English, and Chinese on
 * a line of its own.
 *
 * @example
 * z.string().regex(/^\d{6}$/, problem({ zh: "应为六位数字", en: "six digits" }));
 */
export function problem({ zh, en }: Text): string {
  return `${en}\n${zh}`;
}

/** The words in a message that `problem` made; null where the message is the parser's own. */
export function readProblem(message: string): Text | null {
  const [en, zh] = message.split("\n");
  return en === undefined || zh === undefined ? null : { zh, en };
}

import type { LawClause } from "./law-text.js";

/** What a sentence of a law asks of the author of its pack. */
export type WorkKind = "limit" | "duty" | "prohibition" | "power" | "liability";

/** A sentence to be encoded. */
export interface WorkItem {
  readonly clause: string;
  /** Where the clause begins in the text. */
  readonly line: number;
  readonly kinds: readonly WorkKind[];
  readonly words: string;
}

const number = "[0-9０-９零〇一二两三四五六七八九十百]+";
const signs: Readonly<Record<WorkKind, RegExp>> = {
  limit: new RegExp(
    `工作日|日前|日内|${number}(?:日|天|个月|月|年|小时)(?:之?内|以内|以前|前)|每年|每半年|每季度|每月`,
  ),
  duty: /应当|必须|负责|(?<![适对供响反相理])应(?![当急用对答诉届邀])|(?<!无)须(?!知)/,
  prohibition: /不得|禁止|严禁|不准/,
  power: /可以|有权/,
  liability: /责令|处分|罚款|处罚|追究|吊销|通报批评|取消[^，,。；]{0,8}资格/,
};
const kinds = Object.keys(signs) as readonly WorkKind[];

/**
 * The sentences of a text that say a limit, a duty, a prohibition, a power or what follows a breach, in its
 * order. An item says what the sentence before its list says. A clause in which no sign stands is there whole,
 * without a kind: it may be a duty all the same.
 */
export function workList(clauses: readonly LawClause[]): readonly WorkItem[] {
  let lead: readonly WorkKind[] = [];
  return clauses.flatMap((each): WorkItem[] => {
    const own = ofSentences(each);
    const isItem = each.citation.some(({ level }) => level === "item");
    if (!isItem) lead = each.lead ? kindsOf(each.text) : [];
    if (own.length > 0 || each.lead) return own;
    return [itemOf(each, each.text, isItem ? lead : [])];
  });
}

function ofSentences(clause: LawClause): WorkItem[] {
  return sentencesOf(clause.text).flatMap((words) => {
    const found = kindsOf(words);
    return found.length === 0 ? [] : [itemOf(clause, words, found)];
  });
}

function itemOf({ clause, line }: LawClause, words: string, found: readonly WorkKind[]): WorkItem {
  return { clause, line, kinds: found, words };
}

/** What a piece of text says, of what a pack can encode. */
export function kindsOf(words: string): readonly WorkKind[] {
  return kinds.filter((kind) => signs[kind].test(words));
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。；;]+[。；;]?[”’"』」）)]*/g)?.map((each) => each.trim()) ?? [];
}

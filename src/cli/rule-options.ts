import type { NewRuleOf, Within } from "../author/new-rule.js";
import { toBeFilledIn } from "../check/unfilled.js";
import type { Text } from "../diagnostic/text.js";
import type { Regulation } from "../regulation/regulation.js";
import { limitOption } from "./options.js";
import { unusable } from "./unusable.js";

/** What is said of a new rule on the command line. */
export interface RuleOptions {
  readonly clause: string;
  readonly part?: string;
  readonly modality?: "must" | "must-not" | "may";
  readonly case?: string;
  readonly bearer?: string;
  readonly on?: string;
  readonly do?: readonly string[];
  readonly within?: string;
  readonly yearly?: string;
  readonly first?: string;
  readonly extend?: readonly string[];
  readonly atMost?: string;
  readonly summary?: string;
  readonly summaryEn?: string;
}

/** What kinds of case and roles there are to choose from: a pack's own words. */
export interface OwnWords {
  readonly kinds: readonly string[];
  readonly roles: readonly string[];
}

/** The options as a rule; throws where they do not go together or say too little. */
export function ruleOf(id: string, options: RuleOptions, own: OwnWords, year: number): NewRuleOf {
  const { clause, part, summary, summaryEn } = options;
  const on = options.yearly === undefined ? needed("--on", options.on, []) : null;
  if (on === null && options.on !== undefined) throw unfit("--on", "--yearly");
  return {
    id,
    clause,
    ...(part === undefined ? {} : { part }),
    summary: { zh: summary ?? toBeFilledIn.zh, en: summaryEn ?? toBeFilledIn.en },
    kind: needed("--case", options.case, own.kinds),
    bearer: needed("--bearer", options.bearer, own.roles),
    on,
    says: said(options, year),
  };
}

function said(options: RuleOptions, year: number): NewRuleOf["says"] {
  const { extend, yearly } = options;
  const modality = options.modality ?? (extend === undefined ? "must" : "may");
  if (modality !== "may" && extend !== undefined) throw unfit("--extend", `--modality ${modality}`);
  if (modality !== "must" && options.do !== undefined) throw unfit("--do", `--modality ${modality}`);
  if (modality === "must-not") return { modality };
  if (modality === "may") {
    const atMost = options.atMost === undefined ? null : limitOption("--at-most", options.atMost);
    return { modality, extend: neededList("--extend", extend), atMost };
  }
  const acts = neededList("--do", options.do);
  if (yearly !== undefined) {
    if (options.within !== undefined) throw unfit("--within", "--yearly");
    const first = options.first === undefined ? year : yearOption("--first", options.first);
    return { modality: "yearly", do: acts, day: yearly, first, isChosen: options.first !== undefined };
  }
  if (options.first !== undefined) throw needsYearly;
  return { modality, do: acts, within: withinOption(options.within) };
}

/** `7wd`; or a term without a number, such as 及时, as the text has it. */
function withinOption(text: string | undefined): Within {
  if (text === undefined) return "unstated";
  const isOpen =
    /^\p{Script=Han}{2,20}$/u.test(text) && !/[零〇一二两三四五六七八九十百半日天月年周季]/.test(text);
  return isOpen ? { open: text } : limitOption("--within", text);
}

function yearOption(option: string, text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw unusable("usage.wrong", {
    zh: `${option}：“${text}”不是年份，写作 2025`,
    en: `${option}: "${text}" is no year; write it like 2025`,
  });
}

/** What is said, or the only one there is. */
function needed(option: string, value: string | undefined, own: readonly string[]): string {
  const [only, ...more] = own;
  if (value !== undefined) return value;
  if (only !== undefined && more.length === 0) return only;
  const choice =
    own.length === 0 ? null : { zh: `有：${own.join("、")}`, en: `there are: ${own.join(", ")}` };
  throw unusable("usage.wrong", { zh: `要给出 ${option}`, en: `${option} is needed` }, { hint: choice });
}

function neededList(option: string, value: readonly string[] | undefined): readonly string[] {
  if (value !== undefined && value.length > 0) return value;
  throw unusable("usage.wrong", { zh: `要给出 ${option}`, en: `${option} is needed` }, { hint: otherForms });
}

function unfit(option: string, other: string) {
  return unusable("usage.wrong", {
    zh: `${option} 不能和 ${other} 一起用`,
    en: `${option} does not go with ${other}`,
  });
}

const needsYearly = unusable("usage.wrong", {
  zh: "--first 要和 --yearly 一起用",
  en: "--first needs --yearly",
});

const otherForms: Text = {
  zh: "其他写法（be、after、exclude、mustNot 的 within……）直接写在 rules.json 里",
  en: "other forms (be, after, exclude, the within of mustNot …) are written in rules.json by hand",
};

/** The first day on which a case can fall under a text: of a draft, that from which days are counted. */
export function firstDayOf({ appliesFrom, counting }: Pick<Regulation, "appliesFrom" | "counting">): string {
  return appliesFrom ?? counting.basis.at(-1)?.appliesFrom ?? "2021-01-01";
}

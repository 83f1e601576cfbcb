import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import { named } from "../vocabulary/named.js";
import type { Condition } from "./condition.js";
import { mixedForms } from "./forms.js";
import { plainPath } from "./path.js";
import { type Excess, excessOf, maxDepth, maxSize } from "./size.js";

const label = {
  name: z.exactOptional(z.string().min(1)),
  priority: z.exactOptional(z.int().min(1)),
};

const factReference = {
  fact: named("condition-fact", z.string().min(1)),
  path: z.exactOptional(
    z.string().regex(plainPath, {
      error: problem({
        zh: "路径由属性名组成，如 $.share.class，不能有筛选、脚本和通配符",
        en: "a path is plain property steps, such as $.share.class; no filter, script or wildcard",
      }),
    }),
  ),
  params: z.exactOptional(z.record(z.string(), z.unknown())),
};

export const factReferenceSchema = named("fact-reference", z.strictObject(factReference));

// A value with `fact` is a reference and as strict as one; any other value is the operator's to judge.
const valueSchema = named(
  "compared-value",
  z.unknown().superRefine((value, context) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, "fact")) return;
    const parsed = factReferenceSchema.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) context.issues.push(issue as z.core.$ZodRawIssue);
  }),
);

const leafSchema = z.strictObject({
  ...factReference,
  operator: named("operator", z.string().min(1)),
  value: valueSchema,
  ...label,
});

const members = () =>
  z.array(conditionForms).min(1, {
    error: problem({
      zh: "至少要有一项：空的 all 永远为真，空的 any 永远为假",
      en: "at least one member: an empty all would always be true, an empty any always false",
    }),
  });

const allSchema = z.strictObject({
  get all() {
    return members();
  },
  ...label,
});

const anySchema = z.strictObject({
  get any() {
    return members();
  },
  ...label,
});

const notSchema = z.strictObject({
  get not() {
    return conditionForms;
  },
  ...label,
});

const referenceSchema = z.strictObject({ condition: named("condition-name", z.string().min(1)), ...label });

/** The forms of a condition, without the limits that `conditionSchema` holds them to before it looks inside. */
export const conditionForms: z.ZodType<Condition> = named(
  "condition",
  z.lazy(() => z.union([leafSchema, allSchema, anySchema, notSchema, referenceSchema])),
);

const words: Readonly<Record<Excess["kind"], string>> = {
  "too-deep": problem({
    zh: `嵌套超过 ${maxDepth} 层`,
    en: `nested deeper than ${maxDepth} levels`,
  }),
  "too-large": problem({ zh: `超过 ${maxSize} 个值`, en: `more than ${maxSize} values` }),
  "dangerous-name": problem({
    zh: "条件中任何地方都不得使用这个名称",
    en: "this name is not allowed anywhere in a condition",
  }),
};

/**
 * A condition, strictly: unknown keys, two group keys in one object, empty groups, paths that are not plain,
 * excessive depth or size and names that reach a prototype are refused.
 */
export const conditionSchema: z.ZodType<Condition> = named(
  "condition",
  z
    .unknown()
    .superRefine((value, context) => {
      const excess = excessOf(value);
      for (const { kind, steps } of excess) {
        context.addIssue({ code: "custom", path: [...steps], message: words[kind] });
      }
      if (excess.length > 0) return;
      for (const { steps, keys } of mixedForms(value)) {
        const message = problem({
          zh: `一个对象只能有其中一个键：${keys.join("、")}`,
          en: `one of these keys an object, not several: ${keys.join(", ")}`,
        });
        context.addIssue({ code: "custom", path: [...steps], message });
      }
    })
    .pipe(conditionForms),
);

/** The keys a condition may have, for "did you mean". */
export const conditionKeys = [
  "all",
  "any",
  "not",
  "condition",
  "fact",
  "path",
  "params",
  "operator",
  "value",
  "name",
  "priority",
] as const;

import type * as z from "zod";
import { calendarSchema } from "../../calendar/calendar-data.js";
import { layerSchema } from "../../calendar/layer.js";
import { noticeSchema } from "../../calendar/notice.js";
import { caseSchema } from "../../case/schema.js";
import type { Text } from "../../diagnostic/text.js";
import { categoriesFileSchema } from "../../regulation/categories-schema.js";
import { liabilityFileSchema } from "../../regulation/liability-schema.js";
import { regulationFileSchema } from "../../regulation/regulation-schema.js";
import { rulesFileSchema } from "../../regulation/rule-schema.js";
import { equivalentsSchema } from "../../suite/mutation/stated-equivalents.js";
import { suiteSchema } from "../../suite/suite-schema.js";
import { vocabularySchema } from "../../vocabulary/schema.js";
import { textRecordSchema } from "../text-record.js";

/** A kind of file: its schema goes by `<id>.schema.json`. */
export interface FileKind {
  readonly id: string;
  /** Where such files lie, as people write it. */
  readonly files: string;
  readonly about: Text;
  readonly schema: z.ZodType;
  /** Does a pack's own vocabulary change what may stand in it? */
  readonly ofPack: boolean;
}

/** Every kind of file that people write, in the order in which a pack is written. */
export const fileKinds: readonly FileKind[] = [
  {
    id: "regulation",
    files: "rules/<id>/regulation.json",
    about: {
      zh: "规章是什么：名称、效力、适用范围、条款大纲、读法和勘误。",
      en: "What the text is: its title, rank, dates and scope, the outline of its clauses, readings and repairs.",
    },
    schema: regulationFileSchema,
    ofPack: true,
  },
  {
    id: "rules",
    files: "rules/<id>/rules.json",
    about: {
      zh: "规则：遇到什么、如果怎样，谁应当、不得或者可以做什么。",
      en: "The rules: on X, if Y, Z must, must not or may.",
    },
    schema: rulesFileSchema,
    ofPack: true,
  },
  {
    id: "liability",
    files: "rules/<id>/liability.json",
    about: {
      zh: "违反之后的责任：措施、对谁、由谁、哪一步。",
      en: "What follows a breach: measures, on whom, by whom, at which stage.",
    },
    schema: liabilityFileSchema,
    ofPack: true,
  },
  {
    id: "categories",
    files: "rules/<id>/categories.json",
    about: {
      zh: "资源的共享、开放类别，以及各类别的判断和依据。",
      en: "The classes of resources, how each is determined and what it must be proved with.",
    },
    schema: categoriesFileSchema,
    ofPack: true,
  },
  {
    id: "vocabulary",
    files: "rules/vocabulary.json, rules/<id>/vocabulary.json",
    about: {
      zh: "规则包和案件的用词：事件、事实、角色、案件种类、措施。",
      en: "The words of packs and cases: events, facts, roles, kinds of case, measures.",
    },
    schema: vocabularySchema,
    ofPack: true,
  },
  {
    id: "suite",
    files: "rules/<id>/scenarios/*.json",
    about: {
      zh: "场景：一句话、一个案件、一个日期，以及应得的结果；或者一张表。",
      en: "Scenarios: a sentence, a case, a day, and what must come of it; or a table of such.",
    },
    schema: suiteSchema,
    ofPack: true,
  },
  {
    id: "equivalent-mutants",
    files: "rules/<id>/equivalent-mutants.json",
    about: {
      zh: "改了规章而意思不变的改动，由人说明理由（shixian test --mutate）。",
      en: "Changes of a regulation that come to the same, by a person's word (shixian test --mutate).",
    },
    schema: equivalentsSchema,
    ofPack: false,
  },
  {
    id: "text-record",
    files: "rules/<id>/text.json",
    about: {
      zh: "写规则包时条文的样子，逐条的哈希，由 shixian check --text --write 写出。",
      en: "How the text stood when the pack was written, as a hash of each clause; shixian check --text --write writes it.",
    },
    schema: textRecordSchema,
    ofPack: false,
  },
  {
    id: "case",
    files: "case.json",
    about: {
      zh: "案件：是谁、有哪些事实、什么时候发生了什么。",
      en: "A case: who, which facts, what happened when.",
    },
    schema: caseSchema,
    ofPack: true,
  },
  {
    id: "notice",
    files: "calendars/<id>/<year>.json",
    about: {
      zh: "一年的放假安排，按最初公布的写，后来的调整另列。",
      en: "The holiday arrangement of a year as first published, with its amendments.",
    },
    schema: noticeSchema,
    ofPack: false,
  },
  {
    id: "calendar",
    files: "calendars/<id>/calendar.json",
    about: {
      zh: "日历除各年放假安排以外的部分：法定节日、历年做法、农历表。",
      en: "All of a calendar but its notices: statutory days, what past notices allow, the lunar table.",
    },
    schema: calendarSchema,
    ofPack: false,
  },
  {
    id: "layer",
    files: "<layer>.json",
    about: {
      zh: "叠加在日历上的地方安排：民族节日、停工、调休。",
      en: "Regional days over a calendar: festivals, closures, weekend days worked.",
    },
    schema: layerSchema,
    ofPack: false,
  },
];

import type { Text } from "../diagnostic/text.js";

const reasons: Readonly<Record<string, Text>> = {
  EISDIR: { zh: "这是目录，请写文件名", en: "it is a folder; name a file" },
  EACCES: { zh: "没有权限", en: "permission is missing" },
  EPERM: { zh: "没有权限", en: "permission is missing" },
  ENOENT: { zh: "它所在的目录不存在", en: "the folder it should go into is not there" },
  ENOTDIR: { zh: "路径中间有一段是文件，不是目录", en: "a part of the path is a file, not a folder" },
  EROFS: { zh: "这里只能读", en: "this place can only be read" },
  EEXIST: { zh: "已经有这个文件：先处理完或者移走", en: "it is there already: be done with it, or move it" },
  "UTF-8": {
    zh: "不是 UTF-8 编码（多半是 GBK）：另存为 UTF-8",
    en: "it is not encoded in UTF-8 (in GBK, most likely): save it as UTF-8",
  },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
};

/** What the system's own name for a failure means; null for a name that speaks for nobody. */
export function systemReason(name: string): Text | null {
  return reasons[name] ?? null;
}

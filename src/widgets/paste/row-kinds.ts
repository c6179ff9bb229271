const total =
  /^(grand |sub[- ]?)?(totals?|sums?|razem|suma|ogółem|łącznie|w sumie|average|mean|średnia|średnio|合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|总数|總數|平均|平均值)\s*(\(.*\))?\s*:?$/iu;
const note =
  /^["“]?\s*(\*+\s|(sources?|notes?|data|źródł[oa]|źr\.|uwag[ai]|dane|资料来源|資料來源|数据来源|數據來源|来源|來源|注|註|备注|備註|说明|說明)\s*[:：])/iu;
/** A row that a reader wants to be counted begins with an apostrophe, as a text does in a spreadsheet. */
const literal = /^'/;

/** Whether the name of a row says that it adds up others: Total, Razem, 合计. */
export const isTotalName = (name: string): boolean => total.test(name.trim());

/** Whether a line is a remark under a table: `Source: CRM, Oct 2026`. */
export const isNote = (line: string): boolean => note.test(line.trim());

/** A name without the apostrophe that keeps it from being taken for a total or a note. */
export const withoutApostrophe = (name: string): string => name.replace(literal, '');

/** A name as it can be read again in a row of cells: with an apostrophe where it would be left out or taken for a quoted cell. */
export function literalName(name: string): string {
  const text = name.replaceAll(';', ',');
  return isTotalName(text) || isNote(text) || /^['"“]/.test(text) ? `'${text}` : text;
}

/** A list of words written as one line of text: long vocabularies stay readable, and a changed word is a one-line change. */
export const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Every beginning with every ending: 办理 申请 × 条件 材料 makes four words. */
export const compounds = (beginnings: string, endings: string): readonly string[] =>
  words(beginnings).flatMap((beginning) => words(endings).map((ending) => beginning + ending));

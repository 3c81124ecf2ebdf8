/** A list of words written as one line of text: long vocabularies stay readable, and a changed word is a one-line change. */
export const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const folded = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/[\s·:：'"“”《》〈〉()（）【】〔〕[\]]+/g, '')
    .toLowerCase();

/** Same words, white space, brackets and width aside; one may hold the other if it is at least half of it. */
export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  const [short, long] = [folded(a), folded(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === long) return short !== '';
  return short.length >= 2 && long.includes(short) && short.length * 2 >= long.length;
}

/** A label's heading without the labeller's remarks; `box/tab` stands for either. */
export function sameHeading(label: string | null | undefined, found: string): boolean {
  const bare = (label ?? '').replace(/\s*\([^)]*\)/g, '');
  return [bare, ...bare.split('/')].some((each) => sameText(each, found));
}

export const day = (moment: string | null | undefined) => moment?.slice(0, 10) ?? null;
export const minute = (moment: string | null | undefined) => moment?.replace('T', ' ').slice(0, 16) ?? null;
export const digits = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/\D/g, '');
export const plain = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

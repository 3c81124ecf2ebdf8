/** Wording of replies that may dodge the question; only in replies up to a length, as long ones say more. */
export const evasiveReplies: readonly { kind: 'no-answer' | 'referral'; longest: number; pattern: RegExp }[] = [
  { kind: 'no-answer', longest: 60, pattern: /不知道|不清楚|不了解|不归我们?管|与我(?:局|单位|们)无关|无可奉告|bu\s?zhi\s?dao/i },
  {
    kind: 'referral',
    longest: 70,
    pattern:
      /(?:请|建议|可|应)(?:您|你)?(?:直接|自行)?(?:向|到|去|与|找|联系|咨询|拨打|致电)[^。]{0,30}(?:部门|单位|机关|窗口|电话|局|委|办|中心|12345|\d{7,})/,
  },
];

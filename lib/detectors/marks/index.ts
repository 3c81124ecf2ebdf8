import { defineDetector } from '@/lib/detectors/detector';
import { inSlices, type Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { NodeRef } from '@/lib/facts/node-ref';
import type { Mark, MarksFact } from './fact';
import './fact';
import { emblem, errorReport, findLinked } from './linked-marks';
import { findPrinted, printed } from './printed-marks';

const footerNames = /(?:^|[-_\s])(?:foot(?:er)?|bottom|copyright|copy|banquan|dibu|yejiao)(?:$|[-_\s\d])|foot(?:er)?/i;
const frameNames = /foot|bottom|copyright|dibu|yejiao|banquan|底部|版权/i;
const HEADER_TEXT = 400;
const HEADER_ELEMENTS = 60;

export default defineDetector({
  id: 'marks',
  async detect({ page, pace }): Promise<MarksFact> {
    const marks = await inSlices(markSteps(page), pace, 1);
    return {
      ...marks,
      headerText: headerText(page),
      footer: footerOf(page) ?? marks.icp?.ref ?? marks.siteCode?.ref ?? null,
      footerFrame: footerFrame(page),
    };
  },
});

/** The marks one after the other: each is a search through the whole page. */
function* markSteps(page: PageIndex): Steps<Omit<MarksFact, 'headerText' | 'footer' | 'footerFrame'>> {
  const siteCode = findPrinted(page, printed.siteCode);
  yield;
  const icp = findPrinted(page, printed.icp);
  yield;
  const police = findPrinted(page, printed.police);
  yield;
  const sponsor = findPrinted(page, printed.sponsor);
  yield;
  const contact = findPrinted(page, printed.contact) ?? contactLink(page);
  yield;
  const governmentMark = findLinked(page, emblem);
  yield;
  const errorReportMark = findLinked(page, errorReport);
  yield;
  return { siteCode, icp, police, sponsor, contact, governmentMark, errorReport: errorReportMark };
}

/** 联系我们 as a link is a way to be reached, if no number is printed. */
function contactLink(page: PageIndex): Mark | null {
  if (!/联系(?:我们|方式)|联络我们/.test(page.flat)) return null;
  const link = page.byTag('a').findLast((i) => page.textLength(i) < 8 && /^(?:联系(?:我们|方式)|联络我们)$/.test(page.text(i).trim()));
  if (link === undefined) return null;
  return { value: page.text(link).trim(), href: page.href(link), how: page.isHidden(link) ? 'hidden' : 'link', ref: page.ref(link) };
}

/** The site's name stands in the words, or in the alternative texts of the pictures, at the top of the page. */
function headerText(page: PageIndex): string {
  const pictures = page.byTag('img').filter((i) => i < HEADER_ELEMENTS + (page.byTag('body')[0] ?? 0));
  const said = pictures.map((i) => page.attr(i, 'alt') ?? page.attr(i, 'title') ?? '').filter((text) => text !== '');
  return [...said, page.flat.slice(0, HEADER_TEXT)].join('\n').slice(0, HEADER_TEXT * 2);
}

function footerOf(page: PageIndex): NodeRef | null {
  const tagged = page.byTag('footer').at(-1);
  if (tagged !== undefined) return page.ref(tagged);
  for (let i = page.size - 1; i > 0; i -= 1) {
    const tag = page.tag(i);
    if (tag !== 'div' && tag !== 'table' && tag !== 'td') continue;
    if (page.hasText(i) && (footerNames.test(page.classes[i] ?? '') || footerNames.test(page.ids[i] ?? ''))) return page.ref(i);
  }
  return null;
}

function footerFrame(page: PageIndex): NodeRef | null {
  const frames = [...page.byTag('iframe'), ...page.byTag('frame')];
  const frame = frames.find((i) => ['src', 'id', 'name', 'title'].some((name) => frameNames.test(page.attr(i, name) ?? '')));
  return frame === undefined ? null : page.ref(frame);
}

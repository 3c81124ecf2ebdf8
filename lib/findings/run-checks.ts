import { calendarUnknown, dayInZone } from '@/lib/calendar/windows';
import type { CalendarYear } from '@/lib/calendar/workdays';
import { messageOf, XunchaError } from '@/lib/errors/xuncha-error';
import { errorPageOf } from '@/lib/facts/error-page';
import type { Facts, FrameFacts, PageFacts } from '@/lib/facts/facts';
import { conditionHolds } from '@/lib/scores/condition';
import { outOfPlay } from '@/lib/scores/judgement-book';
import type { ClauseCheck, Rubric } from '@/lib/scores/rubric';
import type { SiteProfile } from '@/lib/scores/site';
import type { AnyCheck, CheckContext, KnownSite } from './define-check';
import type { Finding, FindingDraft, Outcome } from './finding';
import { fingerprint } from './fingerprint';

/** What a page is judged by. */
export interface JudgeOptions {
  rubric: Rubric;
  site: KnownSite;
  /** 监测时间点, ISO 8601 with offset. */
  asOf: string;
  timeZone: string;
  /** The campaign's own calendar years, if it froze any. */
  calendar?: readonly CalendarYear[];
  /** The page is the site's home page. */
  isHome: boolean;
}

interface Task {
  check: AnyCheck;
  params: Record<string, unknown>;
  clauses: string[];
}

/** The questions that were last drawn from a rubric, and for whom: a visit of many pages asks them all of every page. */
const drawn = new WeakMap<Rubric, { site: SiteProfile; checks: ReadonlyMap<string, AnyCheck>; tasks: readonly Task[] }>();

function tasksOf(rubric: Rubric, site: SiteProfile, checks: ReadonlyMap<string, AnyCheck>): readonly Task[] {
  const last = drawn.get(rubric);
  if (last && last.site === site && last.checks === checks) return last.tasks;
  const tasks = drawTasks(rubric, site, checks);
  drawn.set(rubric, { site, checks, tasks });
  return tasks;
}

/** One task per check and set of figures: clauses that ask the same question share its answer. */
function drawTasks(rubric: Rubric, site: SiteProfile, checks: ReadonlyMap<string, AnyCheck>): Task[] {
  const tasks = new Map<string, Task>();
  const ask = (use: ClauseCheck, clauses: string[]) => {
    const check = checks.get(use.check);
    if (!check) return;
    const params = { ...check.params, ...(rubric.guideElements ? { elements: rubric.guideElements } : {}), ...use.params };
    const key = `${check.id} ${JSON.stringify(params)}`;
    const task = tasks.get(key);
    if (task) task.clauses.push(...clauses);
    else tasks.set(key, { check, params, clauses });
  };
  for (const part of rubric.parts) {
    if (part.appliesWhen && !conditionHolds(part.appliesWhen, site)) continue;
    for (const indicator of part.indicators) {
      for (const clause of indicator.clauses) {
        if (outOfPlay({ ...clause, part: part.kind, indicator }, site)) continue;
        for (const use of clause.checks) ask(use, [clause.id]);
      }
    }
  }
  for (const use of rubric.information ?? []) ask(use, []);
  return [...tasks.values()];
}

function judgeFrame(task: Task, frame: FrameFacts, page: PageFacts, options: JudgeOptions): Finding[] {
  const { check } = task;
  const place = { url: frame.url, title: page.title, documentId: frame.documentId, frameId: frame.frameId };
  const finish = (draft: FindingDraft, outcome: Outcome): Finding => ({
    id: fingerprint(check.id, draft.subject.key, draft.reason),
    check: check.id,
    outcome,
    reason: draft.reason,
    values: draft.values ?? {},
    confidence: draft.confidence ?? 'high',
    clauses: [...task.clauses],
    count: draft.count ?? 1,
    subject: draft.subject,
    refs: (draft.refs ?? []).map((ref) => ({ ...ref, frame: frame.frameId })),
    excerpt: (draft.excerpt ?? '').slice(0, 300),
    ...(draft.date ? { date: { raw: draft.date.raw, source: draft.date.source, year: draft.date.year } } : {}),
    page: place,
  });
  const own = (reason: 'not-analysed' | 'threw' | 'calendar-unknown', values: Finding['values'], outcome: Outcome) =>
    finish({ reason, subject: { key: `page:${frame.url}`, kind: 'page', label: page.title }, values }, outcome);
  for (const need of check.needs as readonly (keyof Facts)[]) {
    if (frame.facts[need] !== undefined) continue;
    const failure = frame.failures.find((each) => each.detector === need);
    return [own('not-analysed', { message: failure?.message ?? need }, 'error')];
  }
  const context: CheckContext = {
    asOf: options.asOf,
    viewedAt: page.viewedAt,
    timeZone: options.timeZone,
    ...(options.calendar ? { calendar: options.calendar } : {}),
    page: { url: page.url, title: page.title, isHome: options.isHome },
    frame: {
      frameId: frame.frameId,
      settled: frame.settled,
      capped: frame.capped,
      ...(frame.lastModified === undefined ? {} : { lastModified: frame.lastModified }),
    },
    site: options.site,
  };
  const readWhole = frame.settled && !frame.capped;
  try {
    return check.evaluate(frame.facts, task.params, context).map((draft) => {
      const words = check.reasons[draft.reason];
      if (!words) throw new Error(`check ${check.id} gave the undeclared reason ${draft.reason}`);
      if (words.absence && !readWhole) return finish({ ...draft, reason: 'not-read-whole', values: {}, count: 1 }, 'cannot-tell');
      return finish(draft, words.outcome);
    });
  } catch (thrown) {
    // Whatever check has a window in working days: that they cannot be counted is no fault of its own.
    if (thrown instanceof XunchaError && thrown.code === calendarUnknown) {
      return [own('calendar-unknown', { day: dayInZone(options.asOf, options.timeZone) }, 'cannot-tell')];
    }
    return [own('threw', { message: messageOf(thrown) }, 'error')];
  }
}

const weight: Record<Outcome, number> = { fail: 0, 'needs-review': 1, 'cannot-tell': 2, error: 3, pass: 4, 'not-applicable': 5 };

/**
 * Judges a page by every check that the rubric's clauses name. Findings with the same fingerprint and number are one finding that speaks
 * to all their clauses. The same subject seen in several frames or boxes is told once. An error page is not judged: it is a gap. Sorted by
 * gravity, then by order on the page.
 */
export function runChecks(page: PageFacts, checks: ReadonlyMap<string, AnyCheck>, options: JudgeOptions): Finding[] {
  const found = new Map<string, Finding>();
  const frames = page.frames.filter((frame) => errorPageOf(frame) === null);
  for (const task of tasksOf(options.rubric, options.site, checks)) {
    for (const frame of frames) {
      for (const finding of judgeFrame(task, frame, page, options)) {
        const earlier = found.get(finding.id);
        const further = earlier ? finding.clauses.filter((clause) => !earlier.clauses.includes(clause)) : [];
        if (!earlier) found.set(finding.id, finding);
        else if (earlier.count === finding.count) earlier.clauses.push(...further);
        else if (further.length > 0) {
          // A guide without four elements is one case for a veto and four for a deduction: two findings, each with its own number.
          const id = fingerprint(finding.id, finding.clauses.join(' '));
          found.set(id, { ...finding, id });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => weight[a.outcome] - weight[b.outcome]);
}

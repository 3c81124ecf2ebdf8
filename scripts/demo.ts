import { createHash } from 'node:crypto';
import { openAsBlob, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fold } from '@/lib/inspection/fold';
import { judgementsOf } from '@/lib/inspection/judgements';
import { parsePack } from '@/lib/pack/parse-pack';
import { verifyPack } from '@/lib/pack/verify-pack';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import { createTranslator } from '@/lib/text/translator';
import { type Arguments, readArguments } from './arguments';
import { carryOut, type DemoResult } from './demo/carry-out';
import { corpusPlans, demoPlan, type InspectionPlan, livePlan, sitePlan } from './demo/plan';
import { watchAlong } from './demo/watch-along';
import { sheetTable } from './score/table';

const usage =
  'npm run demo -- [--headless] [--out DIR] [--pages N] [--url ADDRESS… | --site DIR --as-of DATE | --corpus DIR [--as-of DATE]]';

function plansOf(given: Arguments): InspectionPlan[] {
  const asOf = given.value('as-of') ?? null;
  const site = given.value('site');
  const corpus = given.value('corpus');
  const url = given.value('url');
  if (site) {
    if (!asOf) throw new Error('--site needs --as-of DATE: the day the site was saved');
    return [sitePlan(site, asOf, Number(given.value('pages') ?? 40))];
  }
  if (corpus) return corpusPlans(corpus, asOf);
  if (url) return [livePlan([url, ...given.rest], asOf ?? new Date().toISOString())];
  const plan = demoPlan();
  return [{ ...plan, visits: plan.visits.slice(0, Number(given.value('pages') ?? plan.visits.length)) }];
}

/** Reads the pack back by the product's own reader and verifier, and prints the sheet that it holds. */
async function report(file: string, result: DemoResult): Promise<void> {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sha256 !== result.pack.sha256) throw new Error(`${file} is not what the workbench said: ${sha256} instead of ${result.pack.sha256}`);
  const blob = await openAsBlob(file);
  const verified = await verifyPack(blob);
  if (!verified.whole) throw new Error(`${file}: ${verified.faults.map((fault) => fault.en).join('; ')}`);
  const parsed = await parsePack(blob);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems.map((problem) => problem.en).join('; ')}`);
  const { bundle } = parsed.value;
  const sheet = scoreSheet(bundle.rubric, bundle.site, judgementsOf(fold(bundle.log), bundle.rubric), bundle.campaign.asOf);
  console.log(`\n${sheetTable(sheet, bundle.rubric, bundle.site, createTranslator('zh-CN'), 'zh-CN')}`);
  const { pages, accepted, pictures, dismissed, corrected } = result;
  console.log(`\n检查 ${pages} 页，接受 ${accepted}，更正 ${corrected}，不成立 ${dismissed}，图片 ${pictures}`);
  console.log(`证据包 ${file}\nsha256 ${sha256}`);
}

/** What a demo without options must have done to count as a complete inspection. */
function requireComplete(result: DemoResult): void {
  const missing = Object.entries({ pages: 5, accepted: 2, pictures: 2, dismissed: 1, corrected: 1 } as const).filter(
    ([step, least]) => result[step as keyof Omit<DemoResult, 'pack'>] < least,
  );
  if (missing.length > 0)
    throw new Error(`the inspection is not complete: ${missing.map(([step, least]) => `${step} < ${least}`).join(', ')}`);
}

/** Carries out the inspections by itself, or opens the first one for a person where there is a display. */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args, { values: ['out', 'url', 'site', 'as-of', 'corpus', 'pages'], flags: ['headless'], usage });
  const out = resolve(given.value('out') ?? 'out');
  await mkdir(out, { recursive: true });
  const plans = plansOf(given);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const [firstPlan] = plans;
  if (!given.has('headless') && hasDisplay && firstPlan) return watchAlong(firstPlan, out);
  let failed = 0;
  for (const plan of plans) {
    console.log(`${plan.name}（${plan.asOf}）：${plan.visits.length} 页`);
    try {
      const result = await carryOut(plan, out, true, console.log);
      const file = join(out, result.pack.name);
      await report(file, result);
      if (firstPlan?.name === 'zhexi') requireComplete(result);
    } catch (cause) {
      failed += 1;
      console.error(`${plan.name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    }
  }
  if (failed > 0) console.error(`${failed} of ${plans.length} inspections failed`);
  return failed > 0 ? 1 : 0;
}

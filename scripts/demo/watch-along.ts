import { openStage } from './carry-out';
import { Desk } from './desk';
import type { InspectionPlan } from './plan';

/** Opens a browser window with the site and the panel beside it, and leaves it to the person until they close it. */
export async function watchAlong(plan: InspectionPlan, out: string): Promise<number> {
  const stage = await openStage(plan, out, false);
  const [first] = plan.visits;
  if (first) await stage.goTo(first);
  await Desk.open(stage.session, stage.site, Date.parse(plan.asOf));
  console.log(`巡查已打开：${plan.homeUrl}，时钟停在 ${plan.asOf}。关闭浏览器窗口即结束。`);
  await new Promise<void>((closed) => stage.session.browser.once('disconnected', () => closed()));
  await stage.close();
  return 0;
}

import { inspecting, row } from './at-the-desk';
import { expect, test } from './fixtures';

for (const [charset, newest] of [
  ['gb2312', '关于河道清淤的通告'],
  ['big5', '關於河道清淤的通告'],
] as const) {
  test(`a page that is written in ${charset} is read like any other`, async ({ inspector }) => {
    const { panel } = await inspecting(inspector, `http://made.test/${charset}`);
    const entry = row(panel, '通知公告');
    await expect(entry.first()).toContainText('最新一条 2020-03-28');
    await expect(entry.first()).toContainText(newest);
  });
}

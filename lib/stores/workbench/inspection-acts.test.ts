import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { withFailingStore } from '@/tests/fixtures/storage/failing-store';
import { told } from './inspection-acts';
import { createNotices } from './notices';

it('what storage refused is told as not saved, and saved when tried again', async () => {
  const { settings } = createRepositories(new XunchaDatabase('acts'), () => '');
  const notices = createNotices();
  const act = async () => void (await settings.set('inspector', '乙'));
  await withFailingStore({ failure: 'QuotaExceededError' }, () => told({ notices, language: 'zh-CN' }, act));
  expect((await settings.all()).inspector).toBe('');
  const [problem] = notices.store.getState().notices;
  expect(problem).toMatchObject({ tone: 'problem', action: { label: '重试' } });
  problem?.action?.run();
  await vi.waitFor(async () => expect((await settings.all()).inspector).toBe('乙'));
  expect(notices.store.getState().notices).toEqual([]);
});

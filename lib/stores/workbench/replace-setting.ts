import type { Settings } from '@/lib/db/settings';
import { createTranslator } from '@/lib/text/translator';
import { type Desk, told } from './inspection-acts';

/** Stores a setting in place of what it was; says so once it is stored, and offers the way back for as long as the answer is shown. */
export function replaceSetting<K extends keyof Settings>(
  desk: Pick<Desk, 'repositories' | 'notices' | 'language'>,
  key: K,
  value: Settings[K],
  text: string,
): Promise<void> {
  const { settings } = desk.repositories;
  const about = `setting ${key}`;
  const act = async () => {
    const before = (await settings.all())[key];
    await settings.set(key, value);
    const putBack = () => void told(desk, async () => void (await settings.set(key, before)), about);
    desk.notices.tell({ tone: 'done', text, action: { label: createTranslator(desk.language)('ui.undo'), run: putBack } });
  };
  return told(desk, act, about);
}

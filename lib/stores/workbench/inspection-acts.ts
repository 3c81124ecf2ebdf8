import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import { inLanguage, type Language } from '@/lib/text/language';
import { createTranslator } from '@/lib/text/translator';
import type { InspectionRow } from './inspection-rows';
import type { Notices } from './notices';

/** What acts on inspections work with. */
export interface Desk {
  repositories: Repositories;
  notices: Notices;
  language: Language;
  /** Now, ISO 8601 with the zone's offset. */
  instant: (timeZone: string) => string;
}

/**
 * Says what became of an act: nothing is told as done that did not happen, and what was not saved can be tried again. An act that says what it
 * is `about` takes back older offers to try the same, which would undo it.
 */
export async function told(desk: Pick<Desk, 'notices' | 'language'>, act: () => Promise<void>, about?: string): Promise<void> {
  try {
    await act();
    if (about) desk.notices.settle(about);
  } catch (thrown) {
    const why = inLanguage(storageFault(thrown).sentence, desk.language);
    const t = createTranslator(desk.language);
    const action = { label: t('ui.retry'), run: () => void told(desk, act, about) };
    desk.notices.tell({ tone: 'problem', text: t('workbench.settings.not-saved', { why }), action, ...(about ? { about } : {}) });
  }
}

/** Deletes an inspection and offers to put it back for as long as the answer is shown. */
export function deleteInspection(desk: Desk, { inspection, site }: InspectionRow): Promise<void> {
  const t = createTranslator(desk.language);
  const act = async () => {
    const gone = await desk.repositories.inspections.remove(inspection.id);
    const putBack = () =>
      told(desk, async () => {
        await desk.repositories.inspections.importBundle(gone.bundle, gone.evidence);
        desk.notices.tell({ tone: 'done', text: t('workbench.delete.restored', { name: site.name }) });
      });
    desk.notices.tell({
      tone: 'done',
      text: t('workbench.delete.done', { name: site.name }),
      action: { label: t('ui.undo'), run: () => void putBack() },
    });
  };
  return told(desk, act, `inspection ${inspection.id}`);
}

/** Opens a sealed inspection for a correction that will cite the sealed pack. */
export function reviseInspection(desk: Desk, { inspection, campaign, sealedAs }: InspectionRow): Promise<void> {
  const act = async () => {
    if (sealedAs === null) return;
    await desk.repositories.inspections.revise(inspection.id, sealedAs, {
      at: desk.instant(campaign.timeZone),
      who: inspection.inspector,
    });
    desk.notices.tell({
      tone: 'done',
      text: createTranslator(desk.language)('workbench.inspections.revised', { n: inspection.revision + 1 }),
    });
  };
  return told(desk, act, `inspection ${inspection.id}`);
}

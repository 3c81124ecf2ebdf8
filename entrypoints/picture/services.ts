import type { Repositories } from '@/lib/db/repositories';
import type { EditorDeps } from '@/lib/stores/picture/create-picture-editor';

/** What the picture page works with. */
export interface Services extends EditorDeps {
  repositories: Repositories;
  /** Closes this tab. */
  close: () => Promise<void>;
}

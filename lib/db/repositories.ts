import type { Rubric } from '@/lib/scores/rubric';
import type { XunchaDatabase } from './database';
import { deviceKeyRepository } from './device-keys';
import { draftRepository } from './drafts';
import { evidenceRepository } from './evidence';
import { inspectionRepository } from './inspections';
import { logRepository } from './log';
import { rubricDraftRepository } from './rubric-drafts';
import { rubricRepository } from './rubrics';
import { settingsRepository } from './settings';

/** All repositories over one database. `hashOf` is the rubric's content hash, so that storage knows nothing of scoring. */
export function createRepositories(db: XunchaDatabase, hashOf: (rubric: Rubric) => string) {
  const log = logRepository(db);
  const rubrics = rubricRepository(db, hashOf);
  return {
    db,
    log,
    rubrics,
    inspections: inspectionRepository(db, log, rubrics),
    evidence: evidenceRepository(db, log),
    drafts: draftRepository(db),
    rubricDrafts: rubricDraftRepository(db),
    settings: settingsRepository(db),
    deviceKeys: deviceKeyRepository(db),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;

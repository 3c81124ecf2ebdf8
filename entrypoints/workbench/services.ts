import type { Repositories } from '@/lib/db/repositories';
import type { Notices } from '@/lib/stores/workbench/notices';

/** What the workbench's views work with. */
export interface Services {
  repositories: Repositories;
  notices: Notices;
  /** Version of the extension. */
  version: string;
  /** The page `verify.html` that goes into every pack. */
  verifier: () => Promise<string>;
  /** Now, ISO 8601 with the zone's offset. */
  instant: (timeZone: string) => string;
}

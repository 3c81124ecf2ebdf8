import type { AnyCheck } from '@/lib/findings/define-check';
import type { Rubric } from '@/lib/scores/rubric';

const checkModules = import.meta.glob<{ default: AnyCheck }>('./checks/*/index.ts', { eager: true });
const rubricModules = import.meta.glob<{ default: Rubric }>('./rubrics/*/index.ts', { eager: true });

function byId<T extends { id: string }>(modules: Record<string, { default: T }>): ReadonlyMap<string, T> {
  return new Map(Object.values(modules).map((module) => [module.default.id, module.default]));
}

/** Every check of the catalogue by id; a folder is its own registration. */
export const checks: ReadonlyMap<string, AnyCheck> = byId(checkModules);

/** Every built-in rubric by id. */
export const rubrics: ReadonlyMap<string, Rubric> = byId(rubricModules);

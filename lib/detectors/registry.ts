import type { AnyDetector } from './detector';

const modules = import.meta.glob<{ default: AnyDetector }>('./*/index.ts', { eager: true });

/** Every detector; a folder with an `index.ts` is its own registration. */
export const detectors: readonly AnyDetector[] = Object.values(modules).map((module) => module.default);

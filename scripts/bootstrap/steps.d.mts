/** One named command; `count` reads how many of its parts passed and failed. */
export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  report?: string;
  count?: (ok: boolean) => { passed: number; failed: number };
}
export function runSteps(steps: (Step | Step[])[], options: { cwd: string }): Promise<number>;

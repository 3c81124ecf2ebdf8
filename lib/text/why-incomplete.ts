import type { Translate } from './translator';

/** Reasons that captures write into their sidecars; each has its words in the catalogue: `incomplete.` + reason. */
const known = ['larger-than-viewport', 'page-too-long', 'page-too-wide', 'stopped'] as const;

/** Why a piece of evidence does not show all of it. Reasons that this version does not know are told as they were written down. */
export function whyIncomplete(because: string | undefined, t: Translate): string {
  const reason = known.find((each) => each === because);
  return reason ? t(`incomplete.${reason}`) : (because ?? '');
}

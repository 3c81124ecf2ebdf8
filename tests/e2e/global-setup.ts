import { buildExtension } from '../../scripts/browser/extension-build';

/** Builds the extension once for all stories. */
export default function globalSetup(): void {
  buildExtension('e2e');
}

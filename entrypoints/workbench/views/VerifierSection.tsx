import { useEffect, useState } from 'react';
import { useWords } from '@/components/ui/Words';
import { VerifierCopy } from '@/components/workbench/import/VerifierCopy';
import { sha256 } from '@/lib/evidence/hash';
import { bagFiles } from '@/lib/pack/format';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { saveFile } from '../save-file';
import type { Services } from '../services';

/** Offers the very page that goes into every pack, with its hash: a copy from here is what a copy in a pack can be held against. */
export function VerifierSection({ services }: { services: Services }) {
  const { language } = useWords();
  const { notices, verifier, version } = services;
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    // What cannot be loaded is told by the button, which loads it again.
    verifier()
      .then((page) => sha256(new Blob([page])))
      .then(setHash, () => setHash(null));
  }, [verifier]);
  const save = () =>
    told({ notices, language }, async () => saveFile(bagFiles.verifier, new Blob([await verifier()], { type: 'text/html' })));
  return <VerifierCopy version={version} sha256={hash} onSave={() => void save()} />;
}

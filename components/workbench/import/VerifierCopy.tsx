import { Download } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { Facts, Section } from '../PageHead';

export interface VerifierCopyProps {
  version: string;
  /** SHA-256 of the page, hexadecimal; null until it is known. */
  sha256: string | null;
  onSave: () => void;
}

/** The page that verifies packs without the extension, to be given to those who have to check one. */
export function VerifierCopy({ version, sha256, onSave }: VerifierCopyProps) {
  const { t } = useWords();
  return (
    <Section title={t('workbench.verifier.title')} text={t('workbench.verifier.text', { version })}>
      <div className="flex flex-col items-start gap-3">
        {sha256 && (
          <Facts
            rows={[
              [
                'SHA-256',
                <code key="sha256" className="font-mono text-tiny break-all">
                  {sha256}
                </code>,
              ],
            ]}
          />
        )}
        <Button icon={Download} onClick={onSave}>
          {t('workbench.verifier.save')}
        </Button>
      </div>
    </Section>
  );
}

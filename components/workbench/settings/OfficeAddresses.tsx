import { useState } from 'react';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { judgeAddress } from '@/lib/pack/upload-address';
import type { MessageKey } from '@/lib/text/translator';

export interface OfficeAddressesProps {
  uploadUrl: string;
  timestampUrl: string;
  onUploadUrl: (url: string) => void;
  onTimestampUrl: (url: string) => void;
}

/** The two addresses that the office may set; both empty until it does. Stored when a field is left with a usable address or empty. */
export function OfficeAddresses({ uploadUrl, timestampUrl, onUploadUrl, onTimestampUrl }: OfficeAddressesProps) {
  const { t } = useWords();
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <Address label={t('handover.office.upload')} hint={t('handover.office.upload-hint')} stored={uploadUrl} onStore={onUploadUrl} />
      <Address label={t('handover.office.stamp')} hint={t('handover.office.stamp-hint')} stored={timestampUrl} onStore={onTimestampUrl} />
    </div>
  );
}

interface AddressProps {
  label: string;
  hint: string;
  stored: string;
  onStore: (url: string) => void;
}

function Address({ label, hint, stored, onStore }: AddressProps) {
  const { t } = useWords();
  const [text, setText] = useState(stored);
  const [fault, setFault] = useState<MessageKey | null>(null);
  const leave = () => {
    const given = text.trim();
    const verdict = given === '' ? null : judgeAddress(given);
    setFault(verdict && !verdict.ok ? `handover.address.${verdict.why}` : null);
    if ((!verdict || verdict.ok) && given !== stored) onStore(given);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      {...(fault ? { error: t(fault) } : {})}
      value={text}
      onChange={setText}
      onBlur={leave}
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
    />
  );
}

import { CloudUpload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorState } from '@/components/ui/ErrorState';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import type { UploadAccount, UploadState } from '@/lib/stores/workbench/upload-run';
import { inLanguage } from '@/lib/text/language';
import { Receipt } from './Receipt';

export interface UploadPartProps {
  /** The office's address. */
  address: string;
  state: UploadState;
  /** Of an earlier upload of this very pack. */
  earlier: UploadReceipt | null;
  onSend: (account: UploadAccount | undefined) => void;
  onStop: () => void;
}

/** Sends the finished pack to the office's address: on a click, with progress, stop and retry, and the receipt. */
export function UploadPart({ address, state, earlier, onSend, onStop }: UploadPartProps) {
  const { t, language } = useWords();
  const [account, setAccount] = useState<UploadAccount>({ name: '', password: '' });
  const [asked, setAsked] = useState(false);
  const wanted = asked || (state.phase === 'failed' && state.fault.code === 'upload-account');
  const receipt = state.phase === 'done' ? state.receipt : earlier;
  const send = () => {
    setAsked(wanted);
    onSend(account.name === '' ? undefined : account);
  };
  return (
    <div className="mt-4 flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="text-dense font-semibold">{t('handover.upload.title')}</h3>
      <p className="font-mono text-tiny break-all text-soft">{address}</p>
      {receipt && <Receipt receipt={receipt} />}
      {state.phase === 'running' && (
        <ProgressLine
          label={t('handover.upload.running')}
          value={state.share}
          remaining={t('workbench.export.percent', { n: Math.floor(state.share * 100) })}
          cancelLabel={t('workbench.export.stop')}
          onCancel={onStop}
        />
      )}
      {state.phase === 'stopped' && <p role="status">{t('handover.upload.stopped')}</p>}
      {state.phase === 'failed' && (
        <ErrorState
          title={t('handover.upload.failed')}
          safe={t('handover.upload.failed-safe')}
          todo={inLanguage(state.fault.sentence, language)}
          detail={state.fault.code}
        />
      )}
      {state.phase !== 'running' && (
        <form
          className="flex max-w-md flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {wanted && (
            <>
              <TextField
                label={t('handover.upload.account')}
                value={account.name}
                autoComplete="username"
                onChange={(name) => setAccount({ ...account, name })}
              />
              <TextField
                type="password"
                label={t('handover.upload.password')}
                hint={t('handover.upload.password-hint')}
                value={account.password}
                autoComplete="current-password"
                onChange={(password) => setAccount({ ...account, password })}
              />
            </>
          )}
          <Button type="submit" icon={CloudUpload}>
            {t(
              state.phase === 'failed' || state.phase === 'stopped'
                ? 'ui.retry'
                : receipt
                  ? 'handover.upload.again'
                  : 'handover.upload.send',
            )}
          </Button>
        </form>
      )}
    </div>
  );
}

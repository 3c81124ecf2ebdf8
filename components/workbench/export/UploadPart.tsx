import { CloudUpload, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorState } from '@/components/ui/ErrorState';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import type { UploadAccount, UploadOrder, UploadState } from '@/lib/stores/workbench/upload-run';
import { inLanguage } from '@/lib/text/language';
import { Receipt } from './Receipt';

export interface UploadPartProps {
  /** The office's address. */
  address: string;
  state: UploadState;
  /** Of an earlier upload of this very pack. */
  earlier: UploadReceipt | null;
  /** An earlier attempt has not arrived: the button says that it goes on. */
  pending: boolean;
  onSend: (order: UploadOrder) => void;
  /** Does not wait for the next attempt. */
  onHurry: () => void;
  onStop: () => void;
}

/** Sends the finished pack to the office's address: on a click, with progress, stop and retry, and the receipt. */
export function UploadPart({ address, state, earlier, pending, onSend, onHurry, onStop }: UploadPartProps) {
  const { t, language } = useWords();
  const [account, setAccount] = useState<UploadAccount>({ name: '', password: '' });
  const [asked, setAsked] = useState(false);
  const wanted = asked || (state.phase === 'failed' && state.fault.code === 'upload-account');
  const receipt = state.phase === 'done' ? state.receipt : earlier;
  const busy = state.phase === 'running' || state.phase === 'waiting';
  const taken = state.phase === 'failed' && state.fault.code === 'upload-taken';
  const unfinished = pending || state.phase === 'failed' || state.phase === 'stopped';
  const send = (replace: boolean) => {
    setAsked(wanted);
    onSend({ account: account.name === '' ? undefined : account, replace });
  };
  return (
    <div className="flex flex-col gap-2">
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
      {state.phase === 'waiting' && (
        <div role="status" className="flex flex-col gap-2 rounded border border-line p-2 text-dense">
          <p>{inLanguage(state.fault.sentence, language)}</p>
          <p className="text-soft">{t('handover.upload.waiting', { n: state.attempt, seconds: state.seconds })}</p>
          <div className="flex gap-2">
            <Button icon={RefreshCw} onClick={onHurry}>
              {t('handover.upload.now')}
            </Button>
            <Button onClick={onStop}>{t('workbench.export.stop')}</Button>
          </div>
        </div>
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
      {!busy && (
        <form
          className="flex max-w-md flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            send(false);
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
          <div className="flex flex-wrap gap-2">
            <Button type="submit" icon={CloudUpload}>
              {t(unfinished ? 'handover.upload.resume' : receipt ? 'handover.upload.again' : 'handover.upload.send')}
            </Button>
            {taken && <Button onClick={() => send(true)}>{t('handover.upload.replace')}</Button>}
          </div>
        </form>
      )}
    </div>
  );
}

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '@/components/ui/Words';
import type { LoadPicture } from './Picture';

/** Saves a stored file to disk. Its object URL lives as long as the link is shown. */
export function FileLink({ id, load, name }: { id: string; load: LoadPicture; name: string }) {
  const { t } = useWords();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let left = false;
    load(id).then(
      (blob) => {
        if (left || !blob) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => setUrl(null),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, load]);
  if (!url) return null;
  return (
    <a href={url} download={name} className="inline-flex min-h-8 items-center gap-1 text-dense text-accent underline">
      <Download size={14} aria-hidden="true" />
      {t('evidence.save-file')}
    </a>
  );
}

import { FileCode, ImageOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useSeen } from '@/components/ui/use-seen';
import { useWords } from '@/components/ui/Words';

/** Reads the bytes of a picture; `null` = they are not there. */
export type LoadPicture = (id: string) => Promise<Blob | null>;

export interface PictureProps {
  id: string;
  load: LoadPicture;
  alt: string;
  className?: string;
}

/** A stored picture; a file that is none stands as an icon with its kind. Its object URL lives as long as it is shown, so that many pictures do not pile up in memory. */
export function Picture({ id, load, alt, className }: PictureProps) {
  const { t } = useWords();
  // A gallery of hundreds reads only what is looked at.
  const [place, seen] = useSeen();
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  const [isFile, setIsFile] = useState(false);
  useEffect(() => {
    if (!seen) return;
    let made: string | null = null;
    let left = false;
    const show = (blob: Blob | null) => {
      if (left) return;
      // A snapshot is a stranger's page: it is never given to anything that would show it.
      const shown = blob?.type.startsWith('image/') ?? false;
      setIsFile(blob !== null && !shown);
      made = blob && shown ? URL.createObjectURL(blob) : null;
      setUrl(made);
    };
    load(id).then(show, () => show(null));
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, load, seen]);
  if (url) return <img src={url} alt={alt} className={className} />;
  return (
    <span ref={place} className={classNames('inline-flex items-center justify-center bg-sunken text-faint', className)}>
      {url === null && isFile && (
        <span className="inline-flex flex-col items-center p-2 text-tiny">
          <FileCode size={20} aria-hidden="true" />
          {t('evidence.kind.snapshot')}
        </span>
      )}
      {url === null && !isFile && (
        <>
          <ImageOff size={16} aria-hidden="true" />
          <span className="sr-only">{t('evidence.missing-bytes')}</span>
        </>
      )}
    </span>
  );
}

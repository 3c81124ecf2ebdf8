import { useWords } from '@/components/ui/Words';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Translate } from '@/lib/text/translator';
import { whyIncomplete } from '@/lib/text/why-incomplete';

export interface SidecarFactsProps {
  sidecar: EvidenceSidecar;
  /** Ids of the clauses that it proves. */
  clauses: readonly string[];
  timeOf: (instant: string) => string;
}

/** What kind of evidence it is; of a page in parts, which part. */
export function kindWords({ kind, part }: Pick<EvidenceSidecar, 'kind' | 'part'>, t: Translate): string {
  const name = t(`evidence.kind.${kind}`);
  return part && part.of > 1 ? `${name} ${part.n}/${part.of}` : name;
}

function clockWords(offsetMs: number | undefined, t: Translate): string {
  if (offsetMs === undefined) return t('evidence.clock-unknown');
  const seconds = (Math.abs(offsetMs) / 1000).toFixed(1);
  return t(offsetMs < 0 ? 'evidence.clock-behind' : 'evidence.clock-ahead', { seconds });
}

/** Everything that is told about a piece of evidence, and why it is partial where it is. */
export function SidecarFacts({ sidecar, clauses, timeOf }: SidecarFactsProps) {
  const { t } = useWords();
  const { viewport, scroll, derivedFrom } = sidecar;
  const window = `${viewport.width} × ${viewport.height} @ ${viewport.devicePixelRatio}`;
  const rows: [string, string][] = [
    [t('evidence.kind'), kindWords(sidecar, t)],
    [t('evidence.url'), sidecar.url],
    ...(sidecar.frameUrl === undefined ? [] : [[t('evidence.frame'), sidecar.frameUrl] as [string, string]]),
    [t('evidence.status'), sidecar.httpStatus === undefined ? t('evidence.status-unknown') : String(sidecar.httpStatus)],
    [t('evidence.captured'), timeOf(sidecar.capturedAt)],
    [t('evidence.as-of'), timeOf(sidecar.asOf)],
    [t('evidence.clock'), clockWords(sidecar.clockOffsetMs, t)],
    [t('evidence.window'), viewport.zoom === undefined ? window : `${window} · ${Math.round(viewport.zoom * 100)}%`],
    [t('evidence.scroll'), `${Math.round(scroll.x)}, ${Math.round(scroll.y)}`],
    [t('evidence.inspector'), sidecar.inspector],
    [t('evidence.tool'), `${sidecar.version} · ${sidecar.browser}`],
    [t('evidence.clauses'), clauses.join(' ') || t('evidence.unattached')],
    ...(derivedFrom ? [[t('evidence.original'), derivedFrom.sha256] as [string, string]] : []),
    ['SHA-256', sidecar.sha256],
  ];
  return (
    <>
      {!sidecar.complete && (
        <p className="mt-2 text-dense text-fail">{t('evidence.partial-because', { why: whyIncomplete(sidecar.incompleteBecause, t) })}</p>
      )}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-dense">
        {rows.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="figures break-all">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

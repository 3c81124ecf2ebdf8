import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { Finding } from '@/lib/findings/finding';

export interface ClauseFindingsProps {
  findings: readonly Finding[];
  reasonOf: (finding: Finding) => string;
  /** Shows the finding on the page it was made on. */
  onOpenFinding: (finding: Finding) => void;
}

/** What the tool found for this clause on all pages of the site. */
export function ClauseFindings({ findings, reasonOf, onOpenFinding }: ClauseFindingsProps) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <section className="mt-2">
      <h3 className="text-tiny font-semibold text-soft">{t('clause.findings', { n: findings.length })}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.page.url}`}>
            <button
              type="button"
              onClick={() => onOpenFinding(finding)}
              className="flex w-full items-start gap-1.5 rounded px-1 py-0.5 text-left text-dense hover:bg-sunken"
            >
              <OutcomeShape tone={finding.outcome} size={10} className="mt-1.5" />
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {finding.subject.label} <span className="text-soft">{reasonOf(finding)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

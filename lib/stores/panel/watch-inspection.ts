import { liveQuery } from 'dexie';
import type { Repositories } from '@/lib/db/repositories';
import type { InspectionBundle } from '@/lib/inspection/bundle';

type Cover = Pick<InspectionBundle, 'campaign' | 'inspection' | 'site' | 'rubric'>;
type Rest = Pick<InspectionBundle, 'visits' | 'log' | 'evidence'>;

/**
 * Follows everything stored about one inspection, whichever window writes it. Its parts are asked for apart, so that a decision does not
 * read the facts of every page again. `null` = the inspection is not there any more.
 */
export function watchInspection(
  { inspections, log, evidence, rubrics }: Repositories,
  id: string,
  onChange: (bundle: InspectionBundle | null) => void,
  onFault: (thrown: unknown) => void,
): () => void {
  let cover: Cover | undefined;
  const rest: Partial<Rest> = {};
  const tell = () => {
    if (cover && rest.visits && rest.log && rest.evidence)
      onChange({ ...cover, visits: rest.visits, log: rest.log, evidence: rest.evidence });
  };
  const readCover = async (): Promise<Cover | null> => {
    const found = await inspections.cover(id);
    return found && { ...found, rubric: await rubrics.ofCampaign(found.campaign) };
  };
  const follow = <T>(query: () => Promise<T>, take: (value: T) => void) =>
    liveQuery(query).subscribe({
      next: (value) => {
        take(value);
        tell();
      },
      error: onFault,
    });
  const subscriptions = [
    follow(readCover, (found) => {
      cover = found ?? undefined;
      if (!found) onChange(null);
    }),
    follow(
      () => inspections.visits(id),
      (visits) => {
        rest.visits = visits;
      },
    ),
    follow(
      () => log.of(id),
      (entries) => {
        rest.log = entries;
      },
    ),
    follow(
      () => evidence.of(id),
      (items) => {
        rest.evidence = items;
      },
    ),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

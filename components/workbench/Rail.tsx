import { BookOpenText, CalendarCheck, CircleHelp, FolderInput, Layers, ListChecks, type LucideIcon, Settings } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/ui/Words';
import { hashOf, type Route, type View } from '@/lib/stores/workbench/route';
import type { MessageKey } from '@/lib/text/translator';

interface Stop {
  route: Route;
  views: readonly View[];
  words: MessageKey;
  icon: LucideIcon;
}

const stops: readonly Stop[] = [
  { route: { view: 'today' }, views: ['today'], words: 'workbench.nav.today', icon: CalendarCheck },
  { route: { view: 'campaigns' }, views: ['campaigns'], words: 'workbench.nav.campaigns', icon: Layers },
  { route: { view: 'inspections' }, views: ['inspections', 'export'], words: 'workbench.nav.inspections', icon: ListChecks },
  { route: { view: 'import' }, views: ['import'], words: 'workbench.nav.import', icon: FolderInput },
  { route: { view: 'rubrics' }, views: ['rubrics'], words: 'workbench.nav.rubrics', icon: BookOpenText },
  { route: { view: 'settings' }, views: ['settings'], words: 'workbench.nav.settings', icon: Settings },
  { route: { view: 'help' }, views: ['help'], words: 'workbench.nav.help', icon: CircleHelp },
];

/** The workbench's rooms: a rail on the left, a row of buttons on a narrow screen. */
export function Rail({ view }: { view: View }) {
  const { t } = useWords();
  return (
    <nav
      aria-label={t('workbench.nav.label')}
      className="flex shrink-0 flex-wrap gap-1 border-b border-line bg-surface p-2 md:sticky md:top-0 md:h-dvh md:w-44 md:flex-col md:flex-nowrap md:border-r md:border-b-0"
    >
      <p className="w-full px-2 py-1 text-title font-semibold text-accent md:pb-3">{t('workbench.title')}</p>
      {stops.map(({ route, views, words, icon: Icon }) => {
        const here = views.includes(view);
        return (
          <a
            key={words}
            href={hashOf(route)}
            aria-current={here ? 'page' : undefined}
            className={classNames(
              'flex min-h-8 items-center gap-2 rounded px-2 text-dense',
              here ? 'bg-accent-soft font-semibold text-accent' : 'text-text hover:bg-sunken',
            )}
          >
            <Icon size={16} aria-hidden="true" className="shrink-0" />
            {t(words)}
          </a>
        );
      })}
    </nav>
  );
}

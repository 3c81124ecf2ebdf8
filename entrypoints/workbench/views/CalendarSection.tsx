import { useState } from 'react';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { Section } from '@/components/workbench/PageHead';
import { ProblemTable } from '@/components/workbench/ProblemTable';
import { CalendarYears } from '@/components/workbench/settings/CalendarYears';
import { publishedYear, workCalendar } from '@/lib/calendar/workdays';
import type { Settings } from '@/lib/db/settings';
import type { Problem } from '@/lib/errors/xuncha-error';
import { calendarFile, takeCalendar } from '@/lib/stores/workbench/calendar-file';
import { replaceSetting } from '@/lib/stores/workbench/replace-setting';
import { listed } from '@/lib/text/language';
import { saveFile } from '../save-file';
import type { Services } from '../services';

/** Statutory working days of years to come: imported, shown, given back. */
export function CalendarSection({ settings, services }: { settings: Settings; services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const known = [...workCalendar().years.keys()];
  const last = Math.max(...known);
  const take = async (file: File) => {
    const answer = await takeCalendar(repositories, file);
    setProblems(answer.kind === 'refused' ? answer.problems : []);
    if (answer.kind === 'kept')
      notices.tell({ tone: 'done', text: t('workbench.calendar.kept', { years: listed(answer.years.map(String), language) }) });
  };
  const remove = (year: number) => {
    const left = settings.calendars.filter((each) => each.year !== year);
    return replaceSetting({ repositories, notices, language }, 'calendars', left, t('workbench.calendar.removed', { year }));
  };
  const saveExample = () => {
    const year = publishedYear(last);
    if (!year) return;
    const { name, file } = calendarFile([year]);
    saveFile(name, file);
  };
  return (
    <Section title={t('workbench.calendar.title')} text={t('workbench.calendar.text')}>
      <div className="flex max-w-2xl flex-col gap-4">
        <CalendarYears
          published={[Math.min(...known), last]}
          own={settings.calendars}
          onSaveExample={saveExample}
          onRemove={(year) => void remove(year)}
        />
        <FileDrop
          label={t('workbench.calendar.drop')}
          hint={t('workbench.calendar.drop-hint')}
          accept=".json"
          onFiles={([file]) => file && void take(file)}
        />
        {problems.length > 0 && (
          <div>
            <p className="pb-2 text-dense">{t('workbench.import.nothing-changed')}</p>
            <ProblemTable label={t('workbench.import.problems')} problems={problems} />
          </div>
        )}
      </div>
    </Section>
  );
}

import { HelpPage } from '@/components/workbench/help/HelpPage';
import type { Settings } from '@/lib/db/settings';
import type { Route } from '@/lib/stores/workbench/route';
import type { Services } from '../services';
import { CampaignsView } from './CampaignsView';
import { ExportView } from './ExportView';
import { ImportView } from './ImportView';
import { InspectionsView } from './InspectionsView';
import { RubricsView } from './RubricsView';
import { SettingsView } from './SettingsView';
import { TodayView } from './TodayView';

export interface CurrentViewProps {
  route: Route;
  settings: Settings;
  services: Services;
}

/** The view that the address names. */
export function CurrentView({ route, settings, services }: CurrentViewProps) {
  switch (route.view) {
    case 'today':
      return <TodayView settings={settings} services={services} />;
    case 'campaigns':
      return <CampaignsView services={services} />;
    case 'inspections':
      return <InspectionsView services={services} selected={route.id} />;
    case 'export':
      return <ExportView key={route.id} id={route.id} settings={settings} services={services} />;
    case 'import':
      return <ImportView services={services} />;
    case 'rubrics':
      return <RubricsView services={services} id={route.id} version={route.version} />;
    case 'settings':
      return <SettingsView settings={settings} services={services} />;
    case 'help':
      return <HelpPage version={services.version} />;
  }
}

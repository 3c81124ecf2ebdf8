/** Where in the workbench one is; the address keeps it, so that back, reload and links work. */
export type Route =
  | { view: 'today' }
  | { view: 'campaigns' }
  | { view: 'inspections'; id?: string }
  | { view: 'export'; id: string }
  | { view: 'import' }
  | { view: 'rubrics'; id?: string; version?: string }
  | { view: 'settings' }
  | { view: 'help' };

export type View = Route['view'];

/** Reads the address's fragment; what it does not know leads to the first view. */
export function parseRoute(hash: string): Route {
  const [view, id, rest] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decodeURIComponent(part));
  switch (view) {
    case 'inspections':
      if (id && rest === 'export') return { view: 'export', id };
      return id ? { view: 'inspections', id } : { view: 'inspections' };
    case 'rubrics':
      return id ? { view: 'rubrics', id, ...(rest ? { version: rest } : {}) } : { view: 'rubrics' };
    case 'campaigns':
    case 'import':
    case 'settings':
    case 'help':
      return { view };
    default:
      return { view: 'today' };
  }
}

/** The fragment that leads to a place. */
export function hashOf(route: Route): string {
  const parts: string[] =
    route.view === 'export'
      ? ['inspections', route.id, 'export']
      : route.view === 'today'
        ? []
        : [route.view, ...('id' in route && route.id ? [route.id] : []), ...('version' in route && route.version ? [route.version] : [])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

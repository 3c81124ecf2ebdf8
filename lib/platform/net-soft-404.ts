import { ask, type Net, type Reply } from './net-ask';

/** How a host answers for a page that it cannot have: by a text of its own, or by leading on to another address. */
export type MadeUpAnswer = { text: string } | { ledTo: string };

/** What is the same about two answers that differ only in the address they speak of, a counter or the time. */
function sameness({ head }: Reply, path: string): string {
  return new TextDecoder().decode(head).replaceAll(path, '').replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}

/**
 * Asks a host for a page under a name made up by chance. `null` = nothing can be told by comparing: it says 404 as it should, or it gives
 * its home page under every address, as sites do that draw their pages by script.
 */
export async function askMadeUp(net: Net, origin: string, name: string, stop: AbortSignal): Promise<MadeUpAnswer | null> {
  const path = `/${name}.html`;
  const asked = await ask(net, origin + path, 'GET', stop);
  if (!asked.ok || asked.reply.status >= 400) return null;
  if (new URL(asked.reply.url).pathname !== path) return { ledTo: asked.reply.url };
  const text = sameness(asked.reply, path);
  const home = await ask(net, `${origin}/`, 'GET', stop);
  return text === '' || !home.ok || sameness(home.reply, path) === text ? null : { text };
}

/** Whether a reply is the host's answer for pages it does not have. */
export function isMadeUpAnswer(made: MadeUpAnswer | null, href: string, reply: Reply): boolean {
  if (!made) return false;
  const { pathname } = new URL(href);
  if ('text' in made) return sameness(reply, pathname) === made.text;
  // The home page itself may go by several names, all of which lead to it.
  return reply.url === made.ledTo && reply.url !== href && !/^\/(?:(?:index|default|main)\.\w+)?$/i.test(pathname);
}

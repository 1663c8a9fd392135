/** Links that only a customer of a tool has on its pages: `acme.zendesk.com`, `jobs.lever.co/acme`. */
import { type KnownTool, knownTools } from './known-tools';

/** Subdomains that the tool's maker keeps for itself. */
const makersOwn = new Set(
  'www,app,help,support,docs,blog,status,developer,developers,api,community,go,info,get,learn,academy,investors,ir,careers,jobs,partners,marketplace,trust,login,signup,static,cdn,assets,open,events,resources,try,demo,pages,apps,play,click,email,m'.split(
    ',',
  ),
);
const makersPages =
  /^\/(?:pricing|about|login|signin|signup|sign-up|features|integrations?|blog|legal|privacy|terms|apps|help|solutions|products?|home|contact|security|customers|resources|partners|templates|careers|app|download)(?:\/|$)/i;

interface KnownHost {
  tool: KnownTool;
  /** A path below which a link proves the use; null when any customer's subdomain does. */
  path: string | null;
}

let hosts: ReadonlyMap<string, KnownHost> | null = null;

function knownHosts(): ReadonlyMap<string, KnownHost> {
  hosts ??= new Map(
    knownTools().flatMap((tool) =>
      (tool.words.hosts?.split('|') ?? []).map((host): [string, KnownHost] => {
        const [name = '', ...path] = host.split('/');
        return [name, { tool, path: path.length > 0 ? `/${path.filter(Boolean).join('/')}` : null }];
      }),
    ),
  );
  return hosts;
}

export function toolOfLink(href: string): KnownTool | null {
  if (href.length > 500) return null;
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const labels = url.hostname.replace(/^www\./, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const known = knownHosts().get(labels.slice(from).join('.'));
    if (!known) continue;
    if (known.path !== null)
      return from === 0 &&
        url.pathname.startsWith(known.path) &&
        url.pathname.length > Math.max(1, known.path.length) &&
        !makersPages.test(url.pathname)
        ? known.tool
        : null;
    return from > 0 && !makersOwn.has(labels[from - 1]!) ? known.tool : null;
  }
  return null;
}

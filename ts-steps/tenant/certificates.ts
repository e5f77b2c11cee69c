import { refused } from '../data/errors.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import { decodedNames, isCovered } from '../front/certificate-names.ts';
import { isBalanced } from './balanced.ts';
import type { PlanContext } from './context.ts';

/** What the cluster's tag tells is about the listener that another of its tags names, and no other. */
const namesOf = ({ cluster, front }: PlanContext): string[] | undefined =>
  front?.listenerArn === cluster.tags[clusterTagKeys.listener]
    ? decodedNames(cluster.tags[clusterTagKeys.certificateNames])
    : undefined;

/** Exit 3, where a certificate has to be there for every host. */
const assertCovered = (context: PlanContext, names: readonly string[] | undefined, bare: readonly string[]): void => {
  if (context.run.requireCertificate !== true) return;
  const hosts = context.settings.hosts.join(', ');
  if (context.front?.scheme !== 'https')
    throw refused(
      `requireCertificate: the listener speaks HTTP, so that no certificate covers ${hosts}.`,
      'create-cluster with certificateArn serves all tenants by HTTPS.',
    );
  if (names === undefined)
    throw refused(
      `requireCertificate: it is not known which names the listener's certificates cover, and whether ${hosts} is among them.`,
      'create-cluster with the cluster’s name alone reads them; certificates that are not of ACM cannot be read.',
    );
  if (bare.length > 0)
    throw refused(
      `requireCertificate: no certificate of the listener covers ${bare.join(', ')}; they cover ${names.join(', ')}.`,
      'Add a certificate to the listener, and run create-cluster with the cluster’s name alone.',
    );
};

/**
 * Hosts that no certificate of an HTTPS listener covers: browsers warn of them. ACM knows the names, and the tenants'
 * steps have no client of it: create-cluster reads them, and keeps them in the cluster's tag.
 * @throws StepError 3 where the caller requires a certificate
 */
export const certificateWarnings = (context: PlanContext): string[] => {
  const { settings, front } = context;
  if (!isBalanced(settings)) return [];
  const names = namesOf(context);
  const bare = names === undefined ? [] : settings.hosts.filter((host) => !isCovered(host, names));
  assertCovered(context, names, bare);
  if (front?.scheme !== 'https' || names === undefined) return [];
  return bare.map(
    (host) =>
      `no certificate of the listener covers ${host}, and browsers warn of it: they cover ${names.join(', ')}; add one to the listener, and run create-cluster with the cluster’s name alone`,
  );
};

const HOSTED_ZONE = '/hostedzone/[^/]+';

// Route 53 is the one REST service here: its operations are told by method and path.
// https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html
const ROUTES = [
  ['GET', '/hostedzone', 'ListHostedZones'],
  ['POST', '/hostedzone', 'CreateHostedZone'],
  ['GET', '/hostedzonesbyname', 'ListHostedZonesByName'],
  ['GET', HOSTED_ZONE, 'GetHostedZone'],
  ['DELETE', HOSTED_ZONE, 'DeleteHostedZone'],
  ['GET', `${HOSTED_ZONE}/rrset`, 'ListResourceRecordSets'],
  ['POST', `${HOSTED_ZONE}/rrset`, 'ChangeResourceRecordSets'],
  ['GET', `${HOSTED_ZONE}/rrsetprotection`, 'ListResourceRecordSetProtections'],
  ['POST', `${HOSTED_ZONE}/rrsetprotection`, 'CreateResourceRecordSetProtections'],
  ['POST', `${HOSTED_ZONE}/rrsetprotection/delete`, 'DeleteResourceRecordSetProtections'],
  ['GET', '/change/[^/]+', 'GetChange'],
  ['GET', '/tags/[^/]+/[^/]+', 'ListTagsForResource'],
  ['POST', '/tags/[^/]+/[^/]+', 'ChangeTagsForResource'],
  ['POST', '/tags/[^/]+', 'ListTagsForResources'],
].map(([method, path, operation]) => ({ method, path: new RegExp(`^/2013-04-01${path}/?$`), operation }));

/** The Route 53 operation of a method and a path without query string; undefined where it is none of those in use. */
export function route53Operation(method: string, path: string): string | undefined {
  return ROUTES.find((route) => route.method === method && route.path.test(path))?.operation;
}

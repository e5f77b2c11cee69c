import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { pages } from './paging.ts';

/** An issued certificate of the Region, with the names that it covers. */
export interface CertificateSummary {
  readonly arn: string;
  readonly names: readonly string[];
}

// All key types that a load balancer takes. Without them, ACM lists only certificates of RSA_1024 and RSA_2048.
// https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html
const keyTypes = [
  'RSA_1024',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'EC_prime256v1',
  'EC_secp384r1',
  'EC_secp521r1',
] as const;

/** All issued certificates. ACM lists at most 100 names of each, which is more than the default quota of names. */
export const listCertificates = async (clients: ClusterClients): Promise<CertificateSummary[]> => {
  const { send, ListCertificatesCommand } = await clients.acm();
  const read = await pages(
    (NextToken: string | undefined) =>
      send(
        new ListCertificatesCommand({
          CertificateStatuses: ['ISSUED'],
          Includes: { keyTypes: [...keyTypes] },
          MaxItems: 1000,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      ),
    (page) => page.NextToken,
  );
  return read
    .flatMap((page) => page.CertificateSummaryList ?? [])
    .map((one) => ({
      arn: one.CertificateArn ?? '',
      names: [...new Set([one.DomainName ?? '', ...(one.SubjectAlternativeNameSummaries ?? [])])],
    }));
};

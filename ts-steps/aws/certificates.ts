import type { CertificateDetail } from '@aws-sdk/client-acm';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { pages } from './paging.ts';

/** An issued certificate of the Region, with the names that it covers. */
export interface CertificateSummary {
  readonly arn: string;
  readonly names: readonly string[];
}

/** All issued certificates. ACM lists 100 of a certificate's names at most, which is more than one may have by default. */
export const listCertificates = async (clients: ClusterClients): Promise<CertificateSummary[]> => {
  const { send, ListCertificatesCommand } = await clients.acm();
  const read = await pages(
    (NextToken: string | undefined) =>
      send(
        new ListCertificatesCommand({
          CertificateStatuses: ['ISSUED'],
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

/** A certificate by ARN; undefined where there is none. */
export const describeCertificate = async (
  clients: ClusterClients,
  arn: string,
): Promise<CertificateDetail | undefined> => {
  const { send, DescribeCertificateCommand } = await clients.acm();
  try {
    const answer = await send(new DescribeCertificateCommand({ CertificateArn: arn }));
    return answer.Certificate;
  } catch (error) {
    if (isAws(error, 'ResourceNotFound')) return undefined;
    throw error;
  }
};

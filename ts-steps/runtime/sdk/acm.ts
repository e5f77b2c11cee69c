/** The part of the Certificate Manager client that we use. */
export {
  ACMClient as Client,
  DescribeCertificateCommand,
  ListCertificatesCommand,
} from '@aws-sdk/client-acm';

/** The part of the Route 53 client that we use. */
export {
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  ListHostedZonesByNameCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  Route53Client as Client,
} from '@aws-sdk/client-route-53';

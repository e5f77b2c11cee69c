/** The part of the Resource Groups Tagging API's client that we use. */
export {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient as Client,
} from '@aws-sdk/client-resource-groups-tagging-api';

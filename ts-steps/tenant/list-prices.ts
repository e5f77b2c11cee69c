/**
 * AWS's list prices, by which estimates are made for people; a bill is made by AWS alone. One Region's, for all: others
 * differ little, and no call is worth it.
 */

/** Hours of a month, as AWS's own calculator counts. */
const hours = 730;

/** USD for a public IPv4 address that is in use: 0.005 an hour. https://aws.amazon.com/vpc/pricing/ */
export const publicAddressUsd = { month: 0.005 * hours, region: 'us-east-1', date: 'February 2024' } as const;

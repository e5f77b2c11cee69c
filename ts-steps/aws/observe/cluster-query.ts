/** The names of one cluster's resources: what is read of AWS for it. Data, without functions. */
export interface ClusterResourceQuery {
  readonly cluster: string;
  readonly capacityProvider: string;
  readonly autoScalingGroup: string;
  readonly launchTemplate: string;
  readonly loadBalancer: string;
  readonly loadBalancerGroup: string;
  readonly taskGroup: string;
  readonly instanceRole: string;
  readonly instanceProfile: string;
  readonly executionRole: string;
  /** Inline policy of the two roles. */
  readonly policyName: string;
  readonly dockerHubSecret: string;
}

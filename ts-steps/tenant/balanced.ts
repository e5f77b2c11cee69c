/** Whether a tenant is, or is to be, behind a load balancer; a worker is not. */
export const isBalanced = ({ loadBalancer }: { readonly loadBalancer?: string | undefined }): boolean =>
  loadBalancer !== undefined && loadBalancer !== 'none';

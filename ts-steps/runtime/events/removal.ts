import { info, waiting, warn } from './kind.ts';

/** What is told while a tenant or a cluster is removed. */
export const removalEvents = {
  /** What of AWS takes time now, in a sentence. */
  'removal.awaited': waiting(({ sentence }: { readonly sentence: string }) => sentence),
  /** How long it will take, in sentences. */
  'removal.pace': info(({ lines }: { readonly lines: readonly string[] }) => lines.join('\n')),
  'removal.not-ours': info(({ what }: { readonly what: string }) => `left, because it is not ours: ${what}`),
  'removal.nothing-to-do': info(
    ({ tenant }: { readonly tenant: string }) => `there is nothing of tenant ${tenant} to remove`,
  ),
  /** @property logGroup what is kept; left out where nothing is @property retentionInDays left out: for ever */
  'removal.tenant-gone': info(
    ({
      tenant,
      logGroup,
      retentionInDays,
    }: {
      readonly tenant: string;
      readonly logGroup?: string | undefined;
      readonly retentionInDays?: number | undefined;
    }) => {
      if (logGroup === undefined) return `nothing of tenant ${tenant} is left`;
      const days = retentionInDays === undefined ? '' : `, which keeps each line for ${retentionInDays} days`;
      return `nothing of tenant ${tenant} is left but its log group ${logGroup}${days}`;
    },
  ),
  /** @property kept what is not ours, `resource name` each */
  'removal.cluster-gone': info(({ kept }: { readonly kept: readonly string[] }) =>
    kept.length === 0 ? 'nothing of the cluster is left' : `left, because it is not ours: ${kept.join(', ')}`,
  ),
  /** Something that carries our tags is still there, and no step makes such a thing. */
  'removal.tagged-left': warn(
    ({ arn }: { readonly arn: string }) =>
      `${arn} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`,
  ),
  'removal.tagged-unknown': info(
    ({ arns }: { readonly arns: readonly string[] }) =>
      `named by AWS's tag index, which may be hours late: ${arns.join(', ')}`,
  ),
  'removal.tags-not-searched': info(
    () => 'not looked for: other resources with these tags; tag:GetResources is not allowed',
  ),
} as const;

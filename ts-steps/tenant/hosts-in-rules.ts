/**
 * So many values the conditions of one rule hold.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
 */
export const hostsPerRule = 5;

/**
 * Which of a tenant's rules carries which of its hosts. A host stays in the rule that has it; others go where there is room,
 * and then into further rules. A rule that is left without a host is not needed any more, but for the first one, which the
 * service's tag names.
 * @param hosts the tenant's hosts, in their order
 * @param present hosts of each rule that is there, the first one being that of the service's tag
 * @returns hosts of each rule: of those that are there, in their order (empty: not needed), then of those that are missing
 */
export const hostsInRules = (hosts: readonly string[], present: readonly (readonly string[])[]): string[][] => {
  const rules: string[][] = [];
  const placed = new Set<string>();
  for (const own of present) {
    const kept = hosts.filter((host) => own.includes(host) && !placed.has(host)).slice(0, hostsPerRule);
    for (const host of kept) placed.add(host);
    rules.push(kept);
  }
  for (const host of hosts.filter((one) => !placed.has(one))) {
    const roomy = rules.find((rule) => rule.length < hostsPerRule);
    if (roomy === undefined) rules.push([host]);
    else roomy.push(host);
  }
  const [first, ...further] = rules;
  if (first?.length === 0) first.push(...(further.findLast((rule) => rule.length > 0)?.splice(0) ?? []));
  return rules.map((rule) => hosts.filter((host) => rule.includes(host)));
};

import { tagKeys } from '../data/tag-keys.ts';
import { maxTagValue, type Tags } from '../data/tags.ts';

/**
 * Value of the service's tag `ecs-tenants:hosts`: the tenant's hosts in their order, the first one being its URL. Where they
 * do not all fit into a tag, as many as do, and how many more there are: `a.example.com b.example.com +12`. The rules hold
 * all of them, but in no order. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
 */
export const hostsTag = (hosts: readonly string[]): string => {
  for (let count = hosts.length; count > 0; count -= 1) {
    const left = hosts.length - count;
    const value = [...hosts.slice(0, count), ...(left === 0 ? [] : [`+${left}`])].join(' ');
    if (value.length <= maxTagValue) return value;
  }
  return '';
};

/** The hosts that a service's tags name, the first one being the URL. */
export interface TaggedHosts {
  readonly hosts: readonly string[];
  /** Whether the tag names all; false where there is none. */
  readonly isComplete: boolean;
}

/** The inverse of `hostsTag`. */
export const taggedHosts = (serviceTags: Tags): TaggedHosts => {
  const words = (serviceTags[tagKeys.hosts] ?? '').split(' ').filter((word) => word !== '');
  const hosts = words.filter((word) => !word.startsWith('+'));
  return { hosts, isComplete: hosts.length > 0 && hosts.length === words.length };
};

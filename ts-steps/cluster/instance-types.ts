type Architecture = 'X86_64' | 'ARM64';

const defaults: Readonly<Record<Architecture, readonly string[]>> = {
  X86_64: ['m6i.large', 'm6a.large', 'm5.large', 'm5a.large'],
  ARM64: ['m7g.large', 'm6g.large', 'c7g.xlarge', 'r6g.large'],
};

/**
 * Types of about the same size, of several generations and CPU makers: with more types, more spot capacity is
 * available.
 */
export const defaultInstanceTypes = (architecture: Architecture, gpu: boolean): readonly string[] =>
  gpu ? ['g5.xlarge', 'g4dn.xlarge'] : defaults[architecture];

/**
 * Architecture of a type, told from its name: a `g` after the generation's number means Graviton (m7g, c6gn, t4g,
 * x2gd); all of a1 and g5g are Graviton too.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
export const architectureOf = (type: string): Architecture =>
  /^(a1|[a-z]+[0-9]+[a-z]*g[a-z]*)\./.test(type) ? 'ARM64' : 'X86_64';

/** The one architecture of these types; undefined where they have none or several. */
export const typesArchitecture = (types: readonly string[]): Architecture | undefined => {
  const [first, ...others] = new Set(types.map(architectureOf));
  return others.length === 0 ? first : undefined;
};

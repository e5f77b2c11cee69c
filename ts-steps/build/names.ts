/** memoryReservation → memory-reservation */
export const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** deploy-tenant, portMapping → DeployTenant, PortMapping */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** deploy-tenant → deployTenant */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Name for one item of a list: portMappings → portMapping, capacityProviderStrategy → capacityProviderStrategyItem */
export const singular = (name: string): string => (/[^s]s$/.test(name) ? name.slice(0, -1) : `${name}Item`);

/** Splits a list into lists of at most `size` items, because an AWS call takes only so many. */
export const chunks = <Item>(items: readonly Item[], size: number): Item[][] => {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
};

/** Reads page after page until there is no token for another. */
export const pages = async <Page, Token>(
  read: (token: Token | undefined) => Promise<Page>,
  next: (page: Page) => Token | undefined,
): Promise<Page[]> => {
  const all: Page[] = [];
  let token: Token | undefined;
  do {
    const page = await read(token);
    all.push(page);
    token = next(page);
  } while (token !== undefined);
  return all;
};

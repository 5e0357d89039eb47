/** The action a request performs on the site, read as the sites name it, and the fields it names. */
export interface Mutation {
  /** GraphQL operation or REST path: `FavoriteTweet`, `friendships/create`, `useTHLikeMutationLikeMutation`. */
  readonly operation: string;
  /** Body fields; GraphQL variables are lifted to the top. */
  readonly fields: Readonly<Record<string, unknown>>;
}

function parseFields(body: string): Record<string, unknown> {
  if (body.startsWith('{')) return JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries(new URLSearchParams(body));
}

/** X's and Threads' requests; null for one that changes nothing. */
export function readMutation(path: string, friendlyName: string | null, body: string): Mutation | null {
  const graphql = path.match(/^\/i\/api\/graphql\/[^/]+\/(\w+)/);
  const rest =
    path.match(/^\/i\/api\/1\.1\/([\w/]+)\.json/) ?? path.match(/^\/api\/v1\/(media\/configure\w*)/);
  const isMeta = path.startsWith('/api/graphql') || path.startsWith('/graphql/query');
  const operation = graphql?.[1] ?? rest?.[1] ?? (isMeta ? friendlyName : null);
  if (operation === null || operation === undefined) return null;
  const fields = parseFields(body);
  // Threads' posts carry whom they answer and quote in one field.
  const { variables: given = fields['text_post_app_info'] } = fields;
  const variables = typeof given === 'string' ? JSON.parse(given) : given;
  return { operation, fields: typeof variables === 'object' ? { ...fields, ...variables } : fields };
}

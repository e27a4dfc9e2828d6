interface SchemaLike {
  readonly def: {
    readonly innerType?: SchemaLike;
    readonly element?: SchemaLike;
    readonly options?: readonly SchemaLike[];
    readonly shape?: Readonly<Record<string, SchemaLike>>;
  };
  meta(): { readonly description?: string } | undefined;
}

/** The places of the open facts of a schema; a star stands for any item of a list. */
export function openPlaces(schema: unknown): readonly string[] {
  const walk = (node: SchemaLike, place: readonly string[]): readonly string[] => {
    const { innerType, element, options = [], shape = {} } = node.def;
    const own = node.meta()?.description?.includes('open fact') === true ? [place.join('.')] : [];
    return [
      ...own,
      ...(innerType === undefined ? [] : walk(innerType, place)),
      ...(element === undefined ? [] : walk(element, [...place, '*'])),
      ...options.flatMap((option) => walk(option, place)),
      ...Object.entries(shape).flatMap(([key, inner]) => walk(inner, [...place, key])),
    ];
  };
  return [...new Set(walk(schema as SchemaLike, []))];
}

/** Where what stands at one of those places stands in a document. */
export function present(document: unknown, pattern: string): readonly string[] {
  const walk = (node: unknown, keys: readonly string[], place: readonly string[]): readonly string[] => {
    const [key, ...rest] = keys;
    if (node === undefined) return [];
    if (key === undefined) return [place.join('.')];
    if (key === '*') {
      return Array.isArray(node) ? node.flatMap((item, index) => walk(item, rest, [...place, String(index)])) : [];
    }
    return walk((node as Readonly<Record<string, unknown>>)[key], rest, [...place, key]);
  };
  return walk(document, pattern.split('.'), []);
}

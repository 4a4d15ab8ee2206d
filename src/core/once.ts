// Builds a value when it is first asked for: a schema takes milliseconds to build, and most runs need few of them.

export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

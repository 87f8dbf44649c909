const reading = new Map<string, Promise<unknown>>();

/** Returns a file of `/data/search/`, fetched once; a failed fetch is tried again the next time. */
export function readSearchData<Value>(name: "synonyms" | "words" | "titles"): Promise<Value> {
  const known = reading.get(name) ?? read(name);
  reading.set(name, known);
  return known as Promise<Value>;
}

async function read(name: string): Promise<unknown> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/search/${name}.json`);
    if (!response.ok) throw new Error(`${name} answers ${response.status}`);
    return await response.json();
  } catch (error) {
    reading.delete(name);
    throw error;
  }
}

/** Expands a URI template of RFC 6570, level 4, as far as these use it: `{name}` and `{/a,b}`; what has no value is left out. */
export function expandTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\/?)([\w,]+)\}/gu, (_, slash: string, names: string) =>
    names
      .split(",")
      .flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [slash + encodeURIComponent(value)];
      })
      .join(slash === "" ? "," : ""),
  );
}

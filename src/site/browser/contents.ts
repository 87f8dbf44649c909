/** Marks in the contents list the section that is being read, and keeps its entry in sight. */
export function followContents(): void {
  const toc = document.querySelector<HTMLElement>(".toc");
  if (toc === null) return;
  const reading = new Set<Element>();
  let current: Element | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reading.add(target);
        else reading.delete(target);
      }
      const deepest = [...reading].findLast(
        (section) => ![...reading].some((other) => other !== section && section.contains(other)),
      );
      const link = deepest === undefined ? null : toc.querySelector(`a[href="#${deepest.id}"]`);
      if (link === current) return;
      current?.classList.remove("now");
      current?.removeAttribute("aria-current");
      link?.classList.add("now");
      link?.setAttribute("aria-current", "true");
      current = link;
      if (link instanceof HTMLElement && toc.scrollHeight > toc.clientHeight)
        toc.scrollTop = link.offsetTop - toc.clientHeight / 3;
    },
    { rootMargin: "-15% 0px -80% 0px" },
  );
  for (const section of document.querySelectorAll(".text section[id]")) observer.observe(section);
}

import { expect, test } from "vitest";
import { loadCorpus } from "../../src/site/load-corpus.ts";

test("fullBibliography(file, title, authors) is a citable item with what is known and nothing else", async () => {
  const { works } = await loadCorpus();
  const item = (id: string) => works.find((work) => work.id === id)?.bibliography;
  expect(item("zhu-us-china-policy")).toMatchObject({
    id: "zhu-us-china-policy",
    language: "zh-CN",
    title: "美国对华人工智能政策：权力博弈还是安全驱动",
    author: [
      { family: "朱", given: "荣生" },
      { family: "陈", given: "琪" },
    ],
    page: "47-70",
  });
  expect(item("digest-erman-2024")).toMatchObject({ author: [{ family: "张", given: "朔宁" }] });
  expect(item("institutional-compatibility")).toEqual({
    id: "institutional-compatibility",
    type: "document",
    language: "zh-CN",
    title: "[全球人工智能治理的制度兼容性困境]",
  });
});

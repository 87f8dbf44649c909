import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf, familyName, isoDate, sortedName, wholeName } from "../../../src/export/metadata/item-facts.ts";
import { referenceTag } from "../../../src/export/metadata/reference-tag.ts";

describe("factsOf(item)", () => {
  test.each([
    ["66-86", "66", "86"],
    ["123–141", "123", "141"],
    ["e12", "e12", null],
    [103, "103", null],
    [undefined, null, null],
  ])("pages %j", (page, firstPage, lastPage) => {
    expect(factsOf({ type: "article-journal", page })).toMatchObject({ firstPage, lastPage });
  });

  test("“et al.” is no name, and what has not CSL-JSON's form is absent", () => {
    const author = [{ family: "Ho", given: "Lewis" }, { literal: "et al." }, { literal: "等" }, { given: "x" }];
    expect(factsOf({ type: "book", author }).authors).toEqual([{ family: "Ho", given: "Lewis", particle: null }]);
    expect(factsOf({ type: "book", author: "Ho", issued: { raw: "2023" }, title: {} })).toMatchObject({
      authors: [],
      date: [],
      title: null,
    });
  });

  test("any value of any field is read without an error", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("author", "issued", "title", "page"), fc.anything()), (item) => {
        factsOf({ ...item, type: "book" });
      }),
    );
  });
});

test.each([
  [[2024], "2024"],
  [[2023, 7], "2023-07"],
  [[2023, 7, 4], "2023-07-04"],
  [[], null],
])("isoDate(%j)", (date, iso) => {
  expect(isoDate(date)).toBe(iso);
});

test.each([
  [{ family: "桂", given: "畅旎", particle: null }, "桂畅旎", "桂畅旎", "桂畅旎"],
  [
    { family: "Berg", given: "Robert", particle: "van der" },
    "Robert van der Berg",
    "van der Berg",
    "van der Berg, Robert",
  ],
  [{ family: "Aristotle", given: null, particle: null }, "Aristotle", "Aristotle", "Aristotle"],
  [{ literal: "World Bank" }, "World Bank", "World Bank", "World Bank"],
])("the forms of %j", (name, whole, family, sorted) => {
  expect([wholeName(name), familyName(name), sortedName(name)]).toEqual([whole, family, sorted]);
});

describe("referenceTag(item)", () => {
  test("title, first author, year and DOI", () => {
    const author = [
      { family: "Keohane", given: "Robert O." },
      { family: "Victor", given: "David G." },
    ];
    const item = {
      type: "book",
      title: "The Regime Complex",
      author,
      issued: { "date-parts": [[2011, 3]] },
      DOI: "10.1/x",
    };
    expect(referenceTag(item)).toBe(
      "citation_title=The Regime Complex; citation_author=Keohane; citation_publication_date=2011; citation_doi=10.1/x",
    );
  });

  test("what is not scholarly goes by title and year", () => {
    const item = {
      type: "article-newspaper",
      title: "News",
      author: [{ family: "Roe" }],
      issued: { "date-parts": [[2020]] },
    };
    expect(referenceTag(item)).toBe("citation_title=News; citation_publication_date=2020");
  });

  test("any title keeps to its pair", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const pairs = referenceTag({ type: "book", title, author: [{ literal: "A; B" }] }).split("; ");
        expect(pairs).toHaveLength(2);
        expect(pairs[1]).toBe("citation_author=A, B");
      }),
    );
  });
});

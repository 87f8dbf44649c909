import { expect, test } from "vitest";
import { containment, fingerprint, hashOf, isFingerprint, similarity, sizeOf } from "../../src/model/fingerprint.ts";

const whole = "机制复合体是指在特定议题领域中，一组部分重叠且不具有等级关系的制度所组成的集合，其成员与规则各不相同。";
const emended = whole.replace("集合", "总和");
const other = "美国国防部于二〇一八年成立联合人工智能中心，以推动军事部门采用商业技术并缩短采购周期。";

test("fingerprint(text) ignores white space, not characters", () => {
  expect(hashOf(fingerprint("自 2017 年"))).toBe(hashOf(fingerprint("自2017年")));
  expect(hashOf(fingerprint("自2017年"))).not.toBe(hashOf(fingerprint("自2018年")));
});

test.each(["", "一", "一二", whole])("fingerprint(%j) has the form of one", (text) => {
  expect(isFingerprint(fingerprint(text))).toBe(true);
});

test("fingerprint(text) stays as published: a change would make every register stale", () => {
  expect(fingerprint("全球人工智能治理")).toBe(
    "uLjKhS18a_fl.7.c1C28WSI17uCk0hUsnmUuwiV0S78a71BVOVPQVQ81nIRaBdLTXuli9dI_HPeZYay",
  );
});

test("sizeOf(print) counts distinct bigrams", () => {
  expect(sizeOf(fingerprint("治理治理"))).toBe(2);
  expect(sizeOf(fingerprint(""))).toBe(0);
});

test("similarity(a, b) is 1 for equal, high for emended, low for other texts", () => {
  expect(similarity(fingerprint(whole), fingerprint(whole))).toBe(1);
  expect(similarity(fingerprint(whole), fingerprint(emended))).toBeGreaterThan(0.75);
  expect(similarity(fingerprint(whole), fingerprint(other))).toBeLessThan(0.15);
  expect(similarity(fingerprint(""), fingerprint(whole))).toBe(0);
});

test("containment(part, whole) recognizes a piece", () => {
  expect(containment(fingerprint(whole.slice(0, 15)), fingerprint(whole))).toBeGreaterThan(0.6);
  expect(containment(fingerprint(other), fingerprint(whole))).toBeLessThan(0.3);
  expect(containment(fingerprint(""), fingerprint(whole))).toBe(0);
});

import { createHash } from "node:crypto";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { basePath, siteOrigin } from "./src/site/address.ts";
import { CHOOSE_LANGUAGE, FIRST_PAINT } from "./src/site/first-paint.ts";
import { rehypeBasePath } from "./src/site/rehype-base-path.ts";

/** Hash of an inline script as the Content-Security-Policy wants it. */
const hashOf = (code) => `sha256-${createHash("sha256").update(code).digest("base64")}`;
const origin = siteOrigin();

export default defineConfig({
  ...(origin === null ? {} : { site: origin }),
  base: basePath(),
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "never" },
  // Older browsers get light-dark() in a form they know.
  vite: { build: { assetsInlineLimit: 0, cssTarget: ["chrome100", "firefox100", "safari15.4"] } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        [remarkMath, { singleDollarTextMath: false }],
        remarkCjkFriendly,
      ],
      rehypePlugins: [
        [rehypeKatex, { output: "mathml" }],
        [rehypeBasePath, { base: basePath() }],
      ],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "worker-src 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [FIRST_PAINT, CHOOSE_LANGUAGE].map(hashOf),
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

/** `node scripts/serve.ts [folder]`: serves the built site on this machine; PORT sets the port, 4321 without it. */
import { existsSync } from "node:fs";
import { basePath } from "../src/site/address.ts";
import { serveSite } from "../src/site/serve-site.ts";

const folder = process.argv[2] ?? "dist";
const port = Number(process.env["PORT"] ?? 4321);

if (!existsSync(folder)) {
  console.error(`serve: there is no folder ${folder}; build the site first: npm run build`);
  process.exit(2);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`serve: PORT is not a port number: ${process.env["PORT"] ?? ""}`);
  process.exit(2);
}
const { address } = await serveSite({ folder, base: basePath(), port });
console.log(`\nThe site is at ${address}\nStop it with Ctrl-C.`);

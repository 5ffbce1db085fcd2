// SPDX-License-Identifier: Apache-2.0
// Writes the script and the style of the page into one C++ file, with the hashes that the page's policy names.
//
//   node bundle.mjs [OUT]     OUT: bundle.cpp beside this file by default
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? `${here}bundle.cpp`;

async function bundled(entry) {
  const options = { bundle: true, minify: true, charset: "utf8", legalComments: "inline", write: false };
  const result = await build({
    ...options, absWorkingDir: here, entryPoints: [entry], format: "iife", target: ["es2022"], logLevel: "warning", metafile: true,
  });
  const foreign = Object.keys(result.metafile.inputs).filter((path) => path.includes("node_modules"));
  if (foreign.length > 0) throw new Error(`NOTICE says that nothing of others is in the page, but it holds ${foreign}`);
  return result.outputFiles[0].text.trimEnd();
}

// A raw string whose closing mark the text does not hold, in pieces that compilers take.
function literal(text) {
  if (text.includes(')page"')) throw new Error("the text holds the mark that closes it");
  const pieces = text.match(/[^]{1,8000}/gu) ?? [""];
  return pieces.map((piece) => `R"page(${piece})page"`).join("\n    ");
}

const hash = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
const script = await bundled("main.ts");
const style = await bundled("page.css");
writeFileSync(out, `// SPDX-License-Identifier: Apache-2.0
// Written by scripts/page from the sources beside this file: edit those.
#include "report/page/bundle.h"

// clang-format off
namespace rashomon {

const std::string_view page_script =
    ${literal(script)};
const std::string_view page_script_hash = "${hash(script)}";
const std::string_view page_style =
    ${literal(style)};
const std::string_view page_style_hash = "${hash(style)}";

}  // namespace rashomon
`);
console.log(`page: script ${Buffer.byteLength(script)} bytes, style ${Buffer.byteLength(style)} bytes`);

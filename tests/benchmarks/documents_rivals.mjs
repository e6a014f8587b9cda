// Fills template.docx with data.json by docxtemplater and by docx-templates, each document from the start as their
// manuals show; prints the median seconds for a document of each as JSON. Run by documents_rivals.py.
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import Docxtemplater from "docxtemplater";
import { createReport } from "docx-templates";

const count = Number(process.argv[2]);
const template = readFileSync("template.docx");
const data = JSON.parse(readFileSync("data.json", "utf8"));

function docxtemplater() {
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: "{{", end: "}}" },
    linebreaks: true,
  });
  document.render(data);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

function docxTemplates() {
  return createReport({ template, data, cmdDelimiter: ["{{", "}}"], noSandbox: true });
}

async function median(fill) {
  for (let warm = 0; warm < 10; warm++) {
    const made = await fill();
    if (!made.length) throw new Error("no document");
  }
  const times = [];
  for (let round = 0; round < count; round++) {
    const start = process.hrtime.bigint();
    await fill();
    times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

console.log(
  JSON.stringify({ docxtemplater: await median(docxtemplater), "docx-templates": await median(docxTemplates) }),
);

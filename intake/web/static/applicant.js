// The page of a case: uploads that survive a lost network, and a page that renews itself while files are read.
import { watch } from "./live.js";
import { startUploads } from "./upload.js";

const live = document.getElementById("live");
const page = live && watch(live);
const uploader = document.getElementById("upload");
if (uploader && page) startUploads(uploader, page.renew);

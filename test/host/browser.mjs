// A headless browser window on a served editor, closed to everything but loopback.
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../src/tools/install.mjs";
import { serveEditor } from "../../src/tools/editorHost.mjs";

/** Serves an editor as `serveEditor` does and opens a window of it. Gives the server's fields, the `page` and one `stop()`. */
export async function openEditor(options) {
  const browserPath = ensureBrowser();
  const server = await serveEditor(options);
  try {
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        "--no-sandbox", // Chromium refuses to run as root with it; only our own pages are opened
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const stop = async () => {
      await browser.close();
      await server.stop();
    };
    return { ...server, page, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

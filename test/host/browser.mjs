// A headless browser window on a served editor, closed to everything but loopback.
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../src/tools/install.mjs";
import { serveEditor } from "../../src/tools/editorHost.mjs";

const usualWindow = { viewport: { width: 1280, height: 800 } };

/**
 * Serves an editor as `serveEditor` does and opens a window of it, of the size that `window` says. Gives the server's fields, the `page`
 * and one `stop()`.
 */
export async function openEditor({ window = usualWindow, ...options }) {
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
    const context = await browser.newContext(window);
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

/** Resolves with the frame of a web page in the window that shows `words`; which frame is whose, the editor does not tell. */
export async function frameWith(page, words) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    for (const frame of page.frames()) {
      const there = frame.getByText(words).first();
      if (await there.isVisible().catch(() => false)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No page shows “${words}”.`);
}

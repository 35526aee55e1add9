// Brings what the other tools need: npm packages, and on Debian as root the browser. Built-ins only.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** Runs `npm ci` unless node_modules is what package-lock.json says. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log("Installing npm packages (npm ci).");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32", // npm is npm.cmd there
  });
  if (status !== 0)
    throw new Error(
      `npm ci failed${error ? ` (${error.message})` : ""}: see above. Is the npm registry reachable?`,
    );
}

// npm writes its own copy of the lock file into node_modules as the last step of an installation.
function isInstalled() {
  const copy = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(copy)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(copy, "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" ||
      present[place]?.version === version ||
      (optional === true && !(place in present)),
  );
}

/** The path of a Chromium or Chrome; on Debian as root one is installed where there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!isDebian() || process.getuid?.() !== 0)
    throw new Error(
      "No Chromium or Chrome here: install one (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.",
    );
  console.log("Installing the Debian package chromium for the browser test (apt-get).");
  const apt = (...args) =>
    execFileSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  const installed = findBrowser();
  if (installed === undefined)
    throw new Error("apt-get installed chromium, yet there is none on the PATH.");
  return installed;
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const onPath = names.map(findOnPath).find((file) => file !== undefined);
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return onPath ?? (existsSync(mac) ? mac : undefined);
}

function isDebian() {
  if (findOnPath("apt-get") === undefined || !existsSync("/etc/os-release")) return false;
  return /^ID="?debian"?$/mu.test(readFileSync("/etc/os-release", "utf8"));
}

/** The full path of a program on the PATH; undefined where there is none. */
export function findOnPath(name) {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find((file) => existsSync(file));
}

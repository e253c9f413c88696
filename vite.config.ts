import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"

/**
 * React Aria brings its few own words ("Calendar", "Next month") in thirty-four languages. The product
 * speaks English so far, so in a build every other dictionary points at the English one. A new language of
 * the product is added here too.
 */
const spoken = ["en-US"]

function onlySpokenLanguages(): Plugin {
  const dictionary = /react-(?:aria|stately|aria-components)\/dist\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/
  return {
    name: "only-spoken-languages",
    apply: "build",
    load(id) {
      const language = dictionary.exec(id)?.[1]
      if (language === undefined || spoken.includes(language)) return null
      return `export { default } from "./${spoken[0]}.mjs"`
    },
  }
}

/**
 * What every page stands on, in two files instead of thirty: the libraries, which seldom change and so stay with
 * the browser from version to version, and the frame around a page. The rest comes with the page that has it.
 */
const alike = [
  { name: "libraries", test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]/, priority: 1 },
  { name: "frame", test: /src[\\/]web[\\/]app[\\/](?:start|shell)\.tsx$/ },
]

/** The web pages: built to plain files that the server hands out, nothing inlined (a strict content policy). */
export default defineConfig({
  root: "src/web",
  cacheDir: "../../node_modules/.vite",
  plugins: [react(), onlySpokenLanguages()],
  worker: { format: "es" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    // The first browsers that know light-dark(); older ones would need every colour twice.
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    // All of them can fetch a module ahead.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: alike } } },
  },
  server: {
    proxy: { "/api": "http://127.0.0.1:3000" },
  },
})

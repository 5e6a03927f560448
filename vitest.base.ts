import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The seed of every randomised test. The environment variable CONVLAWS_SEED replaces it. */
const seed = process.env.CONVLAWS_SEED ?? '20261124'

/**
 * What Chromium leaves out. The last two are pages for suggestions of searches, which it opens besides each page of a test
 * and which take more than the page. It heeds only the last list, so Playwright's, as far as it matters here, is repeated.
 */
const withoutFeatures = [
  ...[
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
  ],
  ...['PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
]

/**
 * The browser of the tests: Debian's Chromium without windows where it is installed, which leaves the processors more
 * time, else Debian's Chromium. The environment variable CHROMIUM_PATH replaces them.
 */
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const browser = process.env.CHROMIUM_PATH ?? browsers.find((path) => existsSync(path)) ?? '/usr/bin/chromium'

/** Arguments of Chromium in the tests that use it. The environment variable CHROMIUM_FLAGS replaces them. */
const flags = process.env.CHROMIUM_FLAGS ?? `--no-sandbox --disable-features=${withoutFeatures.join(',')}`

/** With `convlaws-source`, packages are read from src, never from dist. Publishing removes this condition from `exports`. */
const conditions = ['convlaws-source', 'module', 'node', 'development|production']

const setup = fileURLToPath(new URL('vitest.setup.ts', import.meta.url))

/** The configuration that all packages share. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    env: { CONVLAWS_SEED: seed, CHROMIUM_PATH: browser, CHROMIUM_FLAGS: flags },
    globalSetup: setup,
    setupFiles: setup,
    isolate: false,
    // Nothing here is a test of speed: a loaded machine must not fail a test.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    passWithNoTests: true,
  },
})

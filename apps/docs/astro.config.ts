import { satteri } from '@astrojs/markdown-satteri'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import linksValidator from 'starlight-links-validator'
import { apiReference } from './src/build/api-reference.ts'
import { base } from './src/build/base.ts'
import { basedLinks } from './src/build/based-links.ts'
import { everyLinkLeads } from './src/build/every-link-leads.ts'
import { guides } from './src/build/guides.ts'
import { lawsWithoutWords } from './src/build/laws-without-words.ts'
import { oneGenerator } from './src/build/one-generator.ts'
import { out } from './src/build/out.ts'
import { pairedLanguages } from './src/build/paired-languages.ts'
import { unbrokenParticles } from './src/build/unbroken-particles.ts'
import { mathPlugin } from './src/math.ts'
import { searchWords } from './src/site/search-words.ts'
import { sidebar } from './src/site/sidebar.ts'

/**
 * Packages are read from their sources, so that the site shows this checkout and never an older build. Vite applies the
 * condition in the pages that are made at build time and in the scripts that are sent to the browser.
 */
const sources = ['convlaws-source', 'module', 'browser', 'development|production']
const atBuildTime = {
  resolve: {
    conditions: ['convlaws-source', 'module', 'node', 'development|production'],
    noExternal: [/^@convlaws\//],
    // Starlight's tabs parse with it when a page is made; its native part can't be put into a bundle.
    external: ['satteri'],
  },
}

/**
 * What the figures share is one script, and the reference another: a page loads few files, and they pack better. Words
 * are of one language, and what answers a visitor comes with the first event, so neither is in it.
 */
const inTheBrowser = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'preload-helper', test: /preload-helper/, priority: 3 },
            { name: 'source-index', test: /packages\/spec\/src\/source-index/, priority: 3 },
            { name: 'reference', test: /packages\/(reference|spec)\/src\//, priority: 2 },
            {
              name: 'figures',
              test: /packages\/widgets\/src\/(?!messages\/|elements\/(answer-event|figure-host|cell-by-key)|models\/(line|small)-problem)/,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
}

/**
 * What links-validator can't look into: pages made from data or by TypeDoc, and fragments that a script reads.
 * `everyLinkLeads` can, and holds every link of every built page.
 */
const beyondMarkdown = /\/(laws|faults|matrix|performance|implementations|findings|badges|reports|api)\/|#subject=/

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://convlaws.github.io',
  base,
  outDir: out,
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features: { math: true }, hastPlugins: [mathPlugin, unbrokenParticles, basedLinks(base)] }),
  },
  vite: {
    resolve: { conditions: sources },
    environments: { ssr: atBuildTime, prerender: atBuildTime, client: inTheBrowser },
    worker: { format: 'es', plugins: () => [lawsWithoutWords(), oneGenerator()] },
  },
  integrations: [
    pairedLanguages(),
    guides(),
    starlight({
      title: 'convlaws',
      description: 'What a convolution is, the laws it obeys, and which implementations keep them.',
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, ko: { label: '한국어', lang: 'ko' } },
      components: { LanguageSelect: './src/components/LanguageSelect.astro' },
      routeMiddleware: './src/site/not-found.ts',
      customCss: ['katex/dist/katex.min.css', './src/styles/site.css', './src/styles/math.css'],
      sidebar,
      plugins: [
        searchWords(),
        ...apiReference(),
        linksValidator({
          errorOnRelativeLinks: true,
          errorOnFallbackPages: false,
          exclude: ({ link }) => beyondMarkdown.test(link),
        }),
      ],
      credits: false,
      lastUpdated: false,
    }),
    everyLinkLeads(base),
  ],
})

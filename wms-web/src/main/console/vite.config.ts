import vue from '@vitejs/plugin-vue'
import { quasar, transformAssetUrls } from '@quasar/vite-plugin'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `WMS_SERVER=http://127.0.0.1:8080 npm run dev` works on the pages against a running server. */
const server = process.env.WMS_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [vue({ template: { transformAssetUrls } }), quasar({ sassVariables: fileURLToPath(new URL('./src/styles/quasar.scss', import.meta.url)) })],
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: { outDir: process.env.WMS_CONSOLE_OUT ?? 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/health': server } },
  test: { include: ['src/**/*.test.ts'] },
})

import { Dark, Notify, Quasar } from 'quasar'
import iconSet from 'quasar/icon-set/svg-mdi-v7.js'
import { createApp } from 'vue'
import 'quasar/src/css/index.sass'
import './styles/app.css'
import App from './App.vue'
import { router } from './router'
import { firstLanguage, i18n, speak } from './shared/i18n'
import { resume } from './session/session'

async function start() {
  await speak(firstLanguage())
  await resume()
  createApp(App).use(Quasar, { plugins: { Notify, Dark }, iconSet, config: { notify: { position: 'bottom', timeout: 6000 } } }).use(i18n).use(router).mount('#app')
}

void start()

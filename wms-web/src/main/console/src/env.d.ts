/// <reference types="vite/client" />
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}
declare module 'quasar/lang/*.js' {
  import type { QuasarLanguage } from 'quasar'
  const pack: QuasarLanguage
  export default pack
}
declare module 'quasar/icon-set/*.js' {
  import type { QuasarIconSet } from 'quasar'
  const set: QuasarIconSet
  export default set
}

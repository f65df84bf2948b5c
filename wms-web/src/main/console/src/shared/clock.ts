import { ref } from 'vue'

/** The server's time as this screen knows it; ticks so that ages on the screen stay true. */
export const now = ref(Date.now())

let ahead = 0
export function serverSaid(time: string) {
  const said = Date.parse(time)
  if (!Number.isNaN(said)) ahead = said - Date.now()
}

/** This very moment, by the server's clock as far as it is known. */
export const thisMoment = () => new Date(Date.now() + ahead).toISOString()

setInterval(() => { now.value = Date.now() + ahead }, 5_000)

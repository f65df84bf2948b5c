import { computed, watchEffect, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { session } from '../session/session'

/** The facility that a page is about stands in its address; whoever works at one only is not asked which. */
export function useChosenFacility(): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  const facility = computed({ get: () => String(route.query.facility ?? ''), set: (code: string) => void router.replace({ query: { ...route.query, facility: code || undefined } }) })
  watchEffect(() => {
    const own = Object.keys(session.me?.rights ?? {}).filter(code => code !== '*')
    if (!facility.value && own.length === 1 && own[0]) facility.value = own[0]
  })
  return facility
}

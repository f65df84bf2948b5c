import { computed, reactive, ref } from 'vue'
import { newId } from '../api/http'
import type { Grade, NoticeLine, Scan } from '../api/types'
import { isAmount } from '../shared/amount'
import { materialOf } from '../stock/materials'

export const STEPS = ['goods', 'lot', 'amount', 'probe', 'grade', 'place'] as const
export type Step = (typeof STEPS)[number]

const blank = () => ({ id: newId(), line: null as number | null, material: '', lotNumber: '', expiry: '', amount: '', pieces: '', probe: '', grade: '' as Grade | '', cause: '', remark: '', zone: '', bin: '', exception: '', overReason: '' })

/** One delivery of goods off the lorry, question by question. Where they were set down last is where the next are offered to go. */
export function useUnloading() {
  const form = reactive(blank())
  const step = ref<Step>('goods')
  const unit = computed(() => materialOf(form.material)?.unit ?? '')
  const refused = computed(() => form.grade === 'REFUSED')
  const steps = computed(() => STEPS.filter(each => !(each === 'place' && refused.value)))
  const answered: Record<Step, () => boolean> = {
    goods: () => form.material !== '',
    lot: () => true,
    amount: () => isAmount(form.amount) && (form.pieces === '' || isAmount(form.pieces, { whole: true })),
    probe: () => form.probe === '' || Number.isFinite(Number(form.probe)),
    grade: () => form.grade !== '' && (!refused.value || form.cause !== ''),
    place: () => refused.value || form.zone !== '',
  }
  const isAnswered = (each: Step) => answered[each]()
  const ready = computed(() => steps.value.every(isAnswered) && (refused.value || form.lotNumber.trim() !== ''))
  const isLast = computed(() => steps.value.indexOf(step.value) === steps.value.length - 1)

  function go(by: number) { step.value = steps.value[Math.max(0, Math.min(steps.value.length - 1, steps.value.indexOf(step.value) + by))] ?? 'goods' }

  function choose(line: NoticeLine) {
    Object.assign(form, { line: line.line, material: line.material, lotNumber: line.lotNumber ?? form.lotNumber, expiry: line.expiry ?? form.expiry })
  }

  /** What a code of the trade says fills what is still open; a line of the same material is meant. */
  function take(scan: Scan, lines: NoticeLine[]) {
    const material = scan.named.find(each => each.kind === 'MATERIAL')?.code
    const line = lines.find(each => each.material === material && (!scan.lotNumber || !each.lotNumber || each.lotNumber === scan.lotNumber)) ?? lines.find(each => each.material === material)
    if (line) choose(line)
    else if (material) Object.assign(form, { line: null, material })
    if (scan.lotNumber) form.lotNumber = scan.lotNumber
    if (scan.expiry) form.expiry = scan.expiry
    if (scan.netKg && unit.value === 'kg') form.amount = String(Number(scan.netKg))
    if (scan.count) form.pieces = String(scan.count)
    return material !== undefined
  }

  const body = () => ({
    id: form.id, material: form.material, quantity: { value: form.amount.trim(), unit: unit.value }, grade: form.grade,
    ...(form.line === null ? {} : { line: form.line }), ...(form.lotNumber.trim() ? { lotNumber: form.lotNumber.trim() } : {}), ...(form.expiry ? { expiry: form.expiry } : {}), ...(form.pieces ? { pieces: Number(form.pieces) } : {}),
    ...(form.probe === '' ? {} : { probeTemperature: Number(form.probe) }), ...(form.remark.trim() ? { remark: form.remark.trim() } : {}),
    ...(refused.value ? { cause: form.cause } : { zone: form.zone, ...(form.bin ? { bin: form.bin } : {}), ...(form.exception.trim() ? { exception: form.exception.trim() } : {}), ...(form.overReason.trim() ? { overReason: form.overReason.trim() } : {}) }),
  })

  function another() {
    const { zone } = form
    Object.assign(form, blank(), { zone })
    step.value = 'goods'
  }
  return { form, step, steps, unit, refused, ready, isLast, isAnswered, go, choose, take, body, another }
}

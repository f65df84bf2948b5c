/**
 * Where goods came from and where they went, and how they are called back. A recall holds every lot it selects wherever some of it lies,
 * catches those that come in later, names whoever has some already, and ends when another person lifts it. Beside it stands the trail of
 * one lot: its papers, back to the supplier and forward to the consignees.
 * Words: recall 召回, lift 解除召回, selection 召回范围, consignee reached 已到收货方, trail 追溯.
 * Norms: Food Safety Law of the PRC art. 63 (recall, records of it); GB 31605-2020 (traceability one step back and one step forward).
 */
package wms.trace;

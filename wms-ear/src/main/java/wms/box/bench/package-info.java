/**
 * {@code wms bench}: ratios, each measured side by side in one run, since no absolute number holds on another machine. One
 * class a bench; {@link wms.box.bench.Benches} knows them all.
 */
package wms.box.bench;
